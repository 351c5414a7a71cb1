package org.practicenavigator.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The folder beside the target, for example `.site.publishing`, in which the new site is prepared.
///
/// Beside, because a switch in one step works within one file system only. It exists while a build runs; what a
/// killed build leaves there is completed or deleted by the next one, under the same lock.
///
/// @param folder the area
/// @param target the published folder it belongs to
/// @param lock held as long as the area is open
/// @param disk does the work
record StagingArea(Path folder, Path target, BuildLock lock, Disk disk) implements AutoCloseable {
    private static final String LOCK = "lock";
    private static final Set<String> NAMES = Set.of(LOCK, "new", "old", "journal", ".gitignore");

    /// Opens the area, repairs what a killed build left, and empties it.
    static StagingArea open(Path target, Disk disk) throws IOException {
        Path folder = target.resolveSibling("." + target.getFileName() + ".publishing");
        TargetGuard.refuseLink(folder);
        BuildLock lock = BuildLock.take(folder.resolve(LOCK), disk);
        try {
            StagingArea area = new StagingArea(folder, target, lock, disk);
            area.refuseForeign();
            area.clear();
            Path ignore = folder.resolve(".gitignore");
            if (!Files.exists(ignore)) {
                disk.write(ignore, "*\n".getBytes(StandardCharsets.UTF_8));
            }
            return area;
        } catch (IOException | RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    /// Where the new site grows.
    Path fresh() {
        return folder.resolve("new");
    }

    /// Where two renames put the old site.
    Path old() {
        return folder.resolve("old");
    }

    /// The note that two renames have begun.
    Path journal() {
        return folder.resolve("journal");
    }

    /// Completes a half-done switch, then deletes all but the lock.
    void clear() throws IOException {
        RenameSwitch.recover(this, target, disk);
        disk.delete(journal());
        Trees.delete(fresh(), disk);
        Trees.delete(old(), disk);
    }

    /// Deletes the area and lets the next build in.
    @Override
    public void close() throws IOException {
        try {
            clear();
            disk.delete(folder.resolve(".gitignore"));
            disk.delete(folder.resolve(LOCK));
            disk.delete(folder);
        } finally {
            lock.close();
        }
    }

    private void refuseForeign() {
        String[] names = folder.toFile().list();
        Set<String> foreign = new TreeSet<>(List.of(names == null ? new String[0] : names));
        foreign.removeIf(name -> NAMES.contains(name) || SiteFolder.isJunk(name));
        if (!foreign.isEmpty()) {
            List<String> all = List.copyOf(foreign);
            throw new PublishException(new PublishProblem.ForeignFiles(folder, SiteFolder.some(all), all.size()));
        }
        if (Files.isSymbolicLink(fresh()) || Files.isSymbolicLink(old())) {
            throw TargetGuard.unsafe(folder, PublishProblem.UnsafeTarget.Because.LINK, folder);
        }
    }

    /// Tells whether there is a site to be replaced.
    boolean hasTarget() {
        return Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    }
}
