package org.practicenavigator.page;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.practicenavigator.site.Alphabet;
import org.practicenavigator.site.Catalogue;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.theme.view.FindViews.AlphabetLetterView;
import org.practicenavigator.theme.view.FindViews.AlphabetLineView;
import org.practicenavigator.theme.view.FindViews.AlphabetView;
import org.practicenavigator.theme.view.FindViews.SearchView;
import org.practicenavigator.theme.view.FindViews.TopicsView;
import org.practicenavigator.theme.view.Views.LinkView;

/// The pages on which readers look for something: the search, and the index А–Я, which needs no scripts.
final class FindPages {

    private final PageContext context;
    private final Frame frame;
    private final ListPages lists;

    /// The lines of the index by letter; made once, when the first page asks.
    private final Supplier<Map<String, List<Line>>> lines;

    /// A line of the index before it is known which page shows it.
    private record Line(String text, String note, String address, boolean topic) {}

    FindPages(PageContext context, Frame frame, ListPages lists) {
        this.context = context;
        this.frame = frame;
        this.lists = lists;
        this.lines = new Once<>(this::collect);
    }

    private static final class Once<T> implements Supplier<T> {

        private final Supplier<T> maker;
        private @org.jspecify.annotations.Nullable T made;

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public synchronized T get() {
            T value = made;
            if (value == null) {
                value = maker.get();
                made = value;
            }
            return value;
        }
    }

    SearchView search(Page.SearchPage page) {
        Addressing addressing = new Addressing(context.site(), page.address());
        List<TopicsView> topics = shown().filter(c -> !c.facets().isEmpty())
                .map(c ->
                        new TopicsView(c.type().label().list(), addressing.list(c.type()), lists.facets(c, addressing)))
                .toList();
        return new SearchView(
                frame.page(facts(page.address(), context.text("search"), "search", List.of())),
                letters("", addressing),
                topics);
    }

    AlphabetView alphabet(Page.AlphabetPage page) {
        Addressing addressing = new Addressing(context.site(), page.address());
        boolean whole = page.letter().isEmpty();
        String heading = context.text("alphabet") + (whole ? "" : ": " + page.letter());
        List<LinkView> crumbs = whole
                ? List.of()
                : List.of(new LinkView(context.text("alphabet"), addressing.to(PagePlanner.ALPHABET), false));
        List<AlphabetLetterView> sections = lines.get().entrySet().stream()
                .filter(letter -> whole ? !split() : letter.getKey().equals(page.letter()))
                .map(letter -> section(letter.getKey(), letter.getValue(), addressing))
                .toList();
        return new AlphabetView(
                frame.page(facts(page.address(), heading, "alphabet", crumbs)),
                heading,
                letters(page.letter(), addressing),
                sections);
    }

    private Frame.Facts facts(String address, String title, String kind, List<LinkView> crumbs) {
        return new Frame.Facts(
                address,
                title,
                context.text(kind.equals("search") ? "find_lead" : "alphabet_lead"),
                kind,
                "",
                crumbs,
                !kind.equals("search"));
    }

    private Stream<Catalogue> shown() {
        return context.site().catalogues().values().stream()
                .filter(c -> !c.entries().isEmpty());
    }

    private boolean split() {
        return context.site().pages().stream()
                .anyMatch(page ->
                        page instanceof Page.AlphabetPage p && !p.letter().isEmpty());
    }

    private List<LinkView> letters(String current, Addressing addressing) {
        boolean split = split();
        return lines.get().keySet().stream()
                .map(letter -> new LinkView(
                        letter,
                        split
                                ? addressing.to(PagePlanner.alphabet(letter))
                                : addressing.to(PagePlanner.ALPHABET) + "#" + anchor(letter),
                        letter.equals(current)))
                .toList();
    }

    private static String anchor(String letter) {
        return "letter-" + Alphabet.slug(letter);
    }

    private static AlphabetLetterView section(String letter, List<Line> lines, Addressing addressing) {
        return new AlphabetLetterView(
                letter,
                anchor(letter),
                lines.stream()
                        .map(line -> new AlphabetLineView(
                                line.text(), addressing.to(line.address()), line.note(), line.topic()))
                        .toList());
    }

    /// All lines by letter, letters in the order of the alphabet, lines in that of the language.
    private Map<String, List<Line>> collect() {
        Collator collator = Collator.getInstance(
                Locale.forLanguageTag(context.site().settings().language()));
        record Keyed(CollationKey key, Line line) {}
        List<String> order = Alphabet.letters();
        Map<String, List<Line>> byLetter = new TreeMap<>(Comparator.comparing(order::indexOf));
        shown().flatMap(FindPages::lines)
                .map(line -> new Keyed(collator.getCollationKey(Alphabet.bare(line.text())), line))
                .sorted(Comparator.comparing(Keyed::key)
                        .thenComparing(k -> k.line().address()))
                .forEach(k -> byLetter.computeIfAbsent(Alphabet.letter(k.line().text()), unused -> new ArrayList<>())
                        .add(k.line()));
        return byLetter;
    }

    private static Stream<Line> lines(Catalogue catalogue) {
        Stream<Line> entries = catalogue.entries().stream()
                .map(e -> new Line(e.title(), catalogue.type().label().title(), PagePlanner.address(e), false));
        Stream<Line> topics = catalogue.facets().stream()
                .flatMap(facet -> facet.values().stream()
                        .map(value -> new Line(
                                value.label(),
                                facet.use().title() + " · "
                                        + Counted.text(
                                                catalogue.type(),
                                                value.entries().size()),
                                PagePlanner.address(catalogue.type(), facet.use(), value.slug()),
                                true)));
        return Stream.concat(entries, topics);
    }
}
