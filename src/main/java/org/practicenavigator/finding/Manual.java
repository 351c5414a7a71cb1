package org.practicenavigator.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The manual pages of all rules, `docs/rules/*.md`, as the program brings them along.
public final class Manual {

    private static final String FOLDER = "/navigator/rules/";

    /// Any page that is certain to be there, to find the folder by.
    private static final String KNOWN = FOLDER + "field-missing.md";

    private static final String ENDING = ".md";

    private static final Pattern RIGHT =
            Pattern.compile("(?m)^Правильно[^\\n]*:\\n+```[a-z]*\\n((?:(?!```).*\\n)+?)```");
    private static final int LONGEST_EXAMPLE = 6;

    private Manual() {}

    /// A page of the manual.
    ///
    /// @param body the Markdown below the heading that repeats the title
    public record ManualPage(String id, RuleText text, String body) {}

    /// All pages, by the ids of their rules. Read anew with each call: whoever needs them often keeps them.
    public static List<ManualPage> pages() {
        return ids().stream().map(Manual::page).toList();
    }

    private static ManualPage page(String id) {
        String page = RuleText.page(id);
        int end = page.indexOf("\n---\n");
        String below = page.substring(end + 5).strip();
        String body = below.startsWith("# ") && below.indexOf('\n') > 0 ? below.substring(below.indexOf('\n')) : below;
        return new ManualPage(id, RuleText.of(new Rule(id)), body.strip() + "\n");
    }

    /// What the page of a rule shows as right, without the marks of a code block; "" where it shows nothing short.
    public static String example(Rule rule) {
        Matcher right = RIGHT.matcher(RuleText.page(rule.id()));
        boolean found = right.find() && right.group(1).lines().count() <= LONGEST_EXAMPLE;
        return found ? right.group(1) : "";
    }

    /// The ids of all rules that have a page, sorted.
    public static List<String> ids() {
        URL known = Objects.requireNonNull(Manual.class.getResource(KNOWN), "the program has no manual");
        try {
            if (known.getProtocol().equals("file")) {
                return ids(Path.of(URI.create(known.toString())).getParent());
            }
            String jar = known.toString().substring("jar:".length()).split("!")[0];
            try (FileSystem files = FileSystems.newFileSystem(Path.of(URI.create(jar)))) {
                return ids(files.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ids(Path folder) throws IOException {
        try (Stream<Path> pages = Files.list(folder)) {
            return pages.map(page -> page.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }
}
