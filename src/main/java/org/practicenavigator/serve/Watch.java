package org.practicenavigator.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/// Tells whether anything below some folders differs from the last look: names, sizes and times. Looking again is
/// surer than being told by the system, which loses events when many come at once, and takes a tenth of a second for
/// ten thousand files.
public final class Watch {

    private final List<Path> folders;
    private String seen;

    /// @param folders need not exist yet
    public Watch(List<Path> folders) {
        this.folders = List.copyOf(folders);
        this.seen = look();
    }

    public boolean changed() {
        String now = look();
        boolean changed = !now.equals(seen);
        seen = now;
        return changed;
    }

    private String look() {
        StringBuilder all = new StringBuilder();
        folders.stream().filter(Files::isDirectory).forEach(folder -> look(folder, all));
        return all.toString();
    }

    private static void look(Path folder, StringBuilder all) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
                all.append(file)
                        .append(' ')
                        .append(facts.size())
                        .append(' ')
                        .append(facts.lastModifiedTime().toMillis())
                        .append('\n');
            }
        } catch (NoSuchFileException _) {
            // A file went away while we looked: the next look sees what is left.
            all.append("moving\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
