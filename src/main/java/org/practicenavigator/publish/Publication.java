package org.practicenavigator.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One site on its way out: files are given one by one, and [#commit] puts them all in place in one step.
///
/// Files may come from several threads; their bytes are not kept. Closing without a commit leaves the old site as
/// it was. Every method throws [PublishException], and after one of them failed a commit is refused, so that a lost
/// exception in some task cannot publish half a site.
public final class Publication implements AutoCloseable {
    private final OldSite old;
    private final StagingArea area;
    private final BuildLock lock;
    private final Disk disk;
    private final SiteSwitch how;
    private final NewSite site;
    private volatile State state = State.OPEN;
    private volatile boolean siteIsNew;
    private volatile Manifest standing = Manifest.empty();

    private enum State {
        OPEN,
        FAILED,
        COMMITTED,
        CLOSED
    }

    Publication(OldSite old, StagingArea area, BuildLock lock, Disk disk, SiteSwitch how) {
        this.old = old;
        this.area = area;
        this.lock = lock;
        this.disk = disk;
        this.how = how;
        this.site = new NewSite(old, area, disk);
    }

    /// Refuses early when the disk has less room than is going to be needed.
    ///
    /// @param bytes an estimate of what will be written, for example the size of all sources twice
    public void reserve(long bytes) {
        attempt(area.folder(), () -> {
            long usable = Files.getFileStore(area.folder()).getUsableSpace();
            if (usable < bytes) {
                throw new PublishException(new PublishProblem.NoSpace(area.folder(), bytes, usable));
            }
        });
    }

    /// Adds a file.
    ///
    /// @param file its bytes must not change any more
    public void write(OutputFile file) {
        attempt(area.folder(), () -> site.add(new OutputPath(file.path()), file.content()));
    }

    /// Adds a file from the disk.
    ///
    /// @param path relative to the site, parts divided by "/"
    /// @param source a plain file; a link is refused
    public void copy(String path, Path source) {
        attempt(source, () -> site.add(new OutputPath(path), source));
    }

    /// Puts the new site in place. All writers must have come back before.
    ///
    /// @return what was done
    /// @throws PublishException also when an earlier call failed; see [PublishProblem.DiskFailed#siteIsNew]
    public Published commit() {
        Published[] done = new Published[1];
        attempt(old.folder().root(), () -> done[0] = publish());
        standing = site.manifest();
        state = State.COMMITTED;
        return done[0];
    }

    /// Ends the publication with the site that stands, without reading any of its files.
    ///
    /// @param fingerprint of the site that is wanted, as [#fingerprint] told it once
    /// @return absent where another site stands, or where anybody may have touched it: then it must be made again
    public Optional<Published> keep(String fingerprint) {
        if (state != State.OPEN || !site.isEmpty()) {
            throw new IllegalStateException("the publication is " + state);
        }
        if (!old.untouched() || !old.manifest().fingerprint().equals(fingerprint)) {
            return Optional.empty();
        }
        standing = old.manifest();
        state = State.COMMITTED;
        return Optional.of(new Published(0, old.manifest().files().size(), 0, List.of(), false));
    }

    /// Stands for the site that was committed: another file or other bytes, another fingerprint.
    ///
    /// @return 64 hexadecimal digits
    public String fingerprint() {
        if (state != State.COMMITTED) {
            throw new IllegalStateException("the publication is " + state);
        }
        return standing.fingerprint();
    }

    /// Packs the site that was committed. The lock is still held, so nobody changes it meanwhile.
    ///
    /// @throws PublishException where the archive cannot be written; the site stands all the same
    public void pack(Archive archive) {
        if (state != State.COMMITTED) {
            throw new IllegalStateException("the publication is " + state);
        }
        Path root = old.folder().root();
        try {
            new ArchiveWriter(disk)
                    .write(root, Manifest.read(root).orElseThrow(() -> new IOException(Manifest.NAME)), archive);
        } catch (IOException e) {
            throw Archive.failed(archive.file(), e);
        }
    }

    /// Drops what is not committed and lets the next build in.
    @Override
    public void close() {
        if (state == State.CLOSED) {
            return;
        }
        state = State.CLOSED;
        try (lock) {
            area.close();
        } catch (IOException e) {
            throw PublishException.failed(e, area.folder(), siteIsNew);
        }
    }

    private Published publish() throws IOException {
        Published done = site.result(site.differs());
        if (done.switched()) {
            site.complete();
            old.refuseNewcomers();
            putInPlace();
        }
        siteIsNew = true;
        old.stamps().replace(site.seen(), disk);
        area.clear();
        return done;
    }

    private void putInPlace() throws IOException {
        Path target = area.target();
        if (area.hasTarget()) {
            how.perform(area, target, disk);
        } else {
            disk.rename(area.fresh(), target);
        }
        siteIsNew = true;
        disk.flush(target.getParent());
    }

    private void attempt(Path path, Step step) {
        if (state != State.OPEN) {
            throw new IllegalStateException("the publication is " + state);
        }
        boolean succeeded = false;
        try {
            step.run();
            succeeded = true;
        } catch (IOException e) {
            throw PublishException.failed(e, path, siteIsNew);
        } finally {
            if (!succeeded) {
                state = State.FAILED;
            }
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
