package org.practicenavigator.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.markdown.Body;
import org.practicenavigator.markdown.Section;
import org.practicenavigator.schema.BodyRule;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.view.Views.BacklinkView;
import org.practicenavigator.theme.view.Views.EntryView;
import org.practicenavigator.theme.view.Views.FieldView;
import org.practicenavigator.theme.view.Views.GroupView;
import org.practicenavigator.theme.view.Views.LinkView;
import org.practicenavigator.theme.view.Views.PageView;
import org.practicenavigator.theme.view.Views.RelatedView;
import org.practicenavigator.theme.view.Views.SectionView;

/// The page of an entry.
final class EntryPages {

    private final PageContext context;
    private final Frame frame;
    private final Formats formats;
    private final Cards cards;
    private final Charts charts;
    private final Calendars calendars;
    private final Passports passports;
    private final Reviews reviews;
    private final Around around;

    EntryPages(PageContext context, Frame frame, Formats formats, Cards cards) {
        this.context = context;
        this.frame = frame;
        this.formats = formats;
        this.cards = cards;
        Ages ages = Ages.of(context, formats);
        this.charts = new Charts(formats);
        this.calendars = new Calendars(formats, context.site().settings().language());
        this.passports = new Passports(context, formats, ages);
        this.reviews = new Reviews(context, formats);
        this.around = new Around(context, ages);
    }

    EntryView view(Page.EntryPage page) {
        Entry entry = context.site().entries().get(page.key());
        ContentType type = entry.type();
        Addressing addressing = new Addressing(context.site(), page.address());
        SequencedMap<String, FieldView> fields = new FieldViews(
                        context,
                        formats,
                        entry,
                        addressing,
                        named -> List.of(cards.card(named, addressing)),
                        PersonViews.of(context.persons(), entry, addressing))
                .all();
        List<LinkView> crumbs = List.of(new LinkView(type.label().list(), addressing.list(type), false));
        List<SectionView> sections = sections(entry, addressing);
        List<SectionView> chain = sections.stream().filter(SectionView::chain).toList();
        List<GroupView> groups = groups(type, fields);
        List<BacklinkView> backlinks = backlinks(page.key(), addressing);
        List<RelatedView> similar = similar(page.key(), addressing);
        List<LinkView> toc = toc(sections, groups, backlinks);
        return new EntryView(
                head(page, entry, crumbs),
                type.label().title(),
                entry.title(),
                entry.summary(),
                !entry.summary().isEmpty(),
                entry.state().notice(),
                !entry.state().notice().isEmpty(),
                Cards.badges(entry),
                type.page().facts().stream()
                        .map(fields::get)
                        .filter(FieldView::present)
                        .toList(),
                fields,
                byName(type, sections),
                chain,
                !chain.isEmpty(),
                sections,
                sections.stream().filter(s -> !s.chain()).toList(),
                groups,
                toc,
                toc.size() > 2,
                backlinks,
                similar,
                !similar.isEmpty(),
                entry.modified().map(formats::date).orElse(""),
                entry.modified().isPresent(),
                entry.modified().map(d -> d.iso()).orElse(""),
                charts.of(entry),
                calendars.of(entry),
                passports.of(entry),
                reviews.of(entry),
                around.of(entry, addressing),
                Tools.of(context, entry, addressing),
                entry.path().value());
    }

    private PageView head(Page.EntryPage page, Entry entry, List<LinkView> crumbs) {
        return frame.page(new Frame.Facts(
                page.address(),
                entry.title(),
                entry.summary(),
                entry.type().page().layout(),
                entry.type().id(),
                crumbs,
                true));
    }

