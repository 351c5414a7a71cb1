package org.practicenavigator.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;

/// Step «join»: entries → [Site].
public final class SiteBuilder {

    private static final Rule ID_REPEATED = new Rule("id-repeated");
    private static final Rule ADDRESS_REPEATED = new Rule("address-repeated");

    private final SiteSettings settings;
    private final ContentTypes types;
    private final Declared declared;
    private final Set<DocPath> unread;
    private final Set<DocPath> attachments;
    private final List<Finding> findings = new ArrayList<>();

    private SiteBuilder(
            SiteSettings settings,
            ContentTypes types,
            Declared declared,
            Set<DocPath> unread,
            Set<DocPath> attachments) {
        this.settings = settings;
        this.types = types;
        this.declared = declared;
        this.unread = unread;
        this.attachments = attachments;
    }

    /// A site of a project that declares nothing else.
    public static Checked<Site> build(
            SiteSettings settings,
            ContentTypes types,
            List<Entry> entries,
            Set<DocPath> documents,
            Set<DocPath> attachments) {
        return build(settings, types, Declared.NONE, entries, documents, attachments);
    }

    /// @param documents all documents of the project, to know which gave no entry
    /// @param attachments other files of `content/`
    public static Checked<Site> build(
            SiteSettings settings,
            ContentTypes types,
            Declared declared,
            List<Entry> entries,
            Set<DocPath> documents,
            Set<DocPath> attachments) {
        Set<DocPath> unread = new HashSet<>(documents);
        entries.forEach(e -> unread.remove(e.path()));
        SiteBuilder builder = new SiteBuilder(settings, types, declared, unread, attachments);
        Site site = builder.join(entries);
        return Checked.of(site, builder.findings);
    }

    private Site join(List<Entry> entries) {
        SequencedMap<EntryKey, Entry> unique = byKey(entries);
        Links links = new Links(unique, types.types().values(), unread, attachments);
        CatalogueBuilder builder = new CatalogueBuilder(types, unique, links, settings.language());
        SequencedMap<String, Catalogue> catalogues = new LinkedHashMap<>();
        for (ContentType type : types.types().values()) {
            catalogues.put(type.id(), builder.build(type));
        }
        List<Page> pages = withoutCollisions(
                PagePlanner.plan(new PageKind.Plan(settings, types, declared, catalogues.values())), unique);
        return new Site(
                settings, types, declared, unique, catalogues, links, backlinks(catalogues.values(), links), pages);
    }

    /// Entries by key; of two with one id (whatever the case of letters) the first by path stays.
    private SequencedMap<EntryKey, Entry> byKey(List<Entry> entries) {
        TreeMap<EntryKey, Entry> unique = new TreeMap<>();
        Map<String, Entry> folded = new HashMap<>();
        entries.stream().sorted(Comparator.comparing(Entry::path)).forEach(entry -> {
            Entry first = folded.putIfAbsent(fold(entry.key().toString()), entry);
            if (first == null) {
                unique.put(entry.key(), entry);
            } else {
                // It exists, so a link to its file is no second mistake.
                unread.add(entry.path());
                findings.add(ID_REPEATED.in(
                        new Span(entry.path(), placeOf(entry, entry.type().identity())),
                        "id",
                        entry.id(),
                        "other",
                        first.path().value()));
            }
        });
        return unique;
    }

