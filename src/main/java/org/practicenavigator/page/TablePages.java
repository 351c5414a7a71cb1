package org.practicenavigator.page;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.site.Catalogue;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.PageKind;
import org.practicenavigator.theme.view.ListViews.PagerView;
import org.practicenavigator.theme.view.TableView;
import org.practicenavigator.theme.view.Views.LinkView;

/// All entries of a type as a table, for types with `list.table`.
@AutoService(PageKind.class)
public final class TablePages implements PageMaker {

    private static final String LAYOUT = "table";

    /// About 150 KB of HTML.
    private static final int ROWS = 500;

    @Override
    public String name() {
        return LAYOUT;
    }

    @Override
    public Stream<Page.KindPage> plan(Plan plan) {
        return plan.catalogues().stream()
                .filter(c -> !c.type().list().table().isEmpty() && !c.entries().isEmpty())
                .flatMap(c -> IntStream.rangeClosed(1, pages(c))
                        .mapToObj(number -> new Page.KindPage(
                                LAYOUT, c.type().id() + " " + number, address(c.type(), number), true)));
    }

    @Override
    public Map<String, Class<?>> layouts() {
        return Map.of(LAYOUT, TableView.class);
    }

    /// The address of one part of a type's table.
    static String address(ContentType type, int number) {
        return type.list().folder() + (number == 1 ? "tablitsa.html" : "tablitsa-" + number + ".html");
    }

    private static int pages(Catalogue catalogue) {
        return (catalogue.entries().size() + ROWS - 1) / ROWS;
    }

    @Override
    public PageViews.Viewed view(PageDesk desk, Page.KindPage page) {
        int space = page.key().indexOf(' ');
        Catalogue catalogue = desk.context().site().catalogue(page.key().substring(0, space));
        int number = Integer.parseInt(page.key().substring(space + 1));
        return new PageViews.Viewed(LAYOUT, view(desk, page, catalogue, number));
    }

    private static TableView view(PageDesk desk, Page.KindPage page, Catalogue catalogue, int number) {
        ContentType type = catalogue.type();
        Addressing addressing = desk.from(page.address());
        String list = type.label().list();
        String heading = desk.context().text("table_heading", "list", list);
        String count = Counted.text(type, catalogue.entries().size());
        List<LinkView> crumbs = List.of(new LinkView(list, addressing.list(type), false));
        PagerView pager = desk.lists().pager(number, pages(catalogue), n -> address(type, n), addressing);
        List<String> columns = columns(type);
        List<TableView.TableRowView> rows = catalogue.entries().stream()
                .skip((long) (number - 1) * ROWS)
                .limit(ROWS)
                .map(entry -> row(desk, entry, columns, addressing))
                .toList();
        String title = number == 1 ? heading : heading + ", " + pager.text();
        return new TableView(
                desk.page(page.address(), title, heading + ": " + count + ".", LAYOUT, crumbs, true),
                heading,
                count,
                list,
                addressing.list(type),
                RegisterPages.href(desk.context().site(), type, addressing),
                type.fields().get(type.titleField()).label(),
                columns.stream().map(name -> type.fields().get(name).label()).toList(),
                rows,
                pager,
                pager.hasPrevious() || pager.hasNext());
    }

    /// The title stands in the first column anyway.
    private static List<String> columns(ContentType type) {
        return type.list().table().stream()
                .filter(name -> !name.equals(type.titleField()))
                .toList();
    }

    private static TableView.TableRowView row(PageDesk desk, Entry entry, List<String> columns, Addressing addressing) {
        FieldViews fields = new FieldViews(desk.context(), desk.formats(), entry, addressing);
        return new TableView.TableRowView(
                entry.title(),
                addressing.entry(entry),
                entry.state().notice(),
                columns.stream().map(name -> FieldViews.cell(fields.one(name))).toList());
    }
}
