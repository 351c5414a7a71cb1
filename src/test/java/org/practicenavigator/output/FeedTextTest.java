package org.practicenavigator.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.testkit.SiteFixture;
import tools.jackson.databind.json.JsonMapper;

/// Feeds and `robots.txt` hold whatever authors and editors write.
class FeedTextTest {

    private static final String EVIL = "<b>&amp;]]></b>\u0001\uFFFE «Ракушка» \uD83D\uDC1A";
    private static final SiteSettings SETTINGS = SiteFixture.of(Map.of()).site().settings();

    private static Feed feed(List<Feed.Item> items) {
        return new Feed("lenta", EVIL, "", "https://site.example/", items);
    }

    private static Feed.Item item() {
        return new Feed.Item(
                "https://site.example/a.html",
                EVIL,
                EVIL,
                LocalDate.of(2026, 5, 1),
                Optional.empty(),
                List.of(EVIL),
                List.of(EVIL));
    }

    @Test
    void atomStaysWellFormed() throws Exception {
        XMLStreamReader xml = XMLInputFactory.newDefaultFactory()
                .createXMLStreamReader(new StringReader(AtomFormat.text(feed(List.of(item())), SETTINGS)));
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.CHARACTERS) {
                text.append(xml.getText());
            }
        }
        assertThat(text.toString())
                .contains("<b>&amp;]]></b> «Ракушка» \uD83D\uDC1A")
                .doesNotContain("\u0001");
    }

    @Test
    void aFeedWithoutItemsIsStillAFeed() {
        assertThat(AtomFormat.text(feed(List.of()), SETTINGS)).contains("<updated>1970-01-01T00:00:00Z</updated>");
        assertThat(new JsonMapper()
                        .readTree(JsonFeedFormat.text(feed(List.of()), SETTINGS))
                        .path("items")
                        .size())
                .isZero();
    }

    @Test
    void jsonHoldsTheSameText() {
        assertThat(new JsonMapper()
                        .readTree(JsonFeedFormat.text(feed(List.of(item())), SETTINGS))
                        .path("items")
                        .path(0)
                        .path("title")
                        .asString())
                .isEqualTo(EVIL);
    }

    @Test
    void robotsRulesFollowASiteInAFolder() {
        assertThat(RobotsFormat.text("https://site.example/nav/"))
                .contains("Disallow: /nav/vidzhet/\n", "Disallow: /nav/podborka/\n", "Disallow: /nav/predprosmotr/\n")
                .contains("Sitemap: https://site.example/nav/sitemap.xml\n");
    }
}
