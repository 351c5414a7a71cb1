package org.practicenavigator.theme;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Span;
import org.practicenavigator.picture.PictureStyle;

/// A theme, or several laid over one another: turns views into pages. Immutable and safe for many threads.
/// Made by [ThemeLoader].
public final class Theme {

    private static final int USUAL_PAGE = 32 * 1024;

    private final Map<String, LayoutText> layouts;
    private final SortedMap<String, Mustache> compiled;
    private final Strings strings;
    private final List<Asset> assets;
    private final Optional<PictureStyle> picture;
    private final Map<String, Map<String, String>> addresses = new ConcurrentHashMap<>();

    Theme(
            Map<String, LayoutText> layouts,
            SortedMap<String, Mustache> compiled,
            Strings strings,
            List<Asset> assets,
            Optional<PictureStyle> picture) {
        this.layouts = layouts;
        this.compiled = compiled;
        this.strings = strings;
        this.assets = List.copyOf(assets);
        this.picture = picture;
    }

    /// Fills a layout.
    ///
    /// @param layout its name: `practice` for `layouts/practice.mustache`
    /// @param view the record of [org.practicenavigator.theme.view.Views] that the layout is for
    /// @throws ThemeException where the layout asks for a name that the view has not
    /// @throws IllegalArgumentException where there is no such layout: ask [#layouts()] first
    public String render(String layout, Object view) {
        Mustache page = compiled.get(layout);
        if (page == null) {
            throw new IllegalArgumentException("no layout «" + layout + "»");
        }
        StringWriter out = new StringWriter(USUAL_PAGE);
        try {
            page.execute(out, view);
        } catch (MustacheException e) {
            throw new ThemeException(finding(e, layout), e);
        }
        return out.toString();
    }

    /// The layouts by name.
    public Set<String> layouts() {
        return Collections.unmodifiableSet(compiled.keySet());
    }

    public Strings strings() {
        return strings;
    }

    /// The files to publish, in the order of their names.
    public List<Asset> assets() {
        return assets;
    }

    /// How pictures for shared links look; absent where the theme has no files for them.
    public Optional<PictureStyle> picture() {
        return picture;
    }

    /// The addresses of the assets by key, for [org.practicenavigator.theme.view.Views.PageView#asset()].
    ///
    /// @param root the way from the page to the top folder: "", "../" …
    public Map<String, String> assetAddresses(String root) {
        return addresses.computeIfAbsent(root, way -> {
            SortedMap<String, String> map = new TreeMap<>();
            assets.forEach(asset -> map.put(asset.key(), way + asset.address()));
            return Collections.unmodifiableSortedMap(map);
        });
    }

    private Finding finding(MustacheException problem, String layout) {
        String name = "";
        @Nullable Span where = null;
        for (Throwable e = problem; e != null; e = e.getCause()) {
            if (e instanceof StrictFactory.UnknownName unknown) {
                name = unknown.name();
            }
            // The innermost context is the tag itself; outer ones are the partials around it.
            if (e instanceof MustacheException known && known.getContext() != null) {
                where = new Span(
                        file(known.getContext().file()),
                        Place.at(Math.max(1, known.getContext().line()), 1));
            }
        }
        Span place = where == null ? Span.startOf(file(layout)) : where;
        return name.isEmpty()
                ? ThemeRules.LAYOUT_SYNTAX.in(place, "tag", layout)
                : ThemeRules.NAME_UNKNOWN.in(place, "name", name);
    }

    private DocPath file(String name) {
        LayoutText layout = layouts.get(name);
        return layout == null ? new DocPath(name) : layout.file();
    }
}
