package org.practicenavigator.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.practicenavigator.content.Entry;
import org.practicenavigator.history.History;
import org.practicenavigator.page.Changes;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.Site;
import org.practicenavigator.testkit.SiteFixture;

class LastChangeTest {

    private static final Site SITE = SiteFixture.ofFolder(Path.of("")).site();

    private static final Entry PRACTICE = SITE.catalogue("practice").entries().stream()
            .filter(entry -> entry.modified().isPresent())
            .findFirst()
            .orElseThrow();

    /// Of one file only.
    private static History changed(Entry entry, String day) {
        TreeMap<org.practicenavigator.finding.DocPath, History.FileHistory> files = new TreeMap<>();
        files.put(entry.path(), new History.FileHistory(LocalDate.parse("2001-01-01"), LocalDate.parse(day), 3, 2));
        return new History(Optional.of(new History.Head("0123456789", LocalDate.parse(day))), true, files);
    }

    private static <P extends Page> P page(Class<P> kind, java.util.function.Predicate<P> which) {
        return SITE.pages().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(which)
                .findFirst()
                .orElseThrow();
    }

    private static Page entryPage() {
        return page(Page.EntryPage.class, p -> p.key().equals(PRACTICE.key()));
    }

    @Test
    void isTheDayThatGitTells() {
        assertThat(new LastChange(SITE, new Changes(changed(PRACTICE, "2031-05-06"))).of(entryPage()))
                .contains("2031-05-06");
    }

    @Test
    void isWhatTheEntrySaysWithoutGit() {
        String written = PRACTICE.modified().orElseThrow().iso();
        assertThat(new LastChange(SITE, new Changes(History.NONE)).of(entryPage()))
                .contains(written);
    }

    @Test
    void isTheLatestOfAList() {
        LastChange changes = new LastChange(SITE, new Changes(changed(PRACTICE, "2031-05-06")));
        assertThat(changes.of(page(Page.ListPage.class, p -> p.type().equals("practice"))))
                .contains("2031-05-06");
        assertThat(changes.of(page(Page.HomePage.class, p -> true))).contains("2031-05-06");
        List<Page.TermPage> terms = SITE.pages().stream()
                .filter(Page.TermPage.class::isInstance)
                .map(Page.TermPage.class::cast)
                .filter(p -> p.type().equals("practice"))
                .toList();
        assertThat(terms).anyMatch(p -> changes.of(p).equals(Optional.of("2031-05-06")));
        assertThat(terms).anyMatch(p -> !changes.of(p).equals(Optional.of("2031-05-06")));
    }

    @Test
    void isAbsentForPagesWithoutEntries() {
        assertThat(new LastChange(SITE, new Changes(changed(PRACTICE, "2031-05-06")))
                        .of(page(Page.AboutPage.class, p -> true)))
                .isEmpty();
    }
}
