package org.practicenavigator.page;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.PageKind;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.view.DeviceView;
import org.practicenavigator.theme.view.KeptView;

/// The pages that show what visitors keep on their devices, and entries as such pages need them. Which types can be
/// kept, their templates say with `page.compare`.
@AutoService(PageKind.class)
public final class Keeping implements PageMaker {

    /// The page that shows entries side by side.
    public static final String COMPARE = "sravnenie.html";

    /// The page of what the visitor has kept.
    public static final String COLLECTION = "moya-podborka.html";

    private static final String NAME = "keeping";

    /// A page of no address: the card and the rows of an entry.
    ///
    /// @param entry a visible entry of a type that can be kept
    public static Page.KindPage part(Entry entry) {
        return new Page.KindPage(NAME, entry.key().toString(), COLLECTION, false);
    }

    /// The types whose entries can be kept, in the order of the site.
    public static List<ContentType> types(ContentTypes all) {
        return all.types().values().stream()
                .filter(type -> !type.page().compare().isEmpty())
                .toList();
    }

    static String names(ContentTypes all) {
        return types(all).stream().map(ContentType::id).collect(Collectors.joining(" "));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Stream<Page.KindPage> plan(Plan plan) {
        return types(plan.types()).isEmpty()
                ? Stream.empty()
                : Stream.of(new Page.KindPage(NAME, "", COLLECTION, true), new Page.KindPage(NAME, "", COMPARE, true));
    }

    @Override
    public Map<String, Class<?>> layouts() {
        return Map.of("compare", DeviceView.class, "own-collection", DeviceView.class, "kept", KeptView.class);
    }

    @Override
    public PageViews.Viewed view(PageDesk desk, Page.KindPage page) {
        if (!page.key().isEmpty()) {
            return new PageViews.Viewed("kept", part(desk, page));
        }
        return page.address().equals(COMPARE)
                ? new PageViews.Viewed("compare", device(desk, page, "compare"))
                : new PageViews.Viewed("own-collection", device(desk, page, "own-collection"));
    }

    private static DeviceView device(PageDesk desk, Page.KindPage page, String layout) {
        Site site = desk.context().site();
        String key = layout.equals("compare") ? "page_compare" : "page_collection";
        ContentType first = types(site.types()).getFirst();
        String table = TablePages.address(first, 1);
        boolean planned = site.pages().stream().anyMatch(p -> p.address().equals(table));
        Addressing from = desk.from(page.address());
        return new DeviceView(
                desk.page(
                        page.address(),
                        desk.context().text(key),
                        desk.context().text(key + "_lead"),
                        layout,
                        List.of(),
                        true),
                from.list(first),
                planned ? from.to(table) : from.list(first),
                site.settings().baseUrl());
    }

    private static KeptView part(PageDesk desk, Page.KindPage page) {
        Site site = desk.context().site();
        int slash = page.key().indexOf('/');
        Entry entry = site.entries()
                .get(new EntryKey(page.key().substring(0, slash), page.key().substring(slash + 1)));
        Addressing from = desk.from(page.address());
        FieldViews fields = new FieldViews(desk.context(), desk.formats(), entry, from);
        return new KeptView(
                desk.page(page.address(), entry.title(), "", "kept", List.of(), false),
                desk.cards().card(entry, from),
                entry.type().page().compare().stream().map(fields::one).toList());
    }
}
