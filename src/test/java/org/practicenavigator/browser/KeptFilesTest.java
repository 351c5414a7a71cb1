package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The entries that are published as scripts for comparing, keeping and printing. Needs the built site, no browser.
@Tag("browser")
class KeptFilesTest {

    private static final Pattern SCRIPT =
            Pattern.compile("navigatorKept\\(\"([a-z0-9/.-]+)\",\"(.*)\"\\);\n", Pattern.DOTALL);

    private final Path site = BuiltSite.folder();

    /// What a script hands over.
    private record Given(String file, String name, String text) {}

    private List<Given> given() throws IOException {
        List<Given> all = new ArrayList<>();
        for (String file : BuiltSite.files(site)) {
            if (file.startsWith("podborka/")) {
                String script = Files.readString(site.resolve(file), StandardCharsets.UTF_8);
                Matcher parts = SCRIPT.matcher(script);
                assertThat(parts.matches()).as(file).isTrue();
                assertThat(script)
                        .as(file)
                        .doesNotContainPattern("[<>&\u2028\u2029]")
                        .hasLineCount(1);
                all.add(new Given(file, parts.group(1), unescaped(parts.group(2))));
            }
        }
        return all;
    }

    /// A JSON text, by a reader of its own.
    private static String unescaped(String json) {
        assertThat(json).doesNotContainPattern("(?<!\\\\)(\\\\\\\\)*\"");
        return Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)").matcher(json).replaceAll(escape -> {
            String text = escape.group(2) != null
                    ? String.valueOf((char) Integer.parseInt(escape.group(2), 16))
                    : switch (escape.group(1).charAt(0)) {
                        case 'n' -> "\n";
                        case 't' -> "\t";
                        case 'r' -> "\r";
                        default -> escape.group(1);
                    };
            return Matcher.quoteReplacement(text);
        });
    }

    @Test
    void nameEveryEntryTwiceAndInTheList() throws IOException {
        List<Given> all = given();
        Set<String> names = new HashSet<>();
        all.forEach(one -> {
            assertThat(one.file()).isEqualTo("podborka/" + one.name() + ".js");
            names.add(one.name());
        });
        String list = all.stream()
                .filter(one -> one.name().equals("list"))
                .findFirst()
                .orElseThrow()
                .text();
        Set<String> expected = new HashSet<>(Set.of("list"));
        for (String id : list.split(" ")) {
            expected.add(id);
            expected.add(id + ".text");
        }
        assertThat(names).isEqualTo(expected).hasSizeGreaterThan(50);
    }

    @Test
    void leadToWhatIsThere() throws IOException {
        List<String> lost = new ArrayList<>();
        for (Given one : given()) {
            for (Element element : Jsoup.parse(one.text()).select("[href], [src]")) {
                String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                boolean outside = address.matches("[a-z]+:.*") || address.startsWith("#");
                if (!outside
                        && (address.startsWith("/")
                                || !Files.isRegularFile(site.resolve(address.replaceFirst("[#?].*", ""))))) {
                    lost.add(one.file() + ": " + address);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void haveIdsThatNoOtherHas() throws IOException {
        Set<String> ids = new HashSet<>();
        for (Given one : given()) {
            Document part = Jsoup.parse(one.text());
            for (Element element : part.select("[id]")) {
                assertThat(ids.add(element.id()))
                        .as("%s: %s", one.file(), element.id())
                        .isTrue();
            }
            for (String name : List.of("aria-labelledby", "aria-describedby", "for")) {
                part.select("[" + name + "]")
                        .forEach(element -> assertThat(ids)
                                .as(one.file())
                                .contains(element.attr(name).split(" ")));
            }
        }
    }

    /// Under the heading of a document every text has one heading of level 2, and below it no level is left out.
    @Test
    void fitUnderOneHeading() throws IOException {
        for (Given one : given()) {
            if (one.name().endsWith(".text")) {
                List<Integer> levels = Jsoup.parse(one.text()).select("h1, h2, h3, h4, h5, h6").stream()
                        .map(heading -> heading.normalName().charAt(1) - '0')
                        .toList();
                assertThat(levels).as(one.file()).startsWith(2);
                assertThat(levels.stream().filter(level -> level <= 2))
                        .as(one.file())
                        .hasSize(1);
                for (int i = 1; i < levels.size(); i++) {
                    assertThat(levels.get(i)).as(one.file() + " " + levels).isLessThanOrEqualTo(levels.get(i - 1) + 1);
                }
                assertThat(Jsoup.parse(one.text()).select("nav, form, button, script, .cards"))
                        .as(one.file())
                        .isEmpty();
            }
        }
    }
}