    private static Place placeOf(Entry entry, String field) {
        return entry.values().items(field).stream()
                .map(Value::place)
                .findFirst()
                .orElse(Place.START);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private List<Page> withoutCollisions(List<Page> planned, Map<EntryKey, Entry> entries) {
        Map<String, Page> taken = new HashMap<>();
        planned.stream()
                .filter(p -> !(p instanceof Page.RedirectPage))
                .forEach(p -> taken.putIfAbsent(fold(p.address()), p));
        List<Page> kept = new ArrayList<>();
        for (Page page : planned) {
            Page first = taken.putIfAbsent(fold(page.address()), page);
            if (first == null || first == page) {
                kept.add(page);
            } else {
                Page other = isEntryInTheWay(page, first) ? page : first;
                findings.add(ADDRESS_REPEATED.in(
                        where(page, first, entries), "address", page.address(), "other", describe(other, entries)));
            }
        }
        return kept;
    }

    /// Whether an entry took the address of a page that the site cannot do without: it is told at the entry then.
    private static boolean isEntryInTheWay(Page page, Page first) {
        return first instanceof Page.EntryPage
                && !(page instanceof Page.EntryPage || page instanceof Page.RedirectPage);
    }

    /// Whose address it is: the entry's, the one that asks for an alias, or the vocabulary's.
    private Span where(Page page, Page first, Map<EntryKey, Entry> entries) {
        return switch (page) {
            case Page.EntryPage p -> whereEntry(entries.get(p.key()));
            case Page.RedirectPage p -> whereAlias(p, entries);
            case Page.TermPage p ->
                first instanceof Page.EntryPage e ? whereEntry(entries.get(e.key())) : Span.startOf(vocabularyFile(p));
            case Page.HomePage _,
                    Page.ListPage _,
                    Page.TemplatePage _,
                    Page.AboutPage _,
                    Page.SearchPage _,
                    Page.AlphabetPage _,
                    Page.KindPage _,
                    Page.NotFoundPage _ ->
                first instanceof Page.EntryPage e
                        ? whereEntry(entries.get(e.key()))
                        : Span.startOf(new DocPath("content/site.yaml"));
        };
    }

    private static Span whereEntry(Entry entry) {
        return new Span(entry.path(), placeOf(entry, entry.type().identity()));
    }

    private static Span whereAlias(Page.RedirectPage page, Map<EntryKey, Entry> entries) {
        return entries.values().stream()
                .filter(e -> PagePlanner.address(e).equals(page.target()))
                .findFirst()
                .map(e -> new Span(
                        e.path(),
                        e.values().all(e.type().aliasesField(), Value.TextValue.class).stream()
                                .filter(v -> v.text().equals(page.address()))
                                .map(Value.TextValue::place)
                                .findFirst()
                                .orElse(Place.START)))
                .orElse(Span.startOf(new DocPath("content/site.yaml")));
    }

    private DocPath vocabularyFile(Page.TermPage page) {
        ContentType type = types.type(page.type()).orElseThrow();
        return type.field(page.field()).map(Field::type).orElseThrow() instanceof FieldType.ChoiceType choice
                ? types.vocabulary(choice.vocabulary()).map(v -> v.file()).orElse(type.file())
                : type.file();
    }

    private static String describe(Page page, Map<EntryKey, Entry> entries) {
        return switch (page) {
            case Page.EntryPage p -> entries.get(p.key()).path().value();
            case Page.RedirectPage p ->
                "прежний адрес в файле " + whereAlias(p, entries).file();
            case Page.ListPage _, Page.TermPage _ -> "страница списка";
            case Page.HomePage _,
                    Page.TemplatePage _,
                    Page.AboutPage _,
                    Page.SearchPage _,
                    Page.AlphabetPage _,
                    Page.KindPage _,
                    Page.NotFoundPage _ -> "служебная страница";
        };
    }

    /// In the order of the types and of their lists, so that what visitors come for stands first.
    private static Map<EntryKey, List<Site.Backlink>> backlinks(Collection<Catalogue> catalogues, Links links) {
        Map<EntryKey, SequencedMap<String, Set<EntryKey>>> found = new HashMap<>();
        for (Catalogue catalogue : catalogues) {
            catalogue.entries().forEach(entry -> collect(entry, entry.values(), links, found));
        }
        Map<EntryKey, List<Site.Backlink>> backlinks = new HashMap<>();
        found.forEach((key, byHeading) -> {
            List<Site.Backlink> list = new ArrayList<>();
            byHeading.forEach((heading, from) -> list.add(new Site.Backlink(heading, List.copyOf(from))));
            backlinks.put(key, list);
        });
        return backlinks;
    }

    private static void collect(
            Entry entry, Values values, Links links, Map<EntryKey, SequencedMap<String, Set<EntryKey>>> found) {
        for (Values.FieldValue field : values.fields().values()) {
            for (Value value : field.items()) {
                if (value instanceof Value.GroupValue group) {
                    collect(entry, group.values(), links, found);
                } else if (value instanceof Value.RefValue ref
                        && field.field().type() instanceof FieldType.RefType type
                        && !field.field().backlink().isEmpty()) {
                    links.reference(entry.path(), type, ref)
                            .ifPresent(to -> found.computeIfAbsent(to.key(), unused -> new LinkedHashMap<>())
                                    .computeIfAbsent(field.field().backlink(), unused -> new LinkedHashSet<>())
                                    .add(entry.key()));
                }
            }
        }
    }
}
