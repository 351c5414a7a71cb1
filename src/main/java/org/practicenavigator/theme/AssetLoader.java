package org.practicenavigator.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Span;

/// Makes the assets of a site from those of its themes: the first theme that has a file gives it; the style sheets
/// of `assets/style/` become one `style.css` in the order of their names; addresses in style sheets are replaced by
/// those that change with the content, so that servers may let browsers keep assets for ever; sheets are published
/// as [StyleText] packs them.
final class AssetLoader {

    private static final String STYLE_PARTS = "style/";
    private static final String STYLE = "style.css";
    private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*|#.*");

    private final SortedMap<String, DocPath> files = new TreeMap<>();
    private final SortedMap<String, byte[]> contents = new TreeMap<>();
    private final SortedMap<String, Asset> made = new TreeMap<>();
    private final List<Finding> findings;

    AssetLoader(List<ThemeSource> themes, List<Finding> findings) {
        this.findings = findings;
        for (ThemeSource theme : themes) {
            theme.assetNames().forEach((name, file) -> {
                if (files.putIfAbsent(name, file) == null) {
                    contents.put(name, theme.assets().get(file));
                }
            });
        }
    }

    /// All assets, in the order of their names.
    List<Asset> load() {
        files.keySet().stream().filter(name -> !name.endsWith(".css")).forEach(this::plain);
        // Fonts and pictures have their addresses by now; style sheets name them.
        files.keySet().stream()
                .filter(name -> name.endsWith(".css") && !name.startsWith(STYLE_PARTS))
                .forEach(this::sheet);
        joined();
        return made.values().stream().sorted(Comparator.comparing(Asset::name)).toList();
    }

    private void plain(String name) {
        made.put(name, Asset.of(name, content(name)));
    }

    private void sheet(String name) {
        made.put(name, sheet(name, linked(name, name)));
    }

    private void joined() {
        List<String> parts = new ArrayList<>(files.tailMap(STYLE_PARTS).keySet());
        parts.removeIf(name -> !name.startsWith(STYLE_PARTS) || !name.endsWith(".css"));
        if (parts.isEmpty()) {
            return;
        }
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(linked(part, STYLE)).append('\n'));
        made.put(STYLE, sheet(STYLE, all.toString()));
    }

    private static Asset sheet(String name, String css) {
        return Asset.of(name, StyleText.withModes(StyleText.packed(css)).getBytes(StandardCharsets.UTF_8));
    }

    /// The sheet with the addresses of what it names, as seen from the sheet that browsers will get.
    private String linked(String part, String published) {
        String text = new String(content(part), StandardCharsets.UTF_8);
        return URL.matcher(text).replaceAll(match -> {
            String target = match.group(1).strip();
            return ELSEWHERE.matcher(target).matches()
                    ? Matcher.quoteReplacement(match.group())
                    : Matcher.quoteReplacement(
                            "url(\"" + address(part, text, target, match.start(1), published) + "\")");
        });
    }

    private String address(String part, String text, String target, int at, String published) {
        Asset asset = made.get(target);
        if (asset == null) {
            DocPath file = files.get(part);
            int line =
                    (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
            int column = at - text.lastIndexOf('\n', at - 1);
            findings.add(ThemeRules.STYLE_TARGET.in(new Span(file, Place.at(line, column)), "target", target));
            return target;
        }
        String up = "../".repeat((int) published.chars().filter(c -> c == '/').count());
        return up + asset.address().substring("assets/".length());
    }

    private byte[] content(String name) {
        return contents.getOrDefault(name, new byte[0]);
    }
}
