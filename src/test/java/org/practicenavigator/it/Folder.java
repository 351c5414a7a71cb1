package org.practicenavigator.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.practicenavigator.source.TextReader;

/// Whole folders: read, copied, compared, removed.
final class Folder {

    /// The repository: tests run in it.
    static final Path REPOSITORY = Path.of("").toAbsolutePath();

    /// The small project of the gallery of findings.
    private static final Path SMALL = REPOSITORY.resolve("src/test/resources/findings/_base");

    private Folder() {}

    /// Relative path → digest of the bytes, of all files, also hidden ones.
    static SortedMap<String, String> digests(Path root) {
        SortedMap<String, String> digests = new TreeMap<>();
        for (Path file : files(root)) {
            digests.put(name(root, file), TextReader.digest(bytes(file)));
        }
        return digests;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /// All files below a folder, sorted; none where it is absent.
    static List<Path> files(Path root) {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Copies in an order of chance, so that the disk lists the files otherwise.
    static void copy(Path from, Path to, Random random) throws IOException {
        List<Path> files = new ArrayList<>(files(from));
        Collections.shuffle(files, random);
        for (Path file : files) {
            Path copy = to.resolve(name(from, file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    /// A copy of the repository's own content and theme.
    static Path realProject(Path to, Random random) throws IOException {
        copy(REPOSITORY.resolve("content"), to.resolve("content"), random);
        copy(REPOSITORY.resolve("themes"), to.resolve("themes"), random);
        return to;
    }

    /// A copy of the small project with the repository's theme.
    static Path smallProject(Path to) throws IOException {
        Random order = new Random(1);
        copy(SMALL, to, order);
        // The gallery needs no real picture, a site does.
        Files.copy(
                REPOSITORY.resolve("src/test/resources/it/urok.jpg"),
                to.resolve("content/praktiki/urok.jpg"),
                StandardCopyOption.REPLACE_EXISTING);
        copy(REPOSITORY.resolve("themes"), to.resolve("themes"), order);
        return to;
    }

    static void delete(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /// Replaces a part that must be there.
    static void edit(Path file, String old, String now) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(old)) {
            throw new IllegalStateException(file + " has no " + old);
        }
        Files.writeString(file, text.replace(old, now));
    }
}
