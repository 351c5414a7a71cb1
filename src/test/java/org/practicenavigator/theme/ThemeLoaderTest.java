package org.practicenavigator.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.theme.view.HomeViews.AboutView;

class ThemeLoaderTest {

    private static final String ABOUT = "layouts/about.mustache";
    private static final Map<String, LayoutKeys> KEYS = Map.of(
            "practice",
            new LayoutKeys(Map.of("goal", Set.of(), "steps", Set.of("title", "action")), Set.of("problem")));

    private static Checked<Theme> load(TinyTheme... themes) {
        return ThemeLoader.load(List.of(themes).stream().map(TinyTheme::source).toList(), KEYS, Map.of());
    }

    private static List<String> findings(String file, String text) {
        return findings(TinyTheme.complete().with(file, text));
    }

    private static List<String> findings(TinyTheme... themes) {
        return load(themes).findings().stream()
                .map(f -> f.rule().id() + " " + f.where().file() + ":"
                        + f.where().place().line() + ":" + f.where().place().column())
                .toList();
    }

    @Test
    void takesACompleteTheme() {
        assertThat(findings(TinyTheme.complete())).isEmpty();
    }

    @Test
    void namesTheFileAndTheLineOfAMisspeltName() {
        assertThat(findings(ABOUT, "<h1>\n  {{page.titel}}</h1>"))
                .containsExactly("layout-name-unknown themes/tiny/layouts/about.mustache:2:3");
        assertThat(load(TinyTheme.complete().with(ABOUT, "{{titel}}"))
                        .findings()
                        .getFirst()
                        .message())
                .isEqualTo("Макет просит «titel», но у этой страницы такого имени нет.");
    }

    @Test
    void findsAMisspeltNameInASectionThatMayBeEmpty() {
        assertThat(findings(ABOUT, "{{#types}}{{label}} {{lable}}{{/types}}{{^types}}{{hrref}}{{/types}}"))
                .containsExactly(
                        "layout-name-unknown themes/tiny/layouts/about.mustache:1:21",
                        "layout-name-unknown themes/tiny/layouts/about.mustache:1:50");
    }

    @Test
    void findsAMisspeltNameInAPartialOnce() {
        TinyTheme theme = TinyTheme.complete()
                .with("partials/item.mustache", "{{lable}}")
                .with(ABOUT, "{{#types}}{{>item}}{{/types}}{{#types}}{{>item}}{{/types}}");
        assertThat(findings(theme)).containsExactly("layout-name-unknown themes/tiny/partials/item.mustache:1:1");
    }

    @Test
    void findsAMisspeltNameInABlockOfTheFrame() {
        assertThat(findings(ABOUT, "{{<base}}{{$main}}{{oops}}{{/main}}{{/base}}"))
                .containsExactly("layout-name-unknown themes/tiny/layouts/about.mustache:1:19");
    }

    @Test
    void knowsTheFieldsOfAType() {
        String good =
                "{{field.goal.text}}{{#field.steps.rows}}{{f.title.text}}{{/field.steps.rows}}{{section.problem.heading}}";
        assertThat(findings("layouts/practice.mustache", good)).isEmpty();
        assertThat(findings("layouts/practice.mustache", "{{field.gaol.text}}")).hasSize(1);
        assertThat(findings("layouts/practice.mustache", "{{#field.steps.rows}}{{f.who.text}}{{/field.steps.rows}}"))
                .hasSize(1);
        assertThat(findings("layouts/practice.mustache", "{{section.result.heading}}"))
                .hasSize(1);
        assertThat(findings("layouts/other.mustache", "{{field.anything.text}}"))
                .isEmpty();
    }

    @Test
    void refusesListsWhereATextIsMeant() {
        assertThat(findings(ABOUT, "{{types}}{{page}}"))
                .containsExactly(
                        "layout-not-text themes/tiny/layouts/about.mustache:1:1",
                        "layout-not-text themes/tiny/layouts/about.mustache:1:10");
    }

    @Test
    void refusesBrokenTags() {
        assertThat(findings(ABOUT, "a\n{{#types}}"))
                .containsExactly("layout-syntax themes/tiny/layouts/about.mustache:2:1");
        assertThat(findings(ABOUT, "{{/types}}")).hasSize(1);
        assertThat(findings(ABOUT, "{{#types}}{{#page}}{{/types}}{{/page}}")).isNotEmpty();
        assertThat(findings(ABOUT, "{{=<% %>=}}")).hasSize(1);
        assertThat(findings(ABOUT, "{{page.title")).hasSize(1);
        assertThat(findings(ABOUT, "{{}}")).hasSize(1);
    }

