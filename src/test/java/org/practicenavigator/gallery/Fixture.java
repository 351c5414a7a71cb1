package org.practicenavigator.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.practicenavigator.testkit.Folders;

/// A small site in one text file: `-- path --` starts a file, a last `-- expect --` holds the findings.
///
/// A marker may say how the file is made: `(windows-1251)`, `(utf-16)`, `(size N)` for N bytes of text,
/// `(padded N FILE)` for a file of the base made N bytes long, `(link to X)`,
/// `(socket)`, `(removed)` for a file of the base that is taken away. In texts ⇥ is a tab, ⍽ a no-break space,
/// ␍ a carriage return, ␀ a zero character ␢ a byte order mark, and
/// ⟪9×ab⟫ is nine times "ab".
///
/// @param rule the rule that the fixture is about: the name up to the first `--`
record Fixture(String name, String rule, String about, List<Part> parts, String expected) {

    private static final Pattern MARKER = Pattern.compile("(?m)^-- (\\S+)(?: \\(([^)]*)\\))? --\\n");
    private static final Pattern REPEATED = Pattern.compile("⟪(\\d+)×([^⟫]*)⟫");
    static final Path FOLDER = Path.of("src/test/resources/findings");
    private static final Path BASE = FOLDER.resolve("_base");
    private static final List<Path> THEMES = List.of(Path.of("themes/primorye"), Path.of("themes/base"));

    /// @param how what the marker says in brackets, "" for a plain text
    record Part(String path, String how, String text) {}

    static List<Fixture> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".site"))
                    .sorted()
                    .map(Fixture::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fixture read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".site", "");
            return parse(name, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fixture parse(String name, String text) {
        List<Part> parts = new ArrayList<>();
        String expected = "";
        Matcher marker = MARKER.matcher(text);
        int end = text.length();
        String about = text;
        boolean more = marker.find();
        if (more) {
            about = text.substring(0, marker.start()).strip();
        }
        while (more) {
            String path = marker.group(1);
            String how = marker.group(2) == null ? "" : marker.group(2);
            int from = marker.end();
            more = marker.find();
            String part = text.substring(from, more ? marker.start() : end);
            if (path.equals("expect")) {
                expected = part.strip();
            } else {
                parts.add(new Part(path, how, part));
            }
        }
        return new Fixture(name, name.split("--")[0], about, parts, expected);
    }

    /// The same file with other expectations.
    void rewrite(String actual) throws IOException {
        Path file = FOLDER.resolve(name + ".site");
        String text = Files.readString(file);
        int expect = text.indexOf("-- expect --\n");
        String before = expect < 0 ? text : text.substring(0, expect);
        Files.writeString(file, before + "-- expect --\n" + (actual.isEmpty() ? "" : actual + "\n"));
    }

    /// Makes the site below an empty folder.
    void lay(Path project) throws IOException {
        layBase(project);
        for (Part part : parts) {
            lay(part, project.resolve(part.path()));
        }
    }

    /// The base and the theme of the project itself: a gallery of a theme's mistakes needs a whole theme.
    static void layBase(Path project) throws IOException {
        Folders.copy(BASE, project);
        for (Path theme : THEMES) {
            Folders.copy(theme, project.resolve(theme));
        }
    }

    private static void lay(Part part, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.deleteIfExists(to);
        String[] how = part.how().split(" ");
        switch (how[0]) {
            case "removed" -> {
                // Deleted above.
            }
            case "link" -> Files.createSymbolicLink(to, Path.of(how[2]));
            case "socket" -> socket(to);
            case "padded" -> Files.write(to, padded(Integer.parseInt(how[1]), BASE.resolve(how[2])));
            case "size" -> Files.writeString(to, big(Integer.parseInt(how[1]), part));
            case "windows-1251", "utf-16" -> Files.write(to, reveal(part.text()).getBytes(Charset.forName(how[0])));
            case "" -> Files.writeString(to, reveal(part.text()), StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException("unknown marker: " + part.how());
        }
    }

    private static void socket(Path at) throws IOException {
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(at));
        }
    }

    private static byte[] padded(int bytes, Path start) throws IOException {
        return Arrays.copyOf(Files.readAllBytes(start), bytes);
    }

    private static String big(int bytes, Part part) {
        String text = reveal(part.text());
        return text + "a".repeat(bytes - text.getBytes(StandardCharsets.UTF_8).length);
    }

    private static String reveal(String text) {
        return REPEATED.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(2).repeat(Integer.parseInt(m.group(1)))))
                .replace('⇥', '\t')
                .replace('⍽', '\u00A0')
                .replace('␍', '\r')
                .replace('␀', '\0')
                .replace('␢', '\uFEFF');
    }

    /// For the names of tests.
    @Override
    public String toString() {
        return name;
    }
}
