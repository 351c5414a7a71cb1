package org.practicenavigator.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.BodyRule;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ExitPlan;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.FormPlan;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;
import org.practicenavigator.site.Site;

/// Everything that the author's form must know of a type, as maps and lists for JSON: fields, vocabularies,
/// registries, rules and their words. Keys whose value is empty are left out.
final class FormKit {

    /// Fields that weigh at least as much in search name an entry as well as its title does.
    private static final double NAMES = 3;

    private final Site site;
    private final ContentType type;
    private final FormPlan plan;

    private FormKit(Site site, ContentType type, FormPlan plan) {
        this.site = site;
        this.type = type;
        this.plan = plan;
    }

    static Map<String, Object> of(Site site, ContentType type, FormPlan plan) {
        return new FormKit(site, type, plan).kit();
    }

    private Map<String, Object> kit() {
        Map<String, Object> kit = new LinkedHashMap<>();
        kit.put("type", type.id());
        kit.put("label", label());
        kit.put("version", type.version());
        kit.put("folder", "content/" + type.files().folder());
        kit.put("identity", type.identity());
        kit.put("title", type.titleField());
        kit.put("stages", stages());
        kit.put("groups", named(type.groups()));
        kit.put("fields", FormFields.of(type.fields().values()));
        kit.put("sections", sections());
        put(kit, "body", body(type.body()));
        kit.put("rules", rules());
        kit.put("vocabularies", FormVocabularies.of(type, site.types()));
        kit.put("references", references());
        kit.put("folders", folders());
        kit.put("messages", FormMessages.all());
        kit.put("form", form());
        kit.put("privacy", privacy());
        kit.put("exits", site.settings().exits().stream().map(FormKit::exit).toList());
        put(kit, "via", site.settings().coordinators().via());
        kit.put("coordinators", coordinators());
        kit.put("site", site());
        return kit;
    }

    static void put(Map<String, Object> map, String key, Object value) {
        boolean empty = switch (value) {
            case CharSequence text -> text.isEmpty();
            case Collection<?> list -> list.isEmpty();
            case Map<?, ?> inner -> inner.isEmpty();
            case Boolean truth -> !truth;
            default -> false;
        };
        if (!empty) {
            map.put(key, value);
        }
    }

    private Map<String, Object> label() {
        ContentType.Label label = type.label();
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("one", label.one());
        words.put("few", label.few());
        words.put("many", label.many());
        words.put("title", label.title());
        words.put("list", label.list());
        return words;
    }

    private Map<String, Object> stages() {
        Map<String, Object> terms = new TreeMap<>();
        type.stages().terms().forEach((code, state) -> {
            Map<String, Object> term = new LinkedHashMap<>();
            term.put("stage", state.stage());
            put(term, "visible", state.visible());
            terms.put(code, term);
        });
        Map<String, Object> stages = new LinkedHashMap<>();
        put(stages, "field", type.stages().field());
        stages.put("order", type.stages().order());
        put(stages, "terms", terms);
        return stages;
    }

    private static List<Object> named(SequencedMap<String, String> groups) {
        List<Object> named = new ArrayList<>();
        groups.forEach((id, label) -> named.add(pair("id", id, "label", label)));
        return named;
    }