    @Test
    void takesPartialsFromTheThemeOnly() {
        assertThat(findings(ABOUT, "{{>absent}}"))
                .containsExactly("layout-partial-missing themes/tiny/layouts/about.mustache:1:1");
        for (String path :
                List.of("../../content/site", "/etc/passwd", "a/b", "..", "*page.title", "https://example.org/x")) {
            assertThat(findings(ABOUT, "{{>" + path + "}}"))
                    .as(path)
                    .containsExactly("layout-syntax themes/tiny/layouts/about.mustache:1:1");
        }
    }

    @Test
    void refusesPartialsWithoutEnd() {
        TinyTheme theme = TinyTheme.complete()
                .with("partials/a.mustache", "{{>b}}")
                .with("partials/b.mustache", "{{>a}}")
                .with(ABOUT, "{{>a}}");
        assertThat(findings(theme)).singleElement().asString().startsWith("layout-too-deep");
    }

    @Test
    void refusesTextWithoutEscaping() {
        assertThat(findings(ABOUT, "{{{page.title}}}{{&page.title}}{{{page.jsonLdHtml}}}"))
                .containsExactly(
                        "layout-unescaped themes/tiny/layouts/about.mustache:1:1",
                        "layout-unescaped themes/tiny/layouts/about.mustache:1:17");
    }

    @Test
    void refusesValuesWithoutQuotes() {
        assertThat(findings(ABOUT, "<a class=\"x y=\" href={{page.root}}>a={{page.root}}</a>"))
                .containsExactly("layout-attribute-unquoted themes/tiny/layouts/about.mustache:1:17");
        assertThat(findings(ABOUT, "<a href=x{{page.root}}>")).hasSize(1);
        assertThat(findings(
                        ABOUT, "<meta content=\"0; url={{page.root}}\"><b{{#page.root}} id=\"{{.}}\"{{/page.root}}>"))
                .isEmpty();
    }

    @Test
    void refusesCodeInThePage() {
        assertThat(findings(ABOUT, "<p style=\"x\"><script>1</script><style></style><b onclick=\"x\">"))
                .hasSize(4);
        assertThat(findings(ABOUT, "<script src=\"a.js\"></script><script type=\"application/ld+json\"></script>"))
                .isEmpty();
    }

    @Test
    void knowsStringsAndAssets() {
        TinyTheme theme = TinyTheme.complete()
                .with("strings/ru.yml", "menu: Меню\n")
                .withAsset("a.css", "")
                .with(ABOUT, "{{page.s.menu}}{{page.asset.a_css}}\n{{page.s.meniu}}{{page.asset.b_css}}");
        assertThat(findings(theme))
                .containsExactly(
                        "layout-string-unknown themes/tiny/layouts/about.mustache:2:1",
                        "layout-asset-unknown themes/tiny/layouts/about.mustache:2:17");
    }

    @Test
    void asksForTheLayoutsThatTheSiteNeeds() {
        assertThat(findings(TinyTheme.empty("bare")))
                .hasSize(10)
                .contains("layout-missing themes/bare/layouts/home.mustache:1:1");
    }

    @Test
    void laysThemesOverOneAnother() {
        TinyTheme over = TinyTheme.empty("over")
                .with(ABOUT, "{{page.s.menu}} {{page.s.more}} {{page.asset.a_css}}")
                .with("strings/ru.yml", "menu: Разделы\nown: Своё\n")
                .withAsset("a.css", "b{}");
        TinyTheme base = TinyTheme.complete()
                .with(ABOUT, "hidden")
                .with("strings/ru.yml", "menu: Меню\nmore: Ещё\n")
                .withAsset("a.css", "a{}");
        Theme theme = load(over, base).value().orElseThrow();
        assertThat(theme.strings().texts())
                .containsOnly(Map.entry("menu", "Разделы"), Map.entry("more", "Ещё"), Map.entry("own", "Своё"));
        AboutView view = new AboutView(Samples.page(theme, "about", "О проекте", ""), List.of());
        assertThat(theme.render("about", view))
                .startsWith("Разделы Ещё assets/a.")
                .endsWith(".css");
        assertThat(theme.assets())
                .singleElement()
                .satisfies(a -> assertThat(a.text()).isEqualTo("b{}"));
        assertThat(theme.layouts()).doesNotContain("base").contains("home", "about");
    }

    @Test
    void wantsEveryFormOfACountedString() {
        TinyTheme theme = TinyTheme.complete()
                .with("strings/ru.yml", "a: Текст\nn:\n  one: x\n  other: y\n  two: z\nlist: [x]\nБольшой: x\n");
        assertThat(findings(theme))
                .containsExactly(
                        "strings-plural themes/tiny/strings/ru.yml:2:1",
                        "strings-plural themes/tiny/strings/ru.yml:5:3",
                        "strings-value themes/tiny/strings/ru.yml:6:1",
                        "strings-value themes/tiny/strings/ru.yml:7:1");
        assertThat(load(theme).findings().getFirst().message()).isEqualTo("У надписи «n» не хватает форм: few, many.");
    }
}
