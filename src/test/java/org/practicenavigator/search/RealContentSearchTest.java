package org.practicenavigator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.content.Entry;
import org.practicenavigator.testkit.SiteFixture;

/// The questions that the customer names, on the content of the repository.
class RealContentSearchTest {

    @TempDir
    static Path folder;

    private static SiteFixture fixture;
    private static SearchIndex index;

    @BeforeAll
    static void write() {
        fixture = SiteFixture.ofFolder(Path.of("").toAbsolutePath());
        SearchIndex.write(fixture.site(), fixture.bodies(), folder);
        index = SearchIndex.open(folder);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static List<SearchResult.Hit> practices(String text) {
        return index.search(new SearchRequest(text, List.of("practice"), Map.of(), 10, 0))
                .hits();
    }

    private static String head(SearchResult.Hit hit) {
        return (hit.title() + " " + hit.summary()).toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    @Test
    void findsMentorsInEveryCaseInTitlesFirst() {
        assertThat(practices("наставнику").getFirst().title().toLowerCase(Locale.ROOT))
                .contains("наставник");
        assertThat(practices("наставнику"))
                .extracting(SearchResult.Hit::id)
                .isEqualTo(practices("наставником").stream()
                        .map(SearchResult.Hit::id)
                        .toList());
        assertThat(practices("наставнику").subList(0, 3))
                .allSatisfy(h -> assertThat(head(h)).contains("наставник"));
    }

    @Test
    void findsMentoringInTitlesFirst() {
        assertThat(practices("наставничества").subList(0, 3))
                .allSatisfy(h -> assertThat(h.title().toLowerCase(Locale.ROOT)).contains("наставничеств"));
    }

    @Test
    void findsYoungTeachersInTitlesFirst() {
        assertThat(practices("молодых педагогов").getFirst().title()).contains("молодых педагогов");
        assertThat(practices("молодых педагогов")).hasSize(10);
    }

    @Test
    void everyVisibleEntryIsFoundByItsOwnTitleAmongTheFirstThree() {
        for (Entry entry : fixture.site().entries().values()) {
            if (entry.visible()) {
                List<SearchResult.Hit> hits = index.search(new SearchRequest(
                                entry.title(), List.of(entry.key().type()), Map.of(), 3, 0))
                        .hits();
                assertThat(hits)
                        .as(entry.title())
                        .extracting(SearchResult.Hit::id)
                        .contains(entry.id());
            }
        }
    }

    @Test
    void everyPracticeHasSimilarOnesWithAReason() {
        for (Entry entry : fixture.site().catalogue("practice").entries()) {
            assertThat(index.similar(entry.key(), 3))
                    .as(entry.title())
                    .isNotEmpty()
                    .allSatisfy(s -> {
                        assertThat(s.key()).isNotEqualTo(entry.key());
                        assertThat(s.shared().isEmpty() && s.words().isEmpty()).isFalse();
                    });
        }
    }
}
