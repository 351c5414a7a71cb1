package org.practicenavigator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Where imported entries are put: whole or not at all, never over something that is there.
final class ImportFolder {

    private static final int MOST_FILES = 500;

    private final Path content;
    private final Path work;
    private final boolean dry;
    private final Set<Path> taken = new HashSet<>();

    /// @param content the folder of entries
    /// @param work the program's own folder for imports
    /// @param dry whether nothing is to be written
    ImportFolder(Path content, Path work, boolean dry) {
        this.content = content;
        this.work = work;
        this.dry = dry;
    }

    boolean isFree(String path) {
        Path target = content.resolve(path);
        return !taken.contains(target) && !Files.exists(target);
    }

    /// Whether the file is there already, byte for byte.
    boolean holds(String path, byte[] bytes) {
        try {
            Path target = content.resolve(path);
            return Files.isRegularFile(target) && java.util.Arrays.equals(Files.readAllBytes(target), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts a new file into its place in one move.
    void put(String path, byte[] bytes) {
        move(bytes, content.resolve(path));
    }

    /// Takes files away that were put by this import.
    void takeBack(List<String> paths) {
        for (String path : paths) {
            Path target = content.resolve(path);
            if (!dry && taken.remove(target)) {
                try {
                    Files.deleteIfExists(target);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /// Keeps what is no content; an older file of that name is replaced.
    void keep(String path, byte[] bytes) {
        Path target = work.resolve(path);
        if (dry) {
            return;
        }
        try {
            Files.createDirectories(target.getParent());
            Files.write(target, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void move(byte[] bytes, Path target) {
        if (dry) {
            taken.add(target);
            return;
        }
        try {
            Files.createDirectories(target.getParent());
            Files.createDirectories(work);
            Path part = Files.createTempFile(work, "new-", ".part");
            try {
                Files.write(part, bytes);
                Files.move(part, target);
                taken.add(target);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Files themselves and those in folders, sorted.
    static List<Path> files(List<Path> named) {
        List<Path> files = new ArrayList<>();
        for (Path each : named) {
            if (Files.isDirectory(each)) {
                try (Stream<Path> inside = Files.walk(each, 6)) {
                    inside.filter(Files::isRegularFile)
                            .filter(f -> !f.getFileName().toString().startsWith("."))
                            .filter(f -> !f.getFileName().toString().startsWith("~$"))
                            .sorted()
                            .limit(MOST_FILES)
                            .forEach(files::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            } else {
                files.add(each);
            }
        }
        return files;
    }

    /// The first one that is not there.
    static java.util.Optional<Path> missing(List<Path> named) {
        return named.stream().filter(f -> !Files.exists(f)).findFirst();
    }
}
