package org.practicenavigator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.testkit.SiteFixture;

/// Which entries are alike, and the reasons given.
class SimilarTest {

    @TempDir
    Path folder;

    private SearchIndex index() {
        Map<String, String> files = SmallSite.frame();
        SmallSite.add(
                files,
                "tropa",
                "Тропа для первоклассников",
                "topics: [taiga, school]\nplace: north\nmood: [calm]\ntags: [кедровник]\n",
                "Текст.");
        SmallSite.add(
                files, "kedr", "Кедровники у реки", "topics: [taiga]\nplace: north\nmood: [calm, glad]\n", "Текст.");
        SmallSite.add(files, "sneg", "Лыжня", "topics: [winter, school]\n", "Текст.");
        SmallSite.add(files, "urok", "Урок чтения", "topics: [school]\n", "Кедровник.");
        SmallSite.add(files, "pirs", "Причал", "topics: [sea]\nplace: south\n", "Текст.");
        SmallSite.add(files, "more", "Волна", "topics: [sea]\n", "Текст.");
        files.put(
                "content/rasskazy/tayna.md",
                "---\nid: tayna\nname: Тайна\nstate: hidden\ntopics: [taiga]\nplace: north\n---\n\nТекст.\n");
        SiteFixture site = SmallSite.site(files);
        SearchIndex.write(site.site(), site.bodies(), folder);
        return SearchIndex.open(folder);
    }

    @Test
    void namesSharedValuesRarestFirstAndSharedWordsAsWritten() {
        try (SearchIndex index = index()) {
            List<Similar> similar = index.similar(new EntryKey("story", "tropa"), 3);
            Similar best = similar.getFirst();
            assertThat(best.key()).isEqualTo(new EntryKey("story", "kedr"));
            Map<String, List<String>> shared = new LinkedHashMap<>();
            shared.put("mood", List.of("спокойное"));
            shared.put("place", List.of("Посёлок north"));
            shared.put("topics", List.of("тайга"));
            assertThat(best.shared()).containsExactlyEntriesOf(shared);
            assertThat(best.words()).containsExactly("кедровник");
            assertThat(index.similar(new EntryKey("story", "kedr"), 1)
                            .getFirst()
                            .words())
                    .containsExactly("Кедровники");
        }
    }

    @Test
    void leavesOutItselfHiddenEntriesAndThoseThatShareNothing() {
        try (SearchIndex index = index()) {
            assertThat(index.similar(new EntryKey("story", "tropa"), 9))
                    .extracting(s -> s.key().id())
                    .containsExactly("kedr", "urok", "sneg");
        }
    }

    @Test
    void isEmptyForTheUnknownAndForTypesThatAskForNone() {
        try (SearchIndex index = index()) {
            assertThat(index.similar(new EntryKey("story", "nobody"), 3)).isEmpty();
            assertThat(index.similar(new EntryKey("place", "north"), 3)).isEmpty();
            assertThat(index.similar(new EntryKey("story", "tropa"), 0)).isEmpty();
        }
    }
}
