package org.practicenavigator.page;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.PageKind;
import org.practicenavigator.theme.view.StyleView;
import org.practicenavigator.theme.view.StyleView.ModeView;
import org.practicenavigator.theme.view.StyleView.PartView;

/// The page that shows every part of pages in every mode, with its markup. It is for those who change a theme: only
/// the page about the project leads to it.
///
/// The parts are pieces of HTML among the program's resources, since a page cannot show its own source; a test holds
/// that the themes know all their classes.
@AutoService(PageKind.class)
public final class StylePages implements PageMaker {

    /// The page's address, which the page about the project names.
    static final String ADDRESS = "o-proekte/stil.html";

    /// Where the parts lie, and their order.
    static final String FOLDER = "/navigator/style/";

    static final List<String> PARTS = List.of(
            "colours",
            "text",
            "buttons",
            "chips",
            "card",
            "headline",
            "notice",
            "chain",
            "steps",
            "risk",
            "indicator",
            "lists",
            "tiles",
            "fields",
            "art");

    private static final String LAYOUT = "style";
    private static final List<String> THEMES = List.of("light", "dark");
    private static final List<String> SCHEMES = List.of("bw", "wb", "yb", "be", "bl");

    @Override
    public String name() {
        return LAYOUT;
    }

    @Override
    public Stream<Page.KindPage> plan(Plan plan) {
        return Stream.of(new Page.KindPage(LAYOUT, "", ADDRESS, false));
    }

    @Override
    public Map<String, Class<?>> layouts() {
        return Map.of(LAYOUT, StyleView.class);
    }

    @Override
    public PageViews.Viewed view(PageDesk desk, Page.KindPage page) {
        PageContext context = desk.context();
        List<PartView> parts = PARTS.stream().map(id -> part(context, id)).toList();
        List<ModeView> modes = Stream.concat(
                        THEMES.stream().map(id -> new ModeView(context.text("look_theme_" + id), id, "")),
                        SCHEMES.stream().map(id -> new ModeView(context.text("look_scheme_" + id), "", id)))
                .toList();
        return new PageViews.Viewed(
                LAYOUT,
                new StyleView(
                        desk.page(
                                page.address(),
                                context.text("guide"),
                                context.text("guide_lead"),
                                LAYOUT,
                                List.of(),
                                false),
                        parts,
                        modes));
    }

    private static PartView part(PageContext context, String id) {
        String html = sample(id);
        return new PartView(id, context.text("guide_" + id), html, html.strip());
    }

    static String sample(String id) {
        try (InputStream in = StylePages.class.getResourceAsStream(FOLDER + id + ".html")) {
            if (in == null) {
                throw new IllegalStateException("the program has no sample " + id);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
