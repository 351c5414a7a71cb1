package org.practicenavigator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.shard.SearchFiles;
import org.practicenavigator.testkit.SiteFixture;

/// The same content gives the same answers and the same exported bytes: in whatever order it was read, by
/// however many threads it was indexed, whatever the language of the machine.
class SearchDeterminismTest {

    private static final long SEED = 7;

    /// More than one thread's worth, so that documents and segments come in another order each time.
    private static final int STORIES = 240;

    @TempDir
    Path folder;

    @Test
    void answersAreEqual() {
        System.out.println("seed " + SEED);
        Map<String, String> files = SmallSite.random(SEED, STORIES);
        List<Object> first = answers(files, "a");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            for (int round = 0; round < 2; round++) {
                assertThat(answers(shuffled(files, round), "b")).isEqualTo(first);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Map<String, String> shuffled(Map<String, String> files, int seed) {
        List<String> names = new ArrayList<>(files.keySet());
        Collections.shuffle(names, new Random(seed));
        Map<String, String> shuffled = new LinkedHashMap<>();
        names.forEach(name -> shuffled.put(name, files.get(name)));
        return shuffled;
    }

    private List<Object> answers(Map<String, String> files, String name) {
        SiteFixture site = SmallSite.site(files);
        SearchIndex.write(site.site(), site.bodies(), folder.resolve(name));
        List<Object> answers = new ArrayList<>();
        Random random = new Random(SEED);
        try (SearchIndex index = SearchIndex.open(folder.resolve(name))) {
            for (int i = 0; i < 30; i++) {
                String text = SmallSite.words(random, 1 + random.nextInt(3));
                answers.add(index.search(new SearchRequest(text, List.of(), Map.of(), 15, 0)));
                answers.add(index.similar(new EntryKey("story", "s" + i), 5));
            }
            answers.add(index.search(new SearchRequest("", List.of(), Map.of(), 1_000, 0)));
            SearchFiles.of(index.contents())
                    .files()
                    .forEach(file -> answers.add(
                            file.name() + Arrays.hashCode(file.packed().get())));
        }
        return answers;
    }
}
