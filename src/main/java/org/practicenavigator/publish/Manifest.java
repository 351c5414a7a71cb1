package org.practicenavigator.publish;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The list of all published files with their fingerprints; it lies inside the published folder and marks it as ours.
///
/// Text lines `sha256 size path`, sorted by path. It holds no times, so equal sites have equal manifests, and it
/// travels with the folder in the same switch, so it can never describe another site.
///
/// @param files path → fingerprint
record Manifest(SortedMap<OutputPath, FileHash> files) {
    static final String NAME = ".navigator-manifest";
    private static final String FIRST_LINE = "navigator-site 1";

    Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    static Manifest empty() {
        return new Manifest(Collections.emptySortedMap());
    }

    /// Reads the manifest of a folder.
    ///
    /// @return empty when there is none
    /// @throws PublishException when it cannot be understood
    static Optional<Manifest> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (CharacterCodingException | IllegalArgumentException | PublishException e) {
            throw new PublishException(new PublishProblem.DamagedManifest(file), e);
        }
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        files.forEach((path, hash) -> text.append(hash.sha256())
                .append(' ')
                .append(hash.size())
                .append(' ')
                .append(path.value())
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Stands for the site that it lists: another file, other bytes, another fingerprint.
    String fingerprint() {
        return FileHash.of(bytes()).sha256();
    }

    private static Manifest parse(String text) {
        SortedMap<OutputPath, FileHash> files = new TreeMap<>();
        var lines = text.lines().iterator();
        if (!lines.hasNext() || !lines.next().equals(FIRST_LINE)) {
            throw new IllegalArgumentException("first line");
        }
        while (lines.hasNext()) {
            String[] parts = lines.next().split(" ", 3);
            if (parts.length != 3 || parts[0].length() != 64) {
                throw new IllegalArgumentException("line of " + parts.length + " parts");
            }
            // Through the one door again: a forged line must not lead outside the folder.
            files.put(new OutputPath(parts[2]), new FileHash(parts[0], Long.parseLong(parts[1])));
        }
        return new Manifest(files);
    }
}
