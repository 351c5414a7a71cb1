package org.practicenavigator.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which fingerprint each published file had at which size and time: spares reading ten thousand files to learn
/// that nobody touched them.
///
/// Lies in the work folder and not in the site, because times differ between equal builds and the site must be equal
/// to the byte. Losing it costs time only: then the files are read.
///
/// @param file where it is kept
/// @param seen path → fingerprint and stamp
record Stamps(Path file, Map<String, Seen> seen) {

    /// A fingerprint and the stamp under which it was true.
    record Seen(String sha256, Stamp stamp) {}

    Stamps {
        seen = Map.copyOf(seen);
    }

    /// Reads the stamps of one target; a damaged or missing file is an empty one.
    static Stamps read(Path work, Path target) {
        String key = FileHash.of(target.toString().getBytes(StandardCharsets.UTF_8))
                .sha256()
                .substring(0, 16);
        Path file = work.resolve("published-" + key + ".txt");
        Map<String, Seen> seen = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] parts = line.split(" ", 4);
                Stamp stamp = new Stamp(Long.parseLong(parts[1]), Long.parseLong(parts[2]));
                seen.put(parts[3], new Seen(parts[0], stamp));
            }
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return new Stamps(file, Map.of());
        }
        return new Stamps(file, seen);
    }

    boolean knows(String path, String sha256, Stamp stamp) {
        Seen known = seen.get(path);
        return known != null && known.sha256().equals(sha256) && known.stamp().equals(stamp);
    }

    /// Keeps new stamps, unless they are the ones already kept.
    void replace(Map<String, Seen> now, Disk disk) throws IOException {
        if (now.equals(seen)) {
            return;
        }
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        disk.delete(draft);
        disk.write(draft, text(now).getBytes(StandardCharsets.UTF_8));
        disk.rename(draft, file);
    }

    private static String text(Map<String, Seen> now) {
        SortedMap<String, Seen> sorted = new TreeMap<>(now);
        StringBuilder text = new StringBuilder();
        sorted.forEach((path, known) -> text.append(known.sha256())
                .append(' ')
                .append(known.stamp().size())
                .append(' ')
                .append(known.stamp().modified())
                .append(' ')
                .append(path)
                .append('\n'));
        return text.toString();
    }
}
