package org.practicenavigator.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.practicenavigator.build.Build;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.testkit.SiteFixture;

/// What the repository's own content promises.
class RealContentTest {

    private static SiteFixture content;

    @BeforeAll
    static void readContent() {
        content = SiteFixture.ofFolder(Folder.REPOSITORY);
    }

    private static Map<String, List<Entry>> byType() {
        return content.site().entries().values().stream()
                .collect(Collectors.groupingBy(entry -> entry.type().id()));
    }

    @Test
    void theWholeCheckFindsNoError() {
        assertThat(Build.check(Folder.REPOSITORY).findings().stream()
                        .filter(Finding::isError)
                        .map(Finding::toString))
                .isEmpty();
    }

    @Test
    void theNumbersAreThere() {
        assertThat(byType().get("municipality")).hasSize(34).allMatch(Entry::visible);
        assertThat(byType().get("practice").stream().filter(Entry::visible).count())
                .isGreaterThanOrEqualTo(14);
        assertThat(byType().get("material").stream().filter(Entry::visible).count())
                .isGreaterThanOrEqualTo(12);
        assertThat(byType().get("school")).isNotEmpty();
    }

    @Test
    void someOfThePracticesAreComplete() {
        assertThat(byType().get("practice"))
                .filteredOn(entry -> entry.state().stage().equals("published"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.sections())
                        .containsKeys("problem", "solution", "interaction", "products", "result"));
    }

    @Test
    void everyEntryNamesItsSources() {
        assertThat(content.site().entries().values())
                .filteredOn(entry -> entry.type().field("sources").isPresent())
                .hasSizeGreaterThan(60)
                .filteredOn(entry -> entry.values().items("sources").isEmpty())
                .extracting(Entry::path)
                .isEmpty();
    }

    @Test
    void everyTypeOfContentHasSources() {
        // A collection rests on the entries that it gathers, a page speaks of the site itself.
        Set<String> without = Set.of("collection", "page");
        assertThat(content.site().types().types().values())
                .filteredOn(type -> !without.contains(type.id()))
                .filteredOn(type -> type.field("sources").isEmpty())
                .extracting(type -> type.id())
                .isEmpty();
    }

    @Test
    void theTilesOfTheMapDoNotOverlap() {
        assertThat(byType().get("municipality").stream()
                        .flatMap(entry -> entry.values().groups("tile").stream())
                        .map(tile -> tile.number("row").orElseThrow() + ":"
                                + tile.number("column").orElseThrow()))
                .hasSize(34)
                .doesNotHaveDuplicates();
    }
}
