package org.practicenavigator.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.search.LuceneWords;
import org.practicenavigator.testkit.SiteFixture;

/// The browser cuts, folds and stems words exactly as Lucene does when the index is made.
@Tag("browser")
class WordParityTest {

    private static final long SEED = 20261122;
    private static final int GENERATED = 20_000;
    private static final List<String> ENDINGS = List.of(
            "", "ами", "ость", "остью", "ейший", "ейше", "нный", "нн", "ившись", "авшись", "явши", "ив", "ав", "ть",
            "ить", "аете", "уйте", "ующий", "ающими", "ется", "ись", "ого", "ему", "ыми", "яя", "ию", "ья", "иям", "ем",
            "анно", "ено", "ешь", "ишь", "ыт", "ы", "ь", "и", "ии", "ей", "ейш", "вш", "щ");
    /// A quote behind a Hebrew letter belongs to its word; a sign between a picture and its joiner. Not worth the
    /// bytes.
    private static final Pattern KNOWN_DIFFERENCE =
            Pattern.compile("[א-ת]'|[©™☺❤😀👍][\\u202E\\u200E\\u200C\\uFEFFﾞ]+\\u200D");

    private static final String LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюя";

    @TempDir
    private Path folder;

    @Test
    void wordsOfTheContentAreTheSame() throws Exception {
        List<String> lines = SiteFixture.filesOf(Path.of("")).values().stream()
                .flatMap(String::lines)
                .filter(l -> !l.isBlank())
                .toList();
        assertThat(lines).hasSizeGreaterThan(1000);
        assertThat(differences(lines)).isEmpty();
    }

    @Test
    void rubbishIsCutTheSame() throws Exception {
        RubbishText rubbish = new RubbishText(SEED);
        List<String> lines = IntStream.range(0, GENERATED)
                .mapToObj(_ -> rubbish.line())
                .filter(l -> !KNOWN_DIFFERENCE.matcher(l).find())
                .toList();
        assertThat(differences(lines)).as("seed " + SEED).isEmpty();
    }

    @Test
    void inventedWordsHaveTheSameStem() throws Exception {
        Random random = new Random(SEED);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 2 * GENERATED; i++) {
            StringBuilder word = new StringBuilder();
            for (int letters = 1 + random.nextInt(7); letters > 0; letters--) {
                word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            words.add(word + ENDINGS.get(random.nextInt(ENDINGS.size())) + ENDINGS.get(random.nextInt(ENDINGS.size())));
        }
        assertThat(differences(List.copyOf(new TreeSet<>(words))))
                .as("seed " + SEED)
                .isEmpty();
    }

    /// What the browser's words are instead of ours, a line for each difference.
    private List<String> differences(List<String> lines) throws IOException, InterruptedException {
        List<Object> expected = new ArrayList<>();
        for (String line : lines) {
            List<Object> words = new ArrayList<>();
            for (LuceneWords.Found each : LuceneWords.of(line)) {
                words.add(List.of(each.folded(), each.stem(), each.start(), each.end()));
            }
            expected.add(List.of(line, words));
        }
        List<String> printed = NodeScript.in(folder).run("words.mjs", expected);
        assertThat(printed.getLast()).isEqualTo("compared " + lines.size());
        return printed.subList(0, printed.size() - 1);
    }
}
