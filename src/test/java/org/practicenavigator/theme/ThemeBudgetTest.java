package org.practicenavigator.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.Finding;

/// The budget of weight that a theme sets itself in `budget.yml`.
class ThemeBudgetTest {

    private static final String SHEET = "{{<base}}{{$main}}<link rel=\"stylesheet\" href=\"{{page.asset.style_css}}\">"
            + "<script src=\"{{page.asset.mode_js}}\"></script>{{/main}}{{/base}}";

    private static Checked<Theme> load(TinyTheme... themes) {
        return ThemeLoader.load(List.of(themes).stream().map(TinyTheme::source).toList(), Map.of(), Map.of());
    }

    private static List<String> findings(TinyTheme... themes) {
        return load(themes).findings().stream()
                .map(f -> f.rule().id() + " " + f.where().file() + ":"
                        + f.where().place().line())
                .toList();
    }

    private static TinyTheme heavy() {
        return TinyTheme.complete()
                .with("layouts/about.mustache", SHEET)
                .withAsset("style/a.css", "a{color:red}b{background:blue}");
    }

    @Test
    void realThemesKeepTheirBudget() {
        for (ThemeSource[] themes : List.of(ThemeFiles.primorye(), new ThemeSource[] {ThemeFiles.theme("base")})) {
            assertThat(ThemeFiles.load(themes).findings())
                    .extracting(Finding::message)
                    .isEmpty();
        }
        assertThat(ThemeFiles.theme("base").text(Budget.FILE)).isPresent();
    }

    @Test
    void stopsTheBuildWhereAPageIsTooHeavy() {
        assertThat(findings(heavy().with("budget.yml", "style: 200\nscripts: 9999\n")))
                .isEmpty();
        TinyTheme theme = heavy().with("budget.yml", "# Предел\nstyle: 20\nscripts: 9999\n");
        assertThat(findings(theme)).containsExactly("theme-budget themes/tiny/budget.yml:2");
        assertThat(load(theme).value()).isEmpty();
        assertThat(load(theme).findings().getFirst().message())
                .startsWith("Страница «about» тяжелее, чем разрешает тема. Предел «style» — 20 байт, а вышло ");
        assertThat(findings(heavy().with("budget.yml", "scripts: 20\n"))).hasSize(1);
        assertThat(findings(heavy().with("budget.yml", "first_visit: 20\n"))).hasSize(1);
        assertThat(findings(heavy().withAsset("fonts/a.woff2", "0123456789").with("budget.yml", "fonts: 9\n")))
                .hasSize(1);
    }

    @Test
    void pagesAndThemesAboveMayHaveLimitsOfTheirOwn() {
        TinyTheme base = heavy().with("budget.yml", "style: 20\n");
        assertThat(findings(heavy().with("budget.yml", "style: 20\npages: {about: {style: 200}}\n")))
                .isEmpty();
        assertThat(findings(TinyTheme.empty("own").with("budget.yml", "style: 200\n"), base))
                .isEmpty();
        assertThat(findings(TinyTheme.empty("own").with("budget.yml", "style: 10\n"), base))
                .containsExactly("theme-budget themes/own/budget.yml:1");
    }

    @Test
    void saysWhichLimitItDoesNotUnderstand() {
        for (String wrong : List.of("styles: 20", "style: 14 КБ", "style: [1]", "pages: {about: 5}")) {
            assertThat(findings(heavy().with("budget.yml", "fonts: 9\n" + wrong + "\n")))
                    .as(wrong)
                    .containsExactly("theme-budget-value themes/tiny/budget.yml:2");
        }
    }

    @Test
    void whatIsOnlyNamedForLaterDoesNotCount() {
        TinyTheme theme = TinyTheme.complete()
                .with("layouts/about.mustache", "<form data-find=\"{{page.asset.search_js}}\"></form>")
                .with("budget.yml", "scripts: 20\n");
        assertThat(findings(theme)).isEmpty();
    }
}
