package org.practicenavigator.page;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.practicenavigator.opendata.DataFiles;
import org.practicenavigator.opendata.DataForm;
import org.practicenavigator.opendata.Dataset;
import org.practicenavigator.opendata.DcatCatalogue;
import org.practicenavigator.opendata.Passport;
import org.practicenavigator.schema.DatasetPlan;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.PageKind;
import org.practicenavigator.theme.view.DatasetPageView;
import org.practicenavigator.theme.view.DatasetPageView.ColumnView;
import org.practicenavigator.theme.view.DatasetPageView.DataFileView;
import org.practicenavigator.theme.view.DatasetPageView.PassportLineView;
import org.practicenavigator.theme.view.DatasetPageView.VersionView;
import org.practicenavigator.theme.view.Views.LinkView;

/// A page for each set of open data: its passport, its files, what its columns hold.
@AutoService(PageKind.class)
public final class PassportPages implements PageMaker {

    private static final String LAYOUT = "dataset";

    /// Digits of a hash that people compare.
    private static final int DIGITS = 12;

    @Override
    public String name() {
        return LAYOUT;
    }

    @Override
    public Stream<Page.KindPage> plan(Plan plan) {
        String number = plan.settings().openData().taxNumber();
        return plan.declared().datasets().stream()
                .map(set -> new Page.KindPage(LAYOUT, set.id(), Dataset.page(Dataset.identifier(number, set)), true));
    }

    @Override
    public Map<String, Class<?>> layouts() {
        return Map.of(LAYOUT, DatasetPageView.class);
    }

    @Override
    public PageViews.Viewed view(PageDesk desk, Page.KindPage page) {
        PageContext context = desk.context();
        Addressing addressing = desk.from(page.address());
        DataFiles files = DatasetPages.files(context);
        DatasetPlan plan = context.site().declared().datasets().stream()
                .filter(each -> each.id().equals(page.key()))
                .findFirst()
                .orElseThrow();
        Dataset set = files.data().set(plan);
        List<VersionView> versions = versions(desk, set);
        return new PageViews.Viewed(
                LAYOUT,
                new DatasetPageView(
                        desk.pageAbout(
                                new DcatCatalogue(files.data()).thing(set),
                                new Frame.Facts(
                                        page.address(),
                                        plan.table().title(),
                                        plan.table().about(),
                                        LAYOUT,
                                        "",
                                        List.of(
                                                DataPages.crumb(context, addressing),
                                                new LinkView(
                                                        context.text("opendata"), addressing.to(Dataset.INDEX), false)),
                                        true)),
                        plan.table().about(),
                        Arrays.stream(DataForm.values())
                                .map(form -> file(desk, files, set, form, addressing))
                                .toList(),
                        files.passport(set)
                                .forPeople()
                                .map(line -> line(desk, line, addressing))
                                .toList(),
                        files.columns(set).stream()
                                .map(column -> new ColumnView(
                                        column.name(),
                                        column.about(),
                                        context.text("opendata_format_" + column.format())))
                                .toList(),
                        versions,
                        !versions.isEmpty()));
    }

    private static DataFileView file(
            PageDesk desk, DataFiles files, Dataset set, DataForm form, Addressing addressing) {
        return new DataFileView(
                desk.context().text(form.label()),
                addressing.to(set.data(form)),
                desk.formats().size(files.bytes(set, form).length),
                form == DataForm.values()[DataForm.values().length - 1]);
    }

    private static PassportLineView line(PageDesk desk, Passport.Line line, Addressing addressing) {
        String base = desk.context().site().settings().baseUrl();
        return switch (line.kind()) {
            case TEXT -> new PassportLineView(line.label(), line.value().toString(), "", false);
            case DAY -> new PassportLineView(line.label(), day(desk, (LocalDate) line.value()), "", false);
            case ADDRESS -> {
                String address = line.value().toString();
                yield new PassportLineView(
                        line.label(), line.property(), addressing.to(address.substring(base.length())), true);
            }
        };
    }

    /// The newest first: people look for what was new last.
    private static List<VersionView> versions(PageDesk desk, Dataset set) {
        return set.plan().versions().reversed().stream()
                .map(version -> new VersionView(
                        day(desk, version.day()),
                        version.change(),
                        !version.change().isEmpty(),
                        version.data().substring(0, DIGITS)))
                .toList();
    }

    private static String day(PageDesk desk, LocalDate day) {
        return desk.formats().date(PartialDate.ofDay(day));
    }
}
