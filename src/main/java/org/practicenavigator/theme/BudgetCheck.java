package org.practicenavigator.theme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Span;

/// Weighs what a page makes a browser load before anybody has asked for anything: the style sheets and scripts that
/// its layout names, and the fonts. Sizes are those after gzip, in bytes, since that is what travels.
///
/// Scripts that are only named for later, in a `data-` attribute, do not count: they come when somebody asks.
final class BudgetCheck {

    private static final Pattern LOADED =
            Pattern.compile("\\b(?:src|href)=\"\\{\\{page\\.asset\\.([A-Za-z0-9_]+_(?:css|js))}}\"");

    private static final Pattern PART = Pattern.compile("\\{\\{[<>] *([a-z0-9-]+) *}}");

    private final Budget budget;
    private final Map<String, LayoutText> layouts;
    private final Map<String, Asset> assets = new TreeMap<>();
    private final Map<String, Integer> weights = new TreeMap<>();
    private final List<Finding> findings;

    BudgetCheck(Budget budget, Map<String, LayoutText> layouts, List<Asset> assets, List<Finding> findings) {
        this.budget = budget;
        this.layouts = layouts;
        this.findings = findings;
        assets.forEach(asset -> this.assets.put(asset.key(), asset));
    }

    /// Reports each page that is heavier than allowed.
    ///
    /// @param pages the names of layouts that are whole pages
    void check(Collection<String> pages) {
        long fonts = assets.values().stream()
                .filter(asset -> asset.name().endsWith(".woff2"))
                .mapToLong(asset -> asset.content().length)
                .sum();
        over("fonts", "", fonts);
        for (String page : pages) {
            Set<String> loaded = loaded(page);
            long style = sum(loaded, "_css");
            long scripts = sum(loaded, "_js");
            over("style", page, style);
            over("scripts", page, scripts);
            over("first_visit", page, style + scripts + fonts);
        }
    }

    private void over(String what, String page, long weight) {
        budget.limit(what, page).filter(limit -> weight > limit.bytes()).ifPresent(limit -> {
            Span where = new Span(limit.file(), limit.place());
            findings.add(ThemeRules.BUDGET.in(
                    where, "what", what, "page", page, "weight", Long.toString(weight), "limit", "" + limit.bytes()));
        });
    }

    private long sum(Set<String> keys, String ending) {
        return keys.stream()
                .filter(key -> key.endsWith(ending) && assets.containsKey(key))
                .mapToLong(key ->
                        weights.computeIfAbsent(key, k -> packed(assets.get(k).content()).length))
                .sum();
    }

    /// The assets that a layout names itself, in its frame and in its partials.
    private Set<String> loaded(String page) {
        Set<String> seen = new TreeSet<>();
        parts(page, seen);
        return seen.stream()
                .flatMap(part ->
                        LOADED.matcher(layouts.get(part).text()).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void parts(String name, Set<String> seen) {
        if (layouts.containsKey(name) && seen.add(name)) {
            Matcher part = PART.matcher(layouts.get(name).text());
            while (part.find()) {
                parts(part.group(1), seen);
            }
        }
    }

    /// As servers send it.
    static byte[] packed(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
