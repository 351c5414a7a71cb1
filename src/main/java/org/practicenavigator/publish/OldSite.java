package org.practicenavigator.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The site as it stands when a publication begins.
///
/// @param folder what lies there
/// @param manifest what we published there; empty for a first publication
/// @param stamps what we know without reading
/// @param published whether the folder carries our manifest
record OldSite(SiteFolder folder, Manifest manifest, Stamps stamps, boolean published) {

    /// Looks at the target and refuses it when it holds files that we never wrote.
    static OldSite find(Path target, Path work) throws IOException {
        SiteFolder folder = SiteFolder.scan(target);
        Optional<Manifest> manifest = Manifest.read(target);
        OldSite old = new OldSite(
                folder, manifest.orElseGet(Manifest::empty), Stamps.read(work, target), manifest.isPresent());
        old.refuseForeign(folder);
        return old;
    }

    /// Looks again, shortly before the switch: a build takes seconds, and a person may have put a file there.
    void refuseNewcomers() throws IOException {
        if (!folder.sameNames()) {
            refuseForeign(SiteFolder.scan(folder.root()));
        }
    }

    /// Tells whether the file on the disk still has the bytes that we published.
    ///
    /// @param path any path
    /// @return false for a file that is not published, was deleted, or was edited by hand
    boolean intact(OutputPath path) throws IOException {
        FileHash published = manifest.files().get(path);
        Stamp now = folder.files().get(path.value());
        if (published == null || now == null || now.size() != published.size()) {
            return false;
        }
        return known(path) || FileHash.of(file(path)).equals(published);
    }

    /// Tells, without reading a file, whether all is there as it was published. False also where that is not known.
    boolean untouched() {
        return published
                && folder.files().size() == manifest.files().size()
                && manifest.files().keySet().stream().allMatch(this::known);
    }

    /// The fingerprint of a file that nobody touched and that has these very bytes. Reading it costs less than hashing
    /// them.
    ///
    /// @return absent for any other file
    Optional<FileHash> holding(OutputPath path, byte[] content) throws IOException {
        FileHash published = manifest.files().get(path);
        boolean same = published != null
                && published.size() == content.length
                && known(path)
                && Arrays.equals(Files.readAllBytes(file(path)), content);
        return same ? Optional.of(published) : Optional.empty();
    }

    /// Tells by its stamp alone that nobody touched a file.
    private boolean known(OutputPath path) {
        FileHash published = manifest.files().get(path);
        Stamp now = folder.files().get(path.value());
        return published != null && now != null && stamps.knows(path.value(), published.sha256(), now);
    }

    boolean lists(OutputPath path) {
        return manifest.files().containsKey(path);
    }

    boolean has(OutputPath path) {
        return folder.files().containsKey(path.value());
    }

    Path file(OutputPath path) {
        return folder.root().resolve(path.value());
    }

    /// Lists what keeps the folder in Git.
    List<String> kept() {
        return SiteFolder.KEPT.stream()
                .filter(name -> Files.isRegularFile(folder.root().resolve(name), LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    private void refuseForeign(SiteFolder now) {
        List<String> foreign = now.foreign(manifest);
        if (foreign.isEmpty()) {
            return;
        }
        List<String> some = SiteFolder.some(foreign);
        throw new PublishException(
                published
                        ? new PublishProblem.ForeignFiles(folder.root(), some, foreign.size())
                        : new PublishProblem.NotOurs(folder.root(), some));
    }
}
