package org.practicenavigator.theme;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Span;
import org.practicenavigator.picture.PictureStyle;
import org.practicenavigator.theme.view.FindViews;
import org.practicenavigator.theme.view.HomeViews;
import org.practicenavigator.theme.view.ListViews;
import org.practicenavigator.theme.view.TemplateViews;
import org.practicenavigator.theme.view.Views;

/// Makes a [Theme] from one or several themes laid over one another: the first that has a layout, partial or asset
/// gives it, and strings are merged key by key. Everything that can be wrong with a theme is found here,
/// before there is any content.
public final class ThemeLoader {

    /// What the layouts of the site are filled with; a layout not named here is one for entries.
    private static final Map<String, Class<?>> VIEWS = Map.ofEntries(
            Map.entry("home", HomeViews.HomeView.class),
            Map.entry("catalogue", ListViews.CatalogueView.class),
            Map.entry("municipalities", ListViews.CatalogueView.class),
            Map.entry("entry", Views.EntryView.class),
            Map.entry("template", TemplateViews.TemplateView.class),
            Map.entry("about", HomeViews.AboutView.class),
            Map.entry("search", FindViews.SearchView.class),
            Map.entry("alphabet", FindViews.AlphabetView.class),
            Map.entry("not-found", HomeViews.NotFoundView.class),
            Map.entry("redirect", HomeViews.RedirectView.class));

    private static final String LAYOUTS = "layouts/";
    private static final String PARTIALS = "partials/";
    private static final String SUFFIX = ".mustache";
    private static final String FRAME = "base";
    private static final Pattern SCRIPT = Pattern.compile("\\basset\\.[a-z_]+_js\\b");

    private final List<ThemeSource> themes;
    private final Map<String, LayoutKeys> keys;
    private final Map<String, Class<?>> views;
    private final SortedMap<String, LayoutText> texts = new TreeMap<>();
    private final Set<String> pages = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private ThemeLoader(List<ThemeSource> themes, Map<String, LayoutKeys> keys, Map<String, Class<?>> kinds) {
        this.themes = themes;
        this.keys = keys;
        this.views = new TreeMap<>(VIEWS);
        this.views.putAll(kinds);
    }

    /// Reads themes.
    ///
    /// @param themes the first wins
    /// @param keys by the name of a layout, the fields and sections of the type whose entries it shows; layouts
    ///     that are not there are checked without them
    /// @param kinds layouts of further kinds of pages, with the records that fill them
    /// @return the theme, absent where one of the findings is an error
    public static Checked<Theme> load(
            List<ThemeSource> themes, Map<String, LayoutKeys> keys, Map<String, Class<?>> kinds) {
        return new ThemeLoader(themes, keys, kinds).load();
    }

    private Checked<Theme> load() {
        collect(PARTIALS).forEach(this::parse);
        SortedMap<String, Found> layouts = collect(LAYOUTS);
        layouts.forEach(this::parse);
        pages.addAll(layouts.keySet());
        pages.remove(FRAME);
        required();
        Strings strings = new StringsLoader(findings).load(themes);
        List<Asset> assets = assets(strings);
        check(strings, assets);
        Optional<PictureStyle> picture = PictureLayers.read(themes, findings);
        new OriginCheck(themes, findings).check();
        new BudgetCheck(Budget.read(themes, findings), texts, assets, findings).check(pages);
        if (findings.stream().anyMatch(Finding::isError)) {
            return Checked.failed(sorted());
        }
        SortedMap<String, Mustache> compiled = compile();
        return findings.stream().anyMatch(Finding::isError)
                ? Checked.failed(sorted())
                : Checked.of(new Theme(texts, compiled, strings, assets, picture), sorted());
    }

    /// The theme's files, and the program's scripts where a layout names one of them.
    private List<Asset> assets(Strings strings) {
        List<Asset> assets = new ArrayList<>(new AssetLoader(themes, findings).load());
        if (texts.values().stream()
                .anyMatch(layout -> SCRIPT.matcher(layout.text()).find())) {
            assets.addAll(ScriptBundle.assets(strings));
        }
        return assets.stream().sorted(Comparator.comparing(Asset::name)).toList();
    }

    private record Found(DocPath file, String text) {}

    /// The files of a folder by name; those of earlier themes hide those of later ones.
    private SortedMap<String, Found> collect(String folder) {
        SortedMap<String, Found> found = new TreeMap<>();
        for (ThemeSource theme : themes) {
            theme.texts().forEach((file, text) -> {
                String inside = theme.inside(file);
                if (inside.startsWith(folder) && inside.endsWith(SUFFIX)) {
                    found.putIfAbsent(file.baseName(), new Found(file, text));
                }
            });
        }
        return found;
    }

    private void parse(String name, Found found) {
        LayoutText layout = LayoutParser.parse(found.file(), found.text(), findings);
        MarkupCheck.check(layout, findings);
        texts.put(name, layout);
    }

    private void required() {
        for (String name : views.keySet()) {
            if (!pages.contains(name) && !themes.isEmpty()) {
                DocPath file = themes.getLast().path(LAYOUTS + name + SUFFIX);
                findings.add(ThemeRules.LAYOUT_MISSING.in(Span.startOf(file), "name", name));
            }
        }
    }

    private void check(Strings strings, List<Asset> assets) {
        Set<String> assetKeys = assets.stream().map(Asset::key).collect(Collectors.toSet());
        for (String page : pages) {
            Class<?> view = views.getOrDefault(page, Views.EntryView.class);
            new NameCheck(texts, strings, assetKeys, keys.get(page), findings).check(texts.get(page), view);
        }
    }

    private SortedMap<String, Mustache> compile() {
        StrictFactory factory = new StrictFactory(texts);
        SortedMap<String, Mustache> compiled = new TreeMap<>();
        for (String page : pages) {
            try {
                compiled.put(page, factory.compile(page));
            } catch (MustacheException e) {
                Span where = Span.startOf(texts.get(page).file());
                findings.add(ThemeRules.LAYOUT_SYNTAX.in(where, "tag", String.valueOf(e.getMessage())));
            }
        }
        return compiled;
    }

    /// A partial that many layouts use is judged in each of them and reported once.
    private List<Finding> sorted() {
        return findings.stream().distinct().sorted().toList();
    }
}
