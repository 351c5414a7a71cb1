package org.practicenavigator.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder of the index: one subfolder for each index written, and the file `current` that names the one in use.
///
/// A new index is written beside the old one; replacing `current` by a renamed file is the only moment of change.
/// So a reader, and whoever comes after a killed build, finds a whole index: the old one or the new one.
record IndexFolder(Path folder) {

    private static final String CURRENT = "current";
    private static final String FRESH = "current.new";

    /// The subfolder in use; absent where no index was written, or one that this program cannot read.
    Optional<Path> current() throws IOException {
        try {
            String[] words = Files.readString(folder.resolve(CURRENT)).strip().split(" ");
            return words.length == 2 && words[0].equals(IndexNames.FORMAT) && words[1].matches("[a-z0-9]+")
                    ? Optional.of(folder.resolve(words[1]))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /// Whether the subfolder in use is there.
    boolean isThere() throws IOException {
        return current().filter(Files::isDirectory).isPresent();
    }

    /// An empty subfolder for a new index. What killed builds left behind is removed first.
    Path begin() throws IOException {
        Files.createDirectories(folder);
        Optional<Path> used = current();
        clear(used);
        int number = used.map(p -> p.getFileName().toString().substring(1))
                .map(Integer::parseInt)
                .orElse(0);
        return Files.createDirectory(folder.resolve("n" + (number + 1)));
    }

    /// Makes a finished subfolder the one in use and removes the old one.
    void use(Path fresh) throws IOException {
        Path pointer = folder.resolve(FRESH);
        Files.writeString(pointer, IndexNames.FORMAT + " " + fresh.getFileName() + "\n");
        Files.move(pointer, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
        clear(Optional.of(fresh));
    }

    private void clear(Optional<Path> used) throws IOException {
        for (Path each : list(folder)) {
            boolean ours = each.getFileName().toString().matches("n\\d+");
            if (ours && !used.map(each::equals).orElse(false)) {
                remove(each);
            }
        }
    }

    /// A file that a reader holds open cannot be deleted on Windows: the next build removes it.
    private static void remove(Path folder) throws IOException {
        try {
            for (Path file : list(folder)) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (java.nio.file.FileSystemException e) {
            if (Files.isWritable(folder)) {
                return;
            }
            throw e;
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
