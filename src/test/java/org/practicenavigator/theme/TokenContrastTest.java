package org.practicenavigator.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Contrast of each pair of colours that stand on one another, in each mode, of the theme that every site stands on
/// and of that of the region; by the formula of WCAG 2.2.
class TokenContrastTest {

    private static final double TEXT = 4.5;
    private static final double CONTROL = 3;
    private static final double MORE = 7;
    private static final Pattern DECLARATION = Pattern.compile("--([a-z0-9-]+):([^;}]+)");
    private static final Pattern REFERENCE = Pattern.compile("var\\(--([a-z0-9-]+)\\)");

    private static final String LIGHT = ":where([data-theme=light]){";
    private static final String DARK = ":where([data-theme=dark]){";
    private static final String CONTRAST = "(prefers-contrast:more){:root{";

    /// By mode, the rules whose colours lie over one another in it.
    private static final Map<String, List<String>> MODES = Map.of(
            "light", List.of(LIGHT),
            "dark", List.of(LIGHT, DARK),
            "more contrast", List.of(LIGHT, CONTRAST),
            "more contrast, dark", List.of(LIGHT, DARK, CONTRAST),
            "bw", List.of(LIGHT, DARK, "[data-scheme=bw]"),
            "wb", List.of(LIGHT, DARK, "[data-scheme=wb]"),
            "yb", List.of(LIGHT, DARK, "[data-scheme=yb]"),
            "be", List.of(LIGHT, DARK, "[data-scheme=be]"),
            "bl", List.of(LIGHT, DARK, "[data-scheme=bl]"));

    static Stream<Arguments> modes() {
        return Stream.of("base", "primorye")
                .flatMap(theme -> MODES.keySet().stream().sorted().map(mode -> Arguments.of(theme, mode)));
    }

    @ParameterizedTest
    @MethodSource("modes")
    void keepsEverythingReadable(String theme, String mode) {
        Map<String, String> colours = colours(style(theme), MODES.get(mode));
        double text = mode.equals("light") || mode.equals("dark") ? TEXT : MORE;
        for (String ground : List.of("bg", "surface", "surface-2")) {
            for (String ink : List.of("text", "muted", "brand", "accent")) {
                check(colours, ink, ground, text);
            }
            check(colours, "line-strong", ground, CONTROL);
        }
        for (String tone : List.of("brand", "accent", "ok", "warn", "err")) {
            check(colours, tone, tone + "-soft", text);
        }
        for (String ground : List.of("brand", "brand-2", "accent")) {
            check(colours, "on-brand", ground, TEXT);
        }
        for (int step = 0; step <= 3; step++) {
            check(colours, "tile-ink-" + step, "tile-" + step, TEXT);
        }
        for (int form = 1; form <= 8; form++) {
            check(colours, "form-" + form, "surface", CONTROL);
        }
        assertThat(Math.max(contrast(colours, "focus", "bg"), contrast(colours, "focus-ink", "bg")))
                .as("one of the two colours of the focus ring stands out")
                .isGreaterThanOrEqualTo(CONTROL);
    }

    private static String style(String theme) {
        ThemeSource[] themes =
                theme.equals("base") ? new ThemeSource[] {ThemeFiles.theme("base")} : ThemeFiles.primorye();
        return ThemeFiles.load(themes).value().orElseThrow().assets().stream()
                .filter(asset -> asset.name().equals("style.css"))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static void check(Map<String, String> colours, String ink, String ground, double least) {
        assertThat(contrast(colours, ink, ground)).as(ink + " on " + ground).isGreaterThanOrEqualTo(least);
    }

    private static Map<String, String> colours(String css, List<String> marks) {
        Map<String, String> written = new HashMap<>();
        for (String mark : marks) {
            int at = css.indexOf(mark);
            assertThat(at).as(mark).isNotNegative();
            for (; at >= 0; at = css.indexOf(mark, at + 1)) {
                int open = mark.endsWith("{") ? at + mark.length() : css.indexOf('{', at) + 1;
                Matcher declaration = DECLARATION.matcher(css.substring(open, css.indexOf('}', open)));
                while (declaration.find()) {
                    written.put(declaration.group(1), declaration.group(2));
                }
            }
        }
        return written;
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        double a = luminance(hex(colours, one));
        double b = luminance(hex(colours, other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static String hex(Map<String, String> colours, String name) {
        String value = colours.getOrDefault(name, "");
        Matcher reference = REFERENCE.matcher(value);
        if (reference.matches()) {
            return hex(colours, reference.group(1));
        }
        assertThat(value).as(name).matches("#[0-9A-Fa-f]{3}([0-9A-Fa-f]{3})?");
        return value.length() == 4 ? value.substring(1).replaceAll("(.)", "$1$1") : value.substring(1);
    }

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
