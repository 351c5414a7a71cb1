import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Makes a project of the content type `page` from plain folders of Markdown, to measure search on real text at a size
/// that the site itself does not have yet.
///
/// Usage: `bench/relevance/pack OUT NAME=FOLDER[,LIMIT]…`. A page is kept where it has a title, at least 40 words of prose
/// and more Cyrillic letters than others; exact copies are dropped. Of a folder with a limit that many pages are taken,
/// those whose paths have the smallest SHA-256: spread evenly, and the same ones every time.
final class Pack {

    private static final int FEWEST_WORDS = 40;
    private static final int LONGEST_ID = 90;

    private final Path pages;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private long words;

    private Pack(Path out) throws IOException {
        this.pages = Files.createDirectories(out.resolve("content/pages"));
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            System.err.println("usage: bench/relevance/pack OUT NAME=FOLDER[,LIMIT]…");
            System.exit(2);
        }
        Path home = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        frame(home, out);
        Pack pack = new Pack(out);
        for (String source : List.of(arguments).subList(2, arguments.length)) {
            String[] named = source.split("=", 2);
            String[] limited = named[1].split(",", 2);
            int limit = limited.length > 1 ? Integer.parseInt(limited[1]) : Integer.MAX_VALUE;
            System.err.println(named[0] + ": " + pack.add(named[0], Path.of(limited[0]), limit) + " pages");
        }
        System.out.println(out + ": " + pack.ids.size() + " pages, " + pack.words + " words");
    }

    /// What a project needs besides its pages: the type, the settings of the site and the themes.
    private static void frame(Path home, Path out) throws IOException {
        Path types = Files.createDirectories(out.resolve("content/_types"));
        Files.writeString(types.resolve("page.yaml"), Files.readString(home.resolve("src/test/resources/plain/page.yaml")));
        Files.writeString(
                out.resolve("content/site.yaml"),
                """
                title: Корпус для измерений
                region: Корпус
                region_genitive: Корпуса
                tagline: Страницы для измерения поиска
                description: Страницы открытых русских документов, на которых измеряют поиск
                base_url: https://corpus.example/
                language: ru
                themes: [primorye]
                publisher: Авторы страниц
                licence: по лицензии источника
                licence_url: https://corpus.example/
                """);
        try (Stream<Path> files = Files.walk(home.resolve("themes/primorye"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = out.resolve("themes").resolve(home.resolve("themes").relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.write(to, Files.readAllBytes(file));
            }
        }
    }

    private int add(String name, Path folder, int limit) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            Comparator<Path> order = limit == Integer.MAX_VALUE
                    ? Comparator.comparing(Path::toString)
                    : Comparator.comparing(file -> hash(folder.relativize(file).toString()));
            files = all.filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
                    .sorted(order)
                    .toList();
        }
        int kept = 0;
        for (Path file : files) {
            if (kept == limit) {
                break;
            }
            kept += add(name, folder.relativize(file), file) ? 1 : 0;
        }
        return kept;
    }

    private boolean add(String name, Path path, Path file) throws IOException {
        PlainPage page = PlainPage.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        int count = page.words();
        if (page.title().isEmpty() || count < FEWEST_WORDS || !page.isRussian() || !seen.add(hash(page.body()))) {
            return false;
        }
        String id = id(name, path);
        Files.writeString(pages.resolve(id + ".md"), page.markdown(id));
        words += count;
        return true;
    }

    private String id(String name, Path path) {
        String slug = (name + "-" + path.toString().replaceAll("(/index|/article)?\\.md$", ""))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String id = slug.length() <= LONGEST_ID
                ? slug
                : slug.substring(0, LONGEST_ID - 9).replaceAll("-$", "") + "-" + hash(slug).substring(0, 8);
        return ids.add(id) ? id : ids.add(id + "-2") ? id + "-2" : id(name, Path.of(path + "-" + hash(path.toString()).substring(0, 6)));
    }

    static String hash(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
