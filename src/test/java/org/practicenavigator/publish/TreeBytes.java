package org.practicenavigator.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads whole folders, byte for byte, for comparison.
final class TreeBytes {
    private TreeBytes() {}

    /// Relative path → content as ISO 8859-1 text, which holds every byte; all files, also hidden ones.
    static SortedMap<String, String> of(Path root) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return found;
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                found.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return found;
    }

    /// The same without our own marks.
    static SortedMap<String, String> pages(Path root) throws IOException {
        SortedMap<String, String> found = of(root);
        found.remove(Manifest.NAME);
        SiteFolder.KEPT.forEach(found::remove);
        return found;
    }
}
