package org.practicenavigator.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.practicenavigator.theme.view.FindViews;
import org.practicenavigator.theme.view.HomeViews;
import org.practicenavigator.theme.view.HomeViews.AboutView;

class ThemeTest {

    private static Theme theme(TinyTheme tiny) {
        return ThemeLoader.load(List.of(tiny.source()), Map.of(), Map.of())
                .value()
                .orElseThrow();
    }

    private static AboutView about(Theme theme, String title) {
        return new AboutView(Samples.page(theme, "about", title, "../"), List.of());
    }

    @Test
    void escapesTextAndOnlyWhatNeedsIt() {
        Theme theme = theme(TinyTheme.complete().with("layouts/about.mustache", "{{page.title}}"));
        assertThat(theme.render("about", about(theme, "<b a=\"1\" b='2'>&amp;</b>\nх=у`")))
                .isEqualTo("&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;&lt;/b&gt;\nх=у`");
    }

    @Test
    void namesTheLayoutOfANameThatOnlyTheValueLacks() {
        Theme theme = theme(TinyTheme.complete()
                .with("partials/deep.mustache", "\n\n{{field.absent.text}}")
                .with("layouts/entry.mustache", "{{page.title}}{{>deep}}"));
        Map<String, Object> view = new HashMap<>();
        view.put("page", Map.of("title", "x"));
        view.put("field", Map.of());
        assertThatExceptionOfType(ThemeException.class)
                .isThrownBy(() -> theme.render("entry", view))
                .satisfies(e -> assertThat(e.findings()).singleElement().satisfies(f -> {
                    assertThat(f.rule().id()).isEqualTo("layout-name-unknown");
                    assertThat(f.where().file().value()).isEqualTo("themes/tiny/partials/deep.mustache");
                    assertThat(f.where().place().line()).isEqualTo(3);
                }));
    }

    @Test
    void givesAssetsAddressesThatChangeWithTheirContent() {
        TinyTheme tiny = TinyTheme.complete()
                .withAsset("fonts/a.woff2", "font")
                .withAsset("style/10-a.css", "@font-face{src:url( 'fonts/a.woff2' )}\n")
                .withAsset("style/20-b.css", "a{background:url(data:image/png;base64,AA)}\n")
                .withAsset("pages/other.css", "b{background:url(\"fonts/a.woff2\")}");
        Theme theme = theme(tiny);
        assertThat(theme.assetAddresses("../").keySet())
                .containsExactly("fonts_a_woff2", "pages_other_css", "style_css");
        String font = theme.assetAddresses("").get("fonts_a_woff2");
        assertThat(font).matches("assets/fonts/a\\.[0-9a-f]{8}\\.woff2");
        Map<String, String> sheets = theme.assets().stream().collect(Collectors.toMap(Asset::name, Asset::text));
        assertThat(sheets.get("style.css"))
                .isEqualTo("@font-face{src:url(\"" + font.substring("assets/".length()) + "\")}"
                        + "a{background:url(data:image/png;base64,AA)}");
        assertThat(sheets.get("pages/other.css")).contains("url(\"../" + font.substring(7) + "\")");
        Theme other = theme(tiny.withAsset("fonts/a.woff2", "another"));
        assertThat(other.assetAddresses("").get("style_css"))
                .isNotEqualTo(theme.assetAddresses("").get("style_css"));
    }

    @Test
    void reportsAStyleSheetThatNamesNothing() {
        TinyTheme tiny = TinyTheme.complete().withAsset("style/a.css", "a{}\nb{background:url(\"no.png\")}");
        assertThat(ThemeLoader.load(List.of(tiny.source()), Map.of(), Map.of()).findings())
                .singleElement()
                .satisfies(f -> assertThat(f.rule().id() + " " + f.where().file() + ":"
                                + f.where().place().line() + ":"
                                + f.where().place().column())
                        .isEqualTo("style-target-missing themes/tiny/assets/style/a.css:2:19"));
    }

    @Test
    void rendersInManyThreads() {
        Theme theme = ThemeFiles.load(ThemeFiles.primorye()).value().orElseThrow();
        Map<String, Object> pages = Map.of(
                "about", new AboutView(Samples.page(theme, "about", "О проекте", ""), List.of()),
                "redirect", new HomeViews.RedirectView(Samples.page(theme, "redirect", "Переезд", ""), "home.html"),
                "alphabet",
                        new FindViews.AlphabetView(
                                Samples.page(theme, "alphabet", "Указатель", "../"),
                                "Указатель",
                                Samples.links("А", "Б", "В"),
                                List.of()));
        Map<String, String> alone = pages.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> theme.render(e.getKey(), e.getValue())));
        Theme fresh = ThemeFiles.load(ThemeFiles.primorye()).value().orElseThrow();
        List<String> names = List.copyOf(pages.keySet());
        IntStream.range(0, 400).parallel().forEach(i -> {
            String name = names.get(i % names.size());
            assertThat(fresh.render(name, pages.get(name))).isEqualTo(alone.get(name));
        });
    }
}
