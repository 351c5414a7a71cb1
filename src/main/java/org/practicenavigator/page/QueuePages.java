package org.practicenavigator.page;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.schema.Stages;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.PageKind;
import org.practicenavigator.site.Site;
import org.practicenavigator.site.StateWords;
import org.practicenavigator.theme.view.QueueView;
import org.practicenavigator.theme.view.QueueView.TotalView;
import org.practicenavigator.theme.view.QueueView.WaitingView;
import org.practicenavigator.theme.view.Views.LinkView;

/// The coordinators' page: what waits, for whom, how long, and what it lacks. It is built from the states of
/// entries, so it works with any forge and with none.
@AutoService(PageKind.class)
public final class QueuePages implements PageMaker {

    /// The page's address, which the footer names.
    static final String ADDRESS = "koordinatoru/index.html";

    private static final String LAYOUT = "queue";

    @Override
    public String name() {
        return LAYOUT;
    }

    @Override
    public Stream<Page.KindPage> plan(Plan plan) {
        return isWanted(plan.types().types().values().stream())
                ? Stream.of(new Page.KindPage(LAYOUT, "", ADDRESS, false))
                : Stream.empty();
    }

    /// Whether any type has a state in which entries wait.
    static boolean isWanted(Stream<ContentType> types) {
        return types.flatMap(type -> type.stages().terms().values().stream()).anyMatch(Stages.State::isQueued);
    }

    @Override
    public Map<String, Class<?>> layouts() {
        return Map.of(LAYOUT, QueueView.class);
    }

    @Override
    public PageViews.Viewed view(PageDesk desk, Page.KindPage page) {
        return new PageViews.Viewed(LAYOUT, new Making(desk, page.address()).view());
    }

    /// The making of the page.
    private static final class Making {

        private final PageDesk desk;
        private final PageContext context;
        private final Site site;
        private final String address;
        private final WaitingViews waiting;

        /// Who is in charge → what waits, by the title of who is in charge; what belongs to nobody stands last.
        private final SequencedMap<Optional<Entry>, List<Entry>> groups = new LinkedHashMap<>();

        /// Codes of states with their words, in the order of the types.
        private final SequencedMap<String, String> states = new LinkedHashMap<>();

        Making(PageDesk desk, String address) {
            this.desk = desk;
            this.context = desk.context();
            this.site = context.site();
            this.address = address;
            this.waiting = new WaitingViews(context, desk.formats(), desk.from(address));
            collect();
        }

        private List<LinkView> profiles() {
            return site.declared().profiles().stream()
                    .map(profile -> new LinkView(
                            profile.title(), desk.from(address).to(ReadinessPages.address(profile)), false))
                    .toList();
        }

        private void collect() {
            Map<Optional<Entry>, List<Entry>> found = new LinkedHashMap<>();
            for (ContentType type : site.types().types().values()) {
                StateWords words = StateWords.of(site.types(), type);
                type.stages().terms().forEach((code, state) -> {
                    if (state.isQueued()) {
                        states.put(code, words.label(code));
                    }
                });
                site.catalogue(type.id()).entries().stream()
                        .filter(entry -> entry.state().isQueued())
                        .forEach(entry -> found.computeIfAbsent(owner(entry), unused -> new ArrayList<>())
                                .add(entry));
            }
            found.keySet().stream()
                    .sorted(Comparator.comparing(
                            (Optional<Entry> owner) -> owner.map(Entry::title).orElse("\uffff")))
                    .forEach(owner -> groups.put(owner, found.get(owner)));
        }

        /// Whose coordinator judges an entry: the entry that it names in the field of `coordinators.via`.
        private Optional<Entry> owner(Entry entry) {
            String via = site.settings().coordinators().via();
            return entry.values().get(via).stream()
                    .flatMap(field ->
                            field.items().stream().flatMap(value -> site.named(entry, field.field(), value).stream()))
                    .filter(Entry::visible)
                    .findFirst();
        }

        QueueView view() {
            SiteSettings settings = site.settings();
            return new QueueView(
                    desk.page(address, context.text("queue"), context.text("queue_lead"), LAYOUT, List.of(), false),
                    waiting.today()
                            .map(day -> context.text(
                                    "queue_as_of", "date", desk.formats().date(PartialDate.ofDay(day))))
                            .orElse(""),
                    settings.review().days() > 0
                            ? context.text(
                                    "queue_term",
                                    "days",
                                    context.theme()
                                            .strings()
                                            .count(
                                                    "queue_working_days",
                                                    settings.review().days()))
                            : "",
                    site.types()
                            .type(settings.coordinators().type())
                            .map(type -> type.label().title())
                            .orElse(""),
                    List.copyOf(states.values()),
                    totals(),
                    settings.review().hidden() ? hidden() : "",
                    profiles(),
                    !site.declared().profiles().isEmpty(),
                    groups.entrySet().stream()
                            .map(group -> group(group.getKey(), group.getValue()))
                            .toList(),
                    groups.isEmpty());
        }

        /// How much is written and not sent yet. Which texts these are is their authors' business.
        private String hidden() {
            long count = site.entries().values().stream()
                    .filter(entry -> !entry.visible() && isWanted(Stream.of(entry.type())))
                    .count();
            return count == 0
                    ? ""
                    : context.text(
                            "queue_hidden", "count", context.theme().strings().count("queue_entries", count));
        }

        private List<TotalView> totals() {
            List<TotalView> rows = new ArrayList<>();
            groups.forEach((owner, entries) -> rows.add(total(title(owner), "#" + anchor(owner), entries)));
            rows.add(total(
                    context.text("queue_all"),
                    "",
                    groups.values().stream().flatMap(List::stream).toList()));
            return rows;
        }

        private TotalView total(String title, String href, List<Entry> entries) {
            List<String> counts = states.keySet().stream()
                    .map(code -> entries.stream()
                            .filter(e -> WaitingViews.state(e).equals(code))
                            .count())
                    .map(count -> count == 0 ? "—" : Long.toString(count))
                    .toList();
            return new TotalView(title, href, counts, Integer.toString(entries.size()));
        }

        private String title(Optional<Entry> owner) {
            return owner.map(Entry::title).orElse(context.text("queue_nobody"));
        }

        private static String anchor(Optional<Entry> owner) {
            return "m-" + owner.map(Entry::id).orElse("nobody");
        }

        private QueueView.GroupView group(Optional<Entry> owner, List<Entry> entries) {
            Optional<Values> contact = owner.flatMap(
                            o -> o.values().first(site.settings().coordinators().field(), Value.GroupValue.class))
                    .map(Value.GroupValue::values);
            List<WaitingView> views =
                    entries.stream().sorted(waiting.order()).map(waiting::view).toList();
            return new QueueView.GroupView(
                    anchor(owner),
                    title(owner),
                    context.theme().strings().count("queue_entries", entries.size()),
                    contact.map(c -> c.text("role")).orElse(""),
                    contact.map(c -> c.text("email")).orElse(""),
                    views);
        }
    }
}
