package org.practicenavigator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicenavigator.testkit.SiteFixture;

/// What a small site answers.
class SearchIndexTest {

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void write() {
        SequencedMap<String, String> files = SmallSite.frame();
        SmallSite.add(
                files,
                "klub",
                "Клуб молодых педагогов",
                "brief: Раз в неделю наставник разбирает с новичком один урок.\ntopics: [school]\nplace: north\n",
                "В клубе двенадцать человек. Наставники приходят по четвергам.");
        SmallSite.add(
                files,
                "bez-dvoek",
                "Школа без двоек",
                "topics: [school, winter]\ntags: [оценивание]\n",
                "Педагоги обсуждают, что молодой учитель ставит вместо отметки. Ещё там есть ёлка.");
        SmallSite.add(
                files,
                "pohod",
                "Поход по тайге",
                "topics: [taiga]\nplace: south\nsteps: [{action: Проверяем снаряжение, secret: невидимка}]\n",
                "Ученики идут с проводником. " + "щ".repeat(300) + " Педагог молодой, а дорога долгая.");
        files.put(
                "content/rasskazy/tayna.md",
                "---\nid: tayna\nname: Скрытый рассказ наставника\nstate: hidden\n---\n\nНаставник.\n");
        SiteFixture site = SmallSite.site(files);
        SearchIndex.write(site.site(), site.bodies(), folder);
        index = SearchIndex.open(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private List<String> ids(String text) {
        return index.search(SearchRequest.of(text)).hits().stream()
                .map(SearchResult.Hit::id)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "наставнику, klub", // another case; the hidden entry is never found
        "НАСТАВНИКОВ, klub",
        "человек, klub", // Lucene's own stop list would drop it
        "без, bez-dvoek",
        "елка, bez-dvoek", // ё and е are one letter
        "ёлки, bez-dvoek",
        "оценивания, bez-dvoek", // a list of texts
        "мороз, bez-dvoek", // a synonym of a chosen term
        "снаряжением, pohod", // a field of a group
        "настванику, klub", // two letters swapped
        "снарежение, pohod", // a wrong letter
        "снаряжниее, pohod", // two slips in a long word
        "снаря, pohod", // half a word
        "yfcnfdybr, klub", // the wrong keyboard layout
        "'cyfhz;tybt', pohod",
        "двена\u0301дцать, klub", // a stress mark
    })
    void findsOne(String text, String id) {
        assertThat(ids(text)).containsExactly(id);
    }

    @Test
    void takesTheFirstLetterOfASlipAsRight() {
        assertThat(ids("шнаряжение")).isEmpty();
    }

    @Test
    void findsTitlesOfWhatIsPointedAt() {
        assertThat(ids("посёлке north")).startsWith("north").contains("klub");
    }

    @Test
    void leavesOutFieldsThatTheTypeDoesNotSearch() {
        assertThat(ids("невидимка")).isEmpty();
    }

    @Test
    void putsTitlesFirstAndThoseWithAllWordsBeforeOthers() {
        assertThat(ids("молодой педагог")).containsExactly("klub", "bez-dvoek", "pohod");
        assertThat(ids("ученики снаряжение педагог")).startsWith("pohod");
    }

    @Test
    void findsPhrasesSideBySideAndExactFormsFirst() {
        assertThat(ids("\"молодых педагогов\"")).containsExactly("klub");
        assertThat(ids("\"педагог молодой\"")).containsExactly("pohod");
        SearchResult loose = index.search(SearchRequest.of("\"педагог дорога\"")); // nowhere side by side: its words
        assertThat(loose.loosened()).isTrue();
        assertThat(loose.hits().getFirst().id()).isEqualTo("pohod");
        assertThat(ids("\"школа без двоек\" клуб")).containsExactly("bez-dvoek");
        assertThat(ids("\"наставник")).containsExactly("klub"); // a quote that was not closed yet
    }

    @Test
    void cutsOverlongWords() {
        assertThat(ids("щ".repeat(300))).containsExactly("pohod");
        assertThat(ids("щ".repeat(64))).containsExactly("pohod");
        assertThat(ids("щ".repeat(60) + "жжжж")).doesNotContain("pohod");
    }

    @Test
    void weakWordsAddNothingBesideStrongOnes() {
        assertThat(ids("там снаряжение")).containsExactly("pohod");
        assertThat(ids("там")).containsExactly("bez-dvoek");
    }

    @Test
    void givesEverythingByTitleForNoText() {
        SearchResult all = index.search(SearchRequest.of("  "));
        assertThat(all.total()).isEqualTo(6);
        assertThat(all.hits())
                .extracting(SearchResult.Hit::id)
                .containsExactly("klub", "north", "south", "west", "pohod", "bez-dvoek");
        assertThat(index.search(new SearchRequest("", List.of("story"), Map.of(), 1, 1))
                        .hits())
                .extracting(SearchResult.Hit::id)
                .containsExactly("pohod");
        assertThat(ids("!?")).isEmpty();
    }

    @Test
    void pagesAndCountsAlone() {
        SearchResult none = index.search(new SearchRequest("педагог", List.of(), Map.of(), 0, 0));
        assertThat(none.hits()).isEmpty();
        assertThat(none.total()).isEqualTo(3);
        assertThat(index.search(new SearchRequest("педагог", List.of(), Map.of(), 5, 9))
                        .hits())
                .isEmpty();
    }

    @Test
    void marksTheWordsOfASnippetInWhateverForm() {
        SearchResult.Hit hit =
                index.search(SearchRequest.of("наставниками")).hits().getFirst();
        assertThat(hit.snippet())
                .contains(new SearchResult.Part("наставник", true), new SearchResult.Part("Наставники", true));
        assertThat(String.join(
                                "",
                                hit.snippet().stream()
                                        .map(SearchResult.Part::text)
                                        .toList())
                        .replace('\u00a0', ' '))
                .startsWith("Раз в неделю наставник разбирает с новичком один урок. В клубе двенадцать человек.");
        assertThat(hit.typeLabel()).isEqualTo("Рассказ");
        assertThat(hit.address()).isEqualTo("rasskazy/klub.html");
    }

    @Test
    void tellsWhichTextWasAnswered() {
        assertThat(index.search(SearchRequest.of("yfcnfdybr")).text()).isEqualTo("наставник");
        assertThat(index.search(SearchRequest.of("наставник")).text()).isEqualTo("наставник");
    }

    @Test
    void keepsTheCountsOfAChosenFacet() {
        SearchResult result =
                index.search(new SearchRequest("педагог", List.of("story"), Map.of("topics", List.of("taiga")), 10, 0));
        assertThat(result.hits()).extracting(SearchResult.Hit::id).containsExactly("pohod");
        assertThat(result.facets().get("topics").values())
                .containsExactly(
                        new SearchResult.FacetCount("school", "школа", 2),
                        new SearchResult.FacetCount("taiga", "тайга", 1),
                        new SearchResult.FacetCount("winter", "зима", 1));
        assertThat(result.facets().get("place").values())
                .containsExactly(new SearchResult.FacetCount("south", "Посёлок south", 1));
    }

    @Test
    void saysNothingWhereThereIsNoIndex() {
        assertThat(SearchIndex.find(folder.resolve("nowhere"))).isEmpty();
    }

    @Test
    void standsHostileQuestions() {
        for (String text : List.of(
                "\"",
                "\"\"",
                "\" \"",
                "\"и\"",
                "\uD83D",
                "\uD83Dа",
                "* ? ~ : ( [ { \\",
                "а".repeat(100_000),
                "настовник ".repeat(500),
                "ё",
                "\u0301",
                "-",
                "AND OR NOT",
                "name:klub",
                "к\uD83D\uDE00т")) {
            assertThat(index.search(SearchRequest.of(text)).total()).isBetween(0, 6);
        }
    }
}
