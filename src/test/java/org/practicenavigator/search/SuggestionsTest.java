package org.practicenavigator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.practicenavigator.testkit.SiteFixture;

/// What completes a query: facet values with the number of their entries, pairs that entries share, titles.
class SuggestionsTest {

    private static List<Suggestion> of(Map<String, String> files) {
        SiteFixture site = SmallSite.site(files);
        return Suggestions.of(site.site(), site.bodies());
    }

    private static Map<String, Integer> weights(Map<String, String> files) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        of(files)
                .forEach(s -> assertThat(weights.put(s.text(), s.weight()))
                        .as(s.text())
                        .isNull());
        return weights;
    }

    private static SequencedMap<String, String> stories(String... bodies) {
        SequencedMap<String, String> files = SmallSite.frame();
        for (int i = 0; i < bodies.length; i++) {
            SmallSite.add(files, "s" + i, "Рассказ номер " + i, "", bodies[i]);
        }
        return files;
    }

    @Test
    void countsTheEntriesOfFacetValuesAndLeavesOutUnusedOnes() {
        SequencedMap<String, String> files = SmallSite.frame();
        SmallSite.add(files, "a", "Тропа", "topics: [taiga, school]\nplace: north\n", "Текст.");
        SmallSite.add(files, "b", "Кедр", "topics: [taiga]\nplace: north\n", "Текст.");
        Map<String, Integer> weights = weights(files);
        assertThat(weights).containsEntry("тайга", 2).containsEntry("школа", 1).doesNotContainKey("море");
        assertThat(weights).containsEntry("Посёлок north", 3); // its own page and two stories
        assertThat(weights).containsEntry("Тропа", 1).containsEntry("Кедр", 1);
        assertThat(weights.keySet()).containsSubsequence("Посёлок north", "тайга", "Кедр", "Тропа", "школа");
    }

    @Test
    void givesPairsOfThreeEntriesInTheirMostFrequentForm() {
        Map<String, Integer> weights = weights(stories(
                "Помогли молодым педагогам. Снова молодым педагогам.",
                "Учим молодых педагогов.",
                "Много молодых педагогов и тихий вечер.",
                "Тихий вечер, молодой, педагог."));
        assertThat(weights).containsEntry("молодых педагогов", 3);
        assertThat(weights)
                .doesNotContainKeys("молодым педагогам", "молодой педагог", "тихий вечер", "педагогам снова");
    }

    @Test
    void bridgesALittleWordButNoPunctuationNoWeakWordAndNoVerb() {
        Map<String, Integer> weights = weights(stories(
                "Это работа с родителями. Директор показывает школу. Наша школа без двоек: урок. Лес, поле.",
                "Идёт работа с родителями! Директор показывает школу. Вся школа без двоек; урок. Лес, поле.",
                "Была Работа с родителями? Директор показывает школу. Вот школа без двоек – урок. Лес, поле."));
        assertThat(weights).containsEntry("работа с родителями", 3);
        assertThat(weights).doesNotContainKeys("школа двоек", "двоек урок", "лес поле", "школа без двоек");
        assertThat(weights).doesNotContainKeys("директор показывает", "показывает школу", "директор школу");
    }

    @Test
    void doesNotRepeatAFacetValueAsAPair() {
        SequencedMap<String, String> files = stories("Зимний вечер.", "Зимнего вечера.", "Зимний вечер.");
        files.replaceAll((path, text) ->
                path.contains("rasskazy") ? text.replace("---\n\n", "topics: [winter]\n---\n\n") : text);
        files.compute("content/_vocabularies/topics.yaml", (k, v) -> v.replace("label: зима", "label: Зимний вечер"));
        Map<String, Integer> weights = weights(files);
        assertThat(weights).containsEntry("Зимний вечер", 3).doesNotContainKey("зимний вечер");
    }

    @Test
    void leavesOutHiddenEntriesAndCutsLongTitlesBetweenWords() {
        SequencedMap<String, String> files = SmallSite.frame();
        SmallSite.add(files, "long", "слово ".repeat(30).strip(), "", "Текст.");
        files.put("content/rasskazy/t.md", "---\nid: t\nname: Тайна\nstate: hidden\n---\n\nТекст.\n");
        assertThat(of(files))
                .extracting(Suggestion::text)
                .doesNotContain("Тайна")
                .allMatch(t -> t.length() <= 120);
        assertThat(of(files))
                .extracting(Suggestion::text)
                .contains("слово ".repeat(20).strip());
    }

    @Test
    void isOrderedAndTheSameEveryTime() {
        long seed = new Random().nextLong();
        SequencedMap<String, String> files = SmallSite.random(seed, 60);
        List<Suggestion> suggestions = of(files);
        assertThat(suggestions).as("seed %d", seed).isEqualTo(of(files)).doesNotHaveDuplicates();
        for (int i = 1; i < suggestions.size(); i++) {
            Suggestion before = suggestions.get(i - 1);
            Suggestion next = suggestions.get(i);
            assertThat(before.weight() > next.weight()
                            || before.weight() == next.weight() && before.text().compareTo(next.text()) < 0)
                    .as("seed %d: %s, %s", seed, before, next)
                    .isTrue();
        }
    }
}
