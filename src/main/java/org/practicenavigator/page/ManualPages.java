package org.practicenavigator.page;

import com.google.auto.service.AutoService;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.practicenavigator.finding.Manual;
import org.practicenavigator.finding.Manual.ManualPage;
import org.practicenavigator.finding.Phrase;
import org.practicenavigator.finding.Severity;
import org.practicenavigator.markdown.BodyPart;
import org.practicenavigator.markdown.MarkdownReader;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.PageKind;
import org.practicenavigator.theme.view.ManualView;
import org.practicenavigator.theme.view.ManualView.ManualGroupView;
import org.practicenavigator.theme.view.ManualView.ManualLineView;
import org.practicenavigator.theme.view.ManualView.ManualsView;
import org.practicenavigator.theme.view.Views.LinkView;

/// The manual of findings: a page for each rule, and the list of them. What the program says about content is
/// explained where its authors can read it.
@AutoService(PageKind.class)
public final class ManualPages implements PageMaker {

    /// The list of all rules.
    public static final String LIST = "spravka/zamechaniya/index.html";

    private static final String NAME = "manual";
    private static final String FOLDER = "spravka/zamechaniya/";
    private static final String GAP = "\\{[a-z_]+}";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Stream<Page.KindPage> plan(Plan plan) {
        return Stream.concat(
                Stream.of(new Page.KindPage(NAME, "", LIST, true)),
                Manual.ids().stream().map(id -> new Page.KindPage(NAME, id, address(id), true)));
    }

    /// The address of the page of a rule.
    public static String address(String id) {
        return FOLDER + id + ".html";
    }

    @Override
    public Map<String, Class<?>> layouts() {
        return Map.of(NAME, ManualView.class, "manuals", ManualsView.class);
    }

    @Override
    public PageViews.Viewed view(PageDesk desk, Page.KindPage page) {
        List<ManualPage> all = Pages.ALL.sorted(desk);
        return page.key().isEmpty()
                ? new PageViews.Viewed("manuals", list(desk, page, all))
                : new PageViews.Viewed(NAME, one(desk, page, all));
    }

    /// The pages are the program's own and never change while it runs.
    private enum Pages {
        ALL;

        private final List<ManualPage> pages = Manual.pages();

        /// The heaviest first, then by title.
        List<ManualPage> sorted(PageDesk desk) {
            Collator collator = Collator.getInstance(
                    Locale.forLanguageTag(desk.context().site().settings().language()));
            return pages.stream()
                    .sorted(Comparator.comparing((ManualPage p) -> p.text().severity())
                            .reversed()
                            .thenComparing(p -> p.text().title(), collator)
                            .thenComparing(ManualPage::id))
                    .toList();
        }
    }

    private static ManualsView list(PageDesk desk, Page.KindPage page, List<ManualPage> all) {
        PageContext context = desk.context();
        List<ManualGroupView> groups = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            List<ManualLineView> lines = all.stream()
                    .filter(p -> p.text().severity() == severity)
                    .map(p -> new ManualLineView(
                            p.text().title(),
                            desk.from(page.address()).to(address(p.id())),
                            said(p.text().message())))
                    .toList();
            String tone = tone(severity);
            groups.add(new ManualGroupView(
                    context.text("manual_" + tone + "s"),
                    context.text("manual_" + tone + "_help"),
                    tone,
                    lines.size(),
                    lines));
        }
        return new ManualsView(
                desk.page(
                        page.address(),
                        context.text("manual"),
                        context.text("manual_lead"),
                        "manuals",
                        List.of(template(desk, page)),
                        true),
                groups);
    }

    private static ManualView one(PageDesk desk, Page.KindPage page, List<ManualPage> all) {
        PageContext context = desk.context();
        Addressing from = desk.from(page.address());
        int at = IntStream.range(0, all.size())
                .filter(i -> all.get(i).id().equals(page.key()))
                .findFirst()
                .orElseThrow();
        ManualPage manual = all.get(at);
        String message = said(manual.text().message());
        String tone = tone(manual.text().severity());
        return new ManualView(
                desk.page(
                        page.address(),
                        manual.text().title(),
                        message,
                        NAME,
                        List.of(template(desk, page), new LinkView(context.text("manual"), from.to(LIST), false)),
                        true),
                manual.id(),
                context.text("manual_" + tone),
                tone,
                message,
                said(manual.text().hint()),
                html(manual),
                from.to(LIST),
                all.subList(Math.max(0, at - 1), at).stream()
                        .map(p -> link(p, from))
                        .toList(),
                all.subList(at + 1, Math.min(all.size(), at + 2)).stream()
                        .map(p -> link(p, from))
                        .toList());
    }

    private static LinkView template(PageDesk desk, Page.KindPage page) {
        return new LinkView(
                desk.context().text("template"), desk.from(page.address()).to(Frame.TEMPLATE), false);
    }

    private static LinkView link(ManualPage page, Addressing from) {
        return new LinkView(page.text().title(), from.to(address(page.id())), false);
    }

    private static String tone(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /// What the program says where it knows nothing yet: facts as dots.
    private static String said(Phrase phrase) {
        return phrase.fill(Map.of()).replaceAll(GAP, "…").replace("….", "…");
    }

    /// Pages of the manual point at each other by file name; addresses lie in one folder too.
    private static String html(ManualPage manual) {
        StringBuilder html = new StringBuilder();
        new MarkdownReader().read(manual.body(), 1).sections().forEach(section -> {
            if (!section.heading().isEmpty()) {
                html.append("<h2 id=\"").append(section.anchor()).append("\">");
                html.append(section.heading().replace("&", "&amp;").replace("<", "&lt;"));
                html.append("</h2>");
            }
            for (BodyPart part : section.parts()) {
                html.append(
                        switch (part) {
                            case BodyPart.HtmlPart finished -> finished.html();
                            case BodyPart.LinkPart open -> open.target().replaceFirst("\\.md$", ".html");
                        });
            }
        });
        return html.toString();
    }
}
