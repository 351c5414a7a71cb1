package org.practicenavigator.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.practicenavigator.content.Entry;
import org.practicenavigator.document.Doc;
import org.practicenavigator.picture.Picture;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.site.Channel;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.theme.view.CardFileView;
import org.practicenavigator.theme.view.InstructionView;
import org.practicenavigator.theme.view.Views.EntryView;
import org.practicenavigator.theme.view.Views.PageView;

/// Step «view»: [Page] → the layout's name and its view. Immutable and thread-safe.
public final class PageViews {

    private static final String CARD = "card-alone";

    private final PageContext context;
    private final HomePages home;
    private final EntryPages entries;
    private final EntryPages copies;
    private final ListPages lists;
    private final TemplatePages template;
    private final FindPages finding;
    private final PageDesk desk;
    private final Pictures pictures;
    private final PageView top;
    private final Map<String, PageMaker> makers = PageMaker.byName();

    /// A view and the layout that it is for.
    public record Viewed(String layout, Object view) {}

    public PageViews(PageContext context) {
        this.context = context;
        Formats formats =
                new Formats(context.theme().strings(), context.site().settings().language());
        Frame frame = new Frame(context);
        Cards cards = new Cards(context, formats);
        this.home = new HomePages(context, frame, formats, cards);
        this.entries = new EntryPages(context, frame, formats, cards);
        this.copies = new EntryPages(context.withoutPersons(), frame, formats, cards);
        this.lists = new ListPages(context, frame, formats, cards);
        this.template = new TemplatePages(context, frame);
        this.finding = new FindPages(context, frame, lists);
        this.pictures = new Pictures(context, cards);
        this.desk = new PageDesk(context, frame, formats, cards, lists, entries);
        this.top = desk.page(Frame.HOME, "", "", CARD, List.of(), true);
    }

    /// The layouts of all page kinds, with the records that fill them: for
    /// [org.practicenavigator.theme.ThemeLoader].
    public static Map<String, Class<?>> layouts() {
        Map<String, Class<?>> layouts = new HashMap<>();
        PageMaker.byName().values().forEach(maker -> layouts.putAll(maker.layouts()));
        layouts.put(CARD, CardFileView.class);
        layouts.put("instruction", InstructionView.class);
        return layouts;
    }

    /// An entry's card alone, for scripts that put it into pages of any depth: its addresses begin at the top.
    public Viewed card(Entry entry) {
        return new Viewed(CARD, new CardFileView(top, desk.cards().card(entry, desk.from(Frame.HOME))));
    }

    /// What the picture says that stands for a page where its link is shared.
    public Picture picture(Page page) {
        return pictures.of(page);
    }

    /// The heading of a channel's list, for feeds.
    public String heading(Channel channel) {
        return context.heading(channel);
    }

    /// The page of an entry without people: copies have addresses that no consent names.
    Viewed copy(Page.EntryPage page) {
        return new Viewed(known(type(page.key().type()).page().layout(), "entry"), copies.view(page));
    }

    /// What the page of an entry says, without people, for documents and bundles.
    public EntryView printed(Entry entry) {
        return copies.view(new Page.EntryPage(entry.key(), PagePlanner.address(entry)));
    }

    /// The same as a document.
    ///
    /// @param printed what [#printed] gave for the entry
    public Doc document(Entry entry, EntryView printed) {
        return EntryDocument.of(context, entry, printed);
    }

    /// Several entries as one document.
    ///
    /// @param chosen at least one
    public Doc documents(List<Entry> chosen, String title) {
        return EntryDocument.joined(
                context,
                title,
                chosen.stream().map(entry -> document(entry, printed(entry))).toList());
    }

    public Viewed view(Page page) {
        return switch (page) {
            case Page.HomePage p -> new Viewed("home", home.home(p));
            case Page.EntryPage p ->
                new Viewed(known(type(p.key().type()).page().layout(), "entry"), entries.view(p));
            case Page.ListPage p -> new Viewed(known(type(p.type()).list().layout(), "catalogue"), lists.all(p));
            case Page.TermPage p -> new Viewed("catalogue", lists.term(p));
            case Page.TemplatePage p -> new Viewed("template", template.view(p));
            case Page.AboutPage p -> new Viewed("about", home.about(p));
            case Page.SearchPage p -> new Viewed("search", finding.search(p));
            case Page.AlphabetPage p -> new Viewed("alphabet", finding.alphabet(p));
            case Page.KindPage p -> Objects.requireNonNull(makers.get(p.kind())).view(desk, p);
            case Page.NotFoundPage p -> new Viewed("not-found", home.notFound(p));
            case Page.RedirectPage p -> new Viewed("redirect", home.redirect(p));
        };
    }

    private ContentType type(String id) {
        return context.site().types().type(id).orElseThrow();
    }

    /// A type may ask for a layout that the theme has not; the general one shows any type.
    private String known(String layout, String general) {
        return context.theme().layouts().contains(layout) ? layout : general;
    }
}
