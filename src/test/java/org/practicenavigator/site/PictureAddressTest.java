package org.practicenavigator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.practicenavigator.testkit.SiteFixture;

class PictureAddressTest {

    private static final Site SITE = SiteFixture.ofFolder(Path.of("")).site();

    @Test
    void entriesHaveTheirOwn() {
        Page entry = SITE.pages().stream()
                .filter(page -> page.address().equals("praktiki/rakushka-dobra.html"))
                .findFirst()
                .orElseThrow();
        assertThat(PictureAddress.of(SITE, entry)).isEqualTo("og/praktiki/rakushka-dobra.png");
        Set<String> all = SITE.catalogue("practice").entries().stream()
                .map(e -> PictureAddress.of(SITE, new Page.EntryPage(e.key(), PagePlanner.address(e))))
                .collect(Collectors.toSet());
        assertThat(all).hasSize(SITE.catalogue("practice").entries().size()).doesNotContain("og/index.png");
    }

    @Test
    void laterPagesOfAListShareThatOfTheFirst() {
        String type = "practice";
        Page first = new Page.ListPage(
                type, 1, 3, PagePlanner.address(SITE.types().type(type).orElseThrow(), 1));
        Page third = new Page.ListPage(
                type, 3, 3, PagePlanner.address(SITE.types().type(type).orElseThrow(), 3));
        assertThat(PictureAddress.of(SITE, third))
                .isEqualTo(PictureAddress.of(SITE, first))
                .startsWith("og/");
        Page term = new Page.TermPage(type, "f", "c", 1, 2, "praktiki/forma/a-b.html");
        Page second = new Page.TermPage(type, "f", "c", 2, 2, "praktiki/forma/a-b-2.html");
        assertThat(PictureAddress.of(SITE, term)).isEqualTo("og/praktiki/forma/a-b.png");
        assertThat(PictureAddress.of(SITE, second)).isEqualTo("og/praktiki/forma/a-b.png");
    }

    @Test
    void otherPagesShareTheGeneralOne() {
        assertThat(PictureAddress.of(SITE, new Page.HomePage("index.html"))).isEqualTo("og/index.png");
        assertThat(PictureAddress.of(SITE, new Page.NotFoundPage("404.html"))).isEqualTo("og/index.png");
        Page register = new Page.ListPage("organization", 1, 1, "organizatsii/index.html");
        assertThat(PictureAddress.of(SITE, register)).isEqualTo("og/index.png");
    }
}
