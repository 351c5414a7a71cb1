package org.practicenavigator.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;

/// A copy knows its original: silent while the original stays, told when it changes or goes.
class OriginMarkTest {

    private static final String CARD = "<p>{{title}}</p>\n";
    private static final DocPath ORIGIN = new DocPath("themes/low/partials/card.mustache");

    @Test
    void marksAreReadAsTheyAreWritten() {
        OriginMark mark = OriginMark.to(ORIGIN, CARD);
        assertThat(mark.line("card.mustache")).startsWith("{{! origin: ").endsWith(" }}\n");
        assertThat(mark.line("entry.css")).startsWith("/* origin: ").endsWith(" */\n");
        for (String name : List.of("card.mustache", "entry.css")) {
            assertThat(OriginMark.of(mark.line(name) + CARD)).contains(mark);
        }
        assertThat(OriginMark.of(CARD)).isEmpty();
        assertThat(OriginMark.of(CARD + mark.line("card.mustache"))).isEmpty();
    }

    @Test
    void lineEndsDoNotChangeTheSum() {
        assertThat(OriginMark.to(ORIGIN, CARD.replace("\n", "\r\n"))).isEqualTo(OriginMark.to(ORIGIN, CARD));
    }

    @Test
    void aCopyIsSilentWhileItsOriginalStays() {
        String copy = OriginMark.to(ORIGIN, CARD).line("card.mustache") + "<b>{{title}}</b>\n";
        assertThat(found(copy, CARD)).isEmpty();
        assertThat(found("<b>{{title}}</b>\n", CARD)).isEmpty();
    }

    @Test
    void aCopyTellsOfAChangedOrLostOriginal() {
        String copy = OriginMark.to(ORIGIN, CARD).line("card.mustache") + "<b>{{title}}</b>\n";
        assertThat(found(copy, CARD + "<i></i>")).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("theme-origin-changed");
            assertThat(finding.isError()).isFalse();
            assertThat(finding.where().file().value()).isEqualTo("themes/high/partials/card.mustache");
            assertThat(finding.message()).doesNotContain("больше нет");
        });
        assertThat(found(copy, ""))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("больше нет"));
    }

    @Test
    void aStyleSheetCanBeACopyToo() {
        DocPath origin = new DocPath("themes/low/assets/entry.css");
        String copy = OriginMark.to(origin, "p{}").line("entry.css") + "p{color:red}";
        List<Finding> findings = new ArrayList<>();
        List<ThemeSource> themes = List.of(
                TinyTheme.empty("high").withAsset("entry.css", copy).source(),
                TinyTheme.empty("low").withAsset("entry.css", "p{margin:0}").source());
        new OriginCheck(themes, findings).check();
        assertThat(findings).hasSize(1);
    }

    /// @param original the partial in the lower theme, "" for none
    private static List<Finding> found(String copy, String original) {
        TinyTheme low = TinyTheme.empty("low");
        List<Finding> findings = new ArrayList<>();
        new OriginCheck(
                        List.of(
                                TinyTheme.empty("high")
                                        .with("partials/card.mustache", copy)
                                        .source(),
                                original.isEmpty()
                                        ? low.source()
                                        : low.with("partials/card.mustache", original)
                                                .source()),
                        findings)
                .check();
        return findings;
    }
}
