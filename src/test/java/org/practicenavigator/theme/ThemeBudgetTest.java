package org.practicenavigator.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicenavigator.finding.DocPath;

/// What the theme promises in numbers: contrast of its colours and weight of its files.
class ThemeBudgetTest {

    private static final double TEXT = 4.5;
    private static final double CONTROL = 3;
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+):#([0-9A-Fa-f]{3,6})\\b");

    private final String tokens = new String(
            ThemeFiles.theme("primorye").assets().get(new DocPath("themes/primorye/assets/style/10-tokens.css")),
            StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsTextReadable(boolean dark) {
        Map<String, String> colours = colours(dark);
        for (String ground : List.of("bg", "surface", "surface-2")) {
            for (String ink : List.of("text", "muted", "brand", "accent")) {
                check(colours, ink, ground, TEXT);
            }
            check(colours, "line-strong", ground, CONTROL);
        }
        for (String tone : List.of("brand", "accent", "ok", "warn", "err")) {
            check(colours, tone, tone + "-soft", TEXT);
        }
        check(colours, "on-brand", "brand", TEXT);
        check(colours, "on-brand", "brand-2", TEXT);
        check(colours, "on-brand", "accent", TEXT);
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

    @Test
    void staysLight() throws IOException {
        Theme theme = ThemeFiles.load(ThemeFiles.primorye()).value().orElseThrow();
        int fonts = 0;
        for (Asset asset : theme.assets()) {
            fonts += asset.name().endsWith(".woff2") ? asset.content().length : 0;
            if (asset.name().equals("style.css")) {
                assertThat(packed(asset.content())).isLessThanOrEqualTo(14 * 1024);
            }
        }
        assertThat(fonts).isBetween(1, 60 * 1024);
    }

    private static void check(Map<String, String> colours, String ink, String ground, double least) {
        assertThat(contrast(colours, ink, ground)).as(ink + " on " + ground).isGreaterThanOrEqualTo(least);
    }

    /// The light colours, and over them the dark ones.
    private Map<String, String> colours(boolean dark) {
        int split = tokens.indexOf("prefers-color-scheme:dark");
        Map<String, String> colours = new HashMap<>(colours(tokens.substring(0, split)));
        if (dark) {
            colours.putAll(colours(tokens.substring(split)));
        }
        return colours;
    }

    private static Map<String, String> colours(String css) {
        Map<String, String> colours = new HashMap<>();
        Matcher colour = COLOUR.matcher(css);
        while (colour.find()) {
            String hex = colour.group(2);
            colours.put(colour.group(1), hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex);
        }
        return colours;
    }

    /// The contrast ratio of WCAG 2.2.
    private static double contrast(Map<String, String> colours, String one, String other) {
        double a = luminance(colours.get(one));
        double b = luminance(colours.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
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

    private static int packed(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.size();
    }
}
