package org.practicenavigator.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The scripts of the site, and what their modules must keep to.
class ScriptBundleTest {

    private static final int SMALL = 1536;
    private static final int MIDDLE = 10 * 1024;
    private static final int LARGE = 20 * 1024;

    private static final Pattern SAID = Pattern.compile(
            "\\b(?:say|counted)\\(\\s*(?:[^\"()]*(?:\\([^()]*\\))*[^\"()]*\\? )?\"([a-z_]+)\"(?: : \"([a-z_]+)\")?");

    private final Theme theme = ThemeFiles.load(ThemeFiles.primorye()).value().orElseThrow();
    private final Map<String, Asset> scripts = new TreeMap<>();

    ScriptBundleTest() {
        theme.assets().stream().filter(a -> a.name().endsWith(".js")).forEach(a -> scripts.put(a.name(), a));
    }

    @Test
    void isClassicAndCarriesTheThemesWords() {
        assertThat(scripts.keySet())
                .isEqualTo(ScriptBundle.scripts().keySet())
                .contains("box.js", "catalogue.js", "search.js");
        scripts.values().forEach(script -> {
            assertThat(script.address()).matches("assets/[a-z-]+\\.[0-9a-f]{8}\\.js");
            assertThat(script.text())
                    .startsWith("(() => {\n\"use strict\";\n")
                    .endsWith("})();\n")
                    .doesNotContainPattern("(?m)^(import|export)\\b")
                    .doesNotContainPattern("(?m)^\\s*//");
        });
        assertThat(scripts.get("search.js").text())
                .contains("\"none\":\"" + theme.strings().text("search_none") + "\"");
        assertThat(scripts.get("box.js").text()).doesNotContain("WORDS");
    }

    @Test
    void staysLight() throws IOException {
        assertThat(scripts.get("box.js").content().length).isLessThanOrEqualTo(SMALL);
        assertThat(packed(scripts.get("search.js").content())).isLessThanOrEqualTo(LARGE);
        assertThat(packed(scripts.get("catalogue.js").content())).isLessThanOrEqualTo(MIDDLE);
    }

    @Test
    void modulesKeepToWhatTheBundleCanRead() {
        List<String> wrong = new ArrayList<>();
        ScriptBundle.scripts()
                .values()
                .forEach(first -> ScriptBundle.modules(first)
                        .forEach((name, text) -> text.lines().forEach(line -> {
                            boolean odd = line.startsWith("import ")
                                            && !line.matches("import \\{[^}]*} from \"\\.[^\"]+\";")
                                    || line.startsWith("export ")
                                            && !line.matches("export (async function|function|class|const|let)"
                                                    + " ([A-Za-z]\\w*|\\{ [A-Za-z]\\w*(, \\w+)* }).*")
                                    || line.replaceAll("\"(\\\\.|[^\"\\\\])*\"", "")
                                                            .chars()
                                                            .filter(c -> c == '`')
                                                            .count()
                                                    % 2
                                            != 0
                                    || line.contains("import(")
                                    || Pattern.compile("innerHTML|outerHTML|insertAdjacent|document\\.write|\\beval\\b")
                                            .matcher(line)
                                            .find();
                            if (odd) {
                                wrong.add(name + ": " + line);
                            }
                        })));
        assertThat(wrong).isEmpty();
    }

    /// Both ways: no script asks for a word that is not there, and no word stands in the script in vain.
    @ParameterizedTest
    @ValueSource(strings = {"search", "catalogue", "compare", "collect", "form-files", "form-word", "form"})
    void asksForTheWordsThatTheThemeHas(String script) {
        TreeSet<String> asked = new TreeSet<>();
        ScriptBundle.modules(ScriptBundle.scripts().get(script + ".js"))
                .values()
                .forEach(text -> SAID.matcher(text.replaceAll("(?m)^\\s*//.*$", ""))
                        .results()
                        .forEach(found -> {
                            asked.add(found.group(1));
                            if (found.group(2) != null) {
                                asked.add(found.group(2));
                            }
                        }));
        TreeSet<String> words = new TreeSet<>();
        TreeSet<String> had = new TreeSet<>(theme.strings().texts().keySet());
        had.addAll(theme.strings().counted().keySet());
        String beginning = ScriptBundle.beginning(script + ".js");
        had.stream()
                .filter(k -> k.startsWith(beginning)
                        && ScriptBundle.scripts().keySet().stream()
                                .map(ScriptBundle::beginning)
                                .noneMatch(other -> other.length() > beginning.length() && k.startsWith(other)))
                .forEach(k -> words.add(k.substring(beginning.length())));
        // Orders are named by the index.
        asked.remove("sort_");
        words.removeIf(word -> word.startsWith("sort_"));
        assertThat(asked).isEqualTo(words);
    }

    private static int packed(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.size();
    }
}
