package org.practicenavigator.page;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.practicenavigator.content.Entry;
import org.practicenavigator.profile.ExportProfile;
import org.practicenavigator.profile.Readiness;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.PageKind;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.theme.view.ReadinessView;
import org.practicenavigator.theme.view.ReadinessView.MarkView;
import org.practicenavigator.theme.view.ReadinessView.NeedView;

/// A page for each export profile: which entries are ready for the place, and what the others lack.
@AutoService(PageKind.class)
public final class ReadinessPages implements PageMaker {

    private static final String LAYOUT = "readiness";

    @Override
    public String name() {
        return LAYOUT;
    }

    @Override
    public Stream<Page.KindPage> plan(Plan plan) {
        return plan.declared().profiles().stream()
                .map(profile -> new Page.KindPage(LAYOUT, profile.id(), address(profile), false));
    }

    static String address(ExportProfile profile) {
        return profile.id() + "/index.html";
    }

    @Override
    public Map<String, Class<?>> layouts() {
        return Map.of(LAYOUT, ReadinessView.class);
    }

    @Override
    public PageViews.Viewed view(PageDesk desk, Page.KindPage page) {
        ExportProfile profile = desk.context().site().declared().profiles().stream()
                .filter(p -> address(p).equals(page.address()))
                .findFirst()
                .orElseThrow();
        return new PageViews.Viewed(LAYOUT, new Making(desk, page.address(), profile).view());
    }

    /// The making of one page.
    private static final class Making {

        private final PageDesk desk;
        private final PageContext context;
        private final Addressing addressing;
        private final String address;
        private final ExportProfile profile;

        Making(PageDesk desk, String address, ExportProfile profile) {
            this.desk = desk;
            this.context = desk.context();
            this.addressing = desk.from(address);
            this.address = address;
            this.profile = profile;
        }

        ReadinessView view() {
            List<Readiness> all = readiness();
            long ready = all.stream().filter(Readiness::isReady).count();
            return new ReadinessView(
                    desk.page(
                            address,
                            context.text("readiness", "place", profile.title()),
                            profile.lead(),
                            LAYOUT,
                            List.of(),
                            false),
                    verified(),
                    profile.verified().isPresent(),
                    context.text("readiness_count", "ready", Long.toString(ready), "all", Integer.toString(all.size())),
                    context.text("readiness_command", "profile", profile.id()),
                    needs(profile.needs()),
                    all.stream().map(this::entry).toList(),
                    all.isEmpty());
        }

        /// Those that lack least come first.
        private List<Readiness> readiness() {
            return context.site().entries().values().stream()
                    .filter(e -> e.key().type().equals(profile.entries()) && e.visible())
                    .map(e -> Readiness.of(profile, e))
                    .sorted(Comparator.comparingInt((Readiness r) -> r.open().size())
                            .thenComparing(r -> r.entry().key()))
                    .toList();
        }

        private String verified() {
            return profile.verified()
                    .map(v -> context.text(
                            "bundle_verified", "date", desk.formats().date(v.on()), "by", v.by()))
                    .orElseGet(() -> context.text("readiness_unverified"));
        }

        private List<NeedView> needs(List<ExportProfile.Need> needs) {
            List<NeedView> views = new ArrayList<>();
            for (ExportProfile.Need need : needs) {
                views.add(new NeedView(Integer.toString(profile.needs().indexOf(need) + 1), need.title(), need.task()));
            }
            return views;
        }

        private ReadinessView.EntryView entry(Readiness readiness) {
            Entry entry = readiness.entry();
            return new ReadinessView.EntryView(
                    entry.title(),
                    addressing.to(PagePlanner.address(entry)),
                    status(entry),
                    place(entry),
                    readiness.answers().stream()
                            .map(a -> new MarkView(context.text(a.met() ? "readiness_yes" : "readiness_no"), a.met()))
                            .toList(),
                    context.theme()
                            .strings()
                            .count("readiness_lacks", readiness.open().size()),
                    readiness.isReady(),
                    needs(readiness.open()));
        }

        private String status(Entry entry) {
            return group(entry).stream()
                    .flatMap(values -> values.fields().values().stream())
                    .flatMap(field -> field.items().stream())
                    .filter(Value.ChoiceValue.class::isInstance)
                    .map(value -> ((Value.ChoiceValue) value).term().label())
                    .findFirst()
                    .orElse("");
        }

        private String place(Entry entry) {
            return group(entry).stream()
                    .flatMap(values -> values.fields().values().stream())
                    .flatMap(field -> field.items().stream())
                    .filter(Value.LinkValue.class::isInstance)
                    .map(value -> ((Value.LinkValue) value).url())
                    .findFirst()
                    .orElse("");
        }

        private List<Values> group(Entry entry) {
            return profile.status().isEmpty() ? List.of() : entry.values().groups(profile.status());
        }
    }
}
