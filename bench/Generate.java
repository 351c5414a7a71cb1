import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes a project with N invented practices beside the real registries, materials and themes.
///
/// Usage: `bench/generate N SEED DIR`. The same N and seed give the same bytes.
final class Generate {

    private Generate() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            System.err.println("usage: bench/generate N SEED DIR");
            System.exit(2);
        }
        project(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                Long.parseLong(arguments[2]),
                Path.of(arguments[3]));
    }

    /// @param home the project whose content and themes are copied
    /// @param count how many practices are added to the real ones
    static void project(Path home, int count, long seed, Path folder) throws IOException {
        Path practices = folder.resolve("content/praktiki");
        copy(home.resolve("content"), folder.resolve("content"));
        copy(home.resolve("themes"), folder.resolve("themes"));
        Files.createDirectories(practices);
        TypeFile type = TypeFile.read(folder.resolve("content"));
        Practice.Registries registries = new Practice.Registries(
                ids(folder, "municipalitety"), ids(folder, "organizatsii"), ids(folder, "materialy"));
        IntStream.rangeClosed(1, count).parallel().forEach(number -> {
            String text = new Practice(type, registries, number, count, seed).text();
            write(practices.resolve(Practice.id(number) + ".md"), text);
        });
    }

    private static List<String> ids(Path folder, String section) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("content").resolve(section))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - 3))
                    .sorted()
                    .toList();
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