    private static Map<String, Object> pair(String first, Object one, String second, Object two) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put(first, one);
        pair.put(second, two);
        return pair;
    }

    private List<Object> sections() {
        return type.body().sections().values().stream().map(FormKit::section).toList();
    }

    private static Object section(BodyRule.SectionRule section) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", section.id());
        map.put("heading", section.heading());
        put(map, "also", section.also());
        put(map, "help", section.help());
        put(map, "need", FormFields.stage(section.need()));
        put(map, "chars", FormFields.chars(section.chars()));
        return map;
    }

    private static Map<String, Object> body(BodyRule body) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "need", FormFields.stage(body.need()));
        put(map, "chars", FormFields.chars(body.chars()));
        return map;
    }

    /// Settings that name several things are lists, the others texts.
    private List<Object> rules() {
        Set<String> lists = Set.of("fields", "is", "any", "values");
        return type.rules().stream()
                .map(use -> {
                    Map<String, Object> rule = new LinkedHashMap<>();
                    use.settings()
                            .forEach((key, values) -> rule.put(key, lists.contains(key) ? values : use.text(key)));
                    return (Object) rule;
                })
                .toList();
    }

    /// The registries that fields may name, and for unique values the type's own.
    private Map<String, Object> references() {
        Set<String> wanted = new TreeSet<>();
        targets(type.fields().values(), wanted);
        wanted.add(type.id());
        Map<String, Object> references = new TreeMap<>();
        wanted.forEach(id -> references.put(
                id,
                site.entries().values().stream()
                        .filter(entry -> entry.key().type().equals(id))
                        .map(FormKit::reference)
                        .toList()));
        return references;
    }

    private static void targets(Collection<Field> fields, Set<String> wanted) {
        for (Field field : fields) {
            if (field.type() instanceof FieldType.RefType ref) {
                wanted.addAll(ref.to());
            } else if (field.type() instanceof FieldType.GroupType group) {
                targets(group.fields().values(), wanted);
            }
        }
    }

    private static Object reference(Entry entry) {
        Map<String, Object> map = pair("id", entry.id(), "title", entry.title());
        put(map, "also", names(entry));
        put(map, "hidden", !entry.visible());
        return map;
    }

    private static List<String> names(Entry entry) {
        return entry.values().fields().values().stream()
                .filter(value -> !value.field().name().equals(entry.type().titleField()))
                .filter(value -> value.field()
                        .search()
                        .filter(use -> use.weight() >= NAMES)
                        .isPresent())
                .flatMap(value -> value.items().stream())
                .flatMap(item -> item instanceof Value.TextValue text ? Stream.of(text.text()) : Stream.empty())
                .toList();
    }

    private Map<String, Object> folders() {
        Map<String, Object> folders = new TreeMap<>();
        site.types()
                .types()
                .values()
                .forEach(
                        each -> folders.put(each.id(), "content/" + each.files().folder()));
        return folders;
    }

    private Map<String, Object> form() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("address", plan.address());
        put(form, "intro", plan.intro());
        form.put("short", plan.shortened());
        form.put("staff", plan.staff());
        put(form, "draft", plan.draft());
        put(form, "state", plan.state());
        put(form, "number", plan.number());
        put(form, "consents", plan.consents());
        put(form, "sent", plan.sent());
        return form;
    }

    private Map<String, Object> privacy() {
        SiteSettings settings = site.settings();
        return pair("hosts", settings.privateMailHosts(), "office", settings.officeMail());
    }

    private static Object exit(ExitPlan exit) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", exit.kind().word());
        put(map, "label", exit.label());
        put(map, "host", exit.host());
        put(map, "owner", exit.owner());
        put(map, "repository", exit.repository());
        put(map, "branch", exit.repository().isEmpty() ? "" : exit.branch());
        put(map, "pattern", exit.pattern());
        put(map, "address", exit.address());
        map.put("limit", exit.limit());
        return map;
    }

    private Map<String, Object> coordinators() {
        SiteSettings.Coordinators plan = site.settings().coordinators();
        Map<String, Object> all = new TreeMap<>();
        site.entries().values().stream()
                .filter(entry -> entry.key().type().equals(plan.type()))
                .forEach(entry -> entry.values()
                        .first(plan.field(), Value.GroupValue.class)
                        .ifPresent(group -> all.put(entry.id(), coordinator(entry, group.values()))));
        return all;
    }

    private static Object coordinator(Entry entry, Values values) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("title", entry.title());
        for (String key : List.of("role", "email", "account")) {
            put(map, key, values.text(key));
        }
        return map;
    }

    private Map<String, Object> site() {
        SiteSettings settings = site.settings();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("title", settings.title());
        map.put("address", settings.baseUrl());
        put(map, "mail", settings.contactEmail());
        map.put("licence", settings.licence());
        map.put("licence_url", settings.licenceUrl());
        if (settings.review().days() > 0) {
            map.put("days", settings.review().days());
        }
        return map;
    }
}