    private List<SectionView> sections(Entry entry, Addressing addressing) {
        Body body = context.bodies().body(entry.digest());
        Map<Integer, String> ids = new LinkedHashMap<>();
        entry.sections().forEach((id, position) -> ids.put(position, id));
        List<SectionView> views = new ArrayList<>();
        int links = 0;
        for (int i = 0; i < body.sections().size(); i++) {
            Section section = body.sections().get(i);
            BodyRule.SectionRule rule = entry.type().body().sections().get(ids.getOrDefault(i, ""));
            String html = BodyHtml.of(section.parts(), entry, addressing);
            if (rule != null && html.isBlank()) {
                continue; // a heading laid down for later
            }
            boolean chain = rule != null && rule.chain();
            views.add(new SectionView(
                    ids.getOrDefault(i, ""),
                    rule == null ? section.heading() : rule.heading(),
                    !section.heading().isEmpty(),
                    section.anchor(),
                    html,
                    chain,
                    chain ? ++links : 0,
                    true,
                    section.headings().stream()
                            .filter(h -> h.level() == 3)
                            .map(h -> new LinkView(h.text(), "#" + h.anchor(), false))
                            .toList()));
        }
        return views;
    }

    /// Every section of the type by name, written or not.
    private static Map<String, SectionView> byName(ContentType type, List<SectionView> written) {
        Map<String, SectionView> views = new LinkedHashMap<>();
        type.body()
                .sections()
                .values()
                .forEach(rule -> views.put(
                        rule.id(),
                        written.stream()
                                .filter(s -> s.id().equals(rule.id()))
                                .findFirst()
                                .orElse(new SectionView(
                                        rule.id(), rule.heading(), true, "", "", rule.chain(), 0, false, List.of()))));
        return views;
    }

    /// Written fields by groups, without those that the passport shows and those that name the entry.
    private static List<GroupView> groups(ContentType type, SequencedMap<String, FieldView> fields) {
        List<String> shown = new ArrayList<>(type.page().facts());
        shown.addAll(List.of(type.titleField(), type.summaryField(), type.identity(), type.aliasesField()));
        shown.add(type.stages().field());
        // Remarks are for the author; what experts found stands in a section of its own.
        type.rules().stream()
                .filter(rule -> rule.rule().equals("reviews"))
                .forEach(rule -> shown.add(rule.text("list")));
        List<GroupView> groups = new ArrayList<>();
        type.groups().forEach((name, label) -> {
            List<FieldView> views = type.fields().values().stream()
                    .filter(f -> f.group().equals(name) && !shown.contains(f.name()))
                    .map(Field::name)
                    .map(fields::get)
                    .filter(FieldView::present)
                    .toList();
            if (!views.isEmpty()) {
                groups.add(new GroupView(label, "g-" + name, views));
            }
        });
        return groups;
    }

    private List<BacklinkView> backlinks(EntryKey key, Addressing addressing) {
        List<Site.Backlink> links = context.site().backlinks().getOrDefault(key, List.of());
        List<BacklinkView> views = new ArrayList<>();
        for (Site.Backlink link : links) {
            views.add(new BacklinkView(
                    link.heading(),
                    "b-" + (views.size() + 1),
                    link.from().size(),
                    link.from().stream()
                            .map(from -> cards.card(context.site().entries().get(from), addressing))
                            .toList()));
        }
        return views;
    }

    private List<RelatedView> similar(EntryKey key, Addressing addressing) {
        return context.similar().apply(key).stream()
                .map(alike -> {
                    String reason = reason(alike);
                    return new RelatedView(
                            cards.card(context.site().entries().get(alike.key()), addressing),
                            reason,
                            !reason.isEmpty());
                })
                .toList();
    }

    /// Shared values say why; shared words only where there are none, since a word alone says little.
    private String reason(PageContext.Alike alike) {
        if (!alike.shared().isEmpty() || alike.words().isEmpty()) {
            return String.join("; ", alike.shared());
        }
        return context.text("similar_words", "words", String.join(", ", alike.words()));
    }

    private static List<LinkView> toc(
            List<SectionView> sections, List<GroupView> groups, List<BacklinkView> backlinks) {
        List<LinkView> toc = new ArrayList<>();
        sections.stream()
                .filter(SectionView::hasHeading)
                .forEach(s -> toc.add(new LinkView(s.heading(), "#" + s.anchor(), false)));
        groups.forEach(g -> toc.add(new LinkView(g.label(), "#" + g.anchor(), false)));
        backlinks.forEach(b -> toc.add(new LinkView(b.heading(), "#" + b.anchor(), false)));
        return toc;
    }
}
