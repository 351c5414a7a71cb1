package org.practicenavigator.page;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.practicenavigator.opendata.DataFiles;
import org.practicenavigator.opendata.Dataset;
import org.practicenavigator.opendata.OpenData;
import org.practicenavigator.register.Registers;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.PageKind;
import org.practicenavigator.theme.view.DatasetsView;
import org.practicenavigator.theme.view.DatasetsView.DatasetView;

/// The page that lists the sets of open data, for projects that have any.
@AutoService(PageKind.class)
public final class DatasetPages implements PageMaker {

    private static final String LAYOUT = "datasets";

    @Override
    public String name() {
        return LAYOUT;
    }

    @Override
    public Stream<Page.KindPage> plan(Plan plan) {
        return plan.declared().datasets().isEmpty()
                ? Stream.empty()
                : Stream.of(new Page.KindPage(LAYOUT, "", Dataset.INDEX, true));
    }

    @Override
    public Map<String, Class<?>> layouts() {
        return Map.of(LAYOUT, DatasetsView.class);
    }

    @Override
    public PageViews.Viewed view(PageDesk desk, Page.KindPage page) {
        PageContext context = desk.context();
        Addressing addressing = desk.from(page.address());
        OpenData data = data(context);
        Registers registers = new Registers(context.site(), context.theme().strings(), data.asOf());
        List<DatasetView> sets = data.sets().stream()
                .map(set -> new DatasetView(
                        set.plan().table().title(),
                        addressing.to(set.page()),
                        set.plan().table().about(),
                        context.theme()
                                .strings()
                                .count(
                                        "register_rows",
                                        registers.count(set.plan().table())),
                        desk.formats().date(PartialDate.ofDay(set.day()))))
                .toList();
        return new PageViews.Viewed(
                LAYOUT,
                new DatasetsView(
                        desk.page(
                                page.address(),
                                context.text("opendata"),
                                context.text("opendata_lead"),
                                LAYOUT,
                                List.of(DataPages.crumb(context, addressing)),
                                true),
                        sets,
                        addressing.to(Dataset.LIST),
                        addressing.to(Dataset.CATALOGUE)));
    }

    static OpenData data(PageContext context) {
        return new OpenData(context.site(), context.theme().strings(), context.history());
    }

    static DataFiles files(PageContext context) {
        return new DataFiles(data(context));
    }
}
