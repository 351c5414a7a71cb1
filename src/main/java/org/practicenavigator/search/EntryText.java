package org.practicenavigator.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.practicenavigator.content.Bodies;
import org.practicenavigator.content.Entry;
import org.practicenavigator.markdown.Body;
import org.practicenavigator.markdown.Section;
import org.practicenavigator.schema.BodyRule;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;
import org.practicenavigator.site.Site;

/// The words of an entry with their weights, as its content type weighs them.
final class EntryText {

    /// From this weight on, words are what an entry is about: they can make it like another one.
    private static final double TELLING = 2;

    private final Site site;
    private final Entry entry;
    private final SequencedMap<String, List<String>> byWeight = new TreeMap<>();
    private final List<String> telling = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder fields = new StringBuilder();

    private EntryText(Site site, Entry entry) {
        this.site = site;
        this.entry = entry;
    }

    static EntryText of(Site site, Entry entry, Bodies bodies) {
        EntryText text = new EntryText(site, entry);
        text.values(entry.values(), true);
        text.sections(bodies.body(entry.digest()));
        return text;
    }

    /// Texts by the name of their index field.
    SequencedMap<String, List<String>> byWeight() {
        return byWeight;
    }

    /// What snippets are cut from: the body first, then what else is searched, without title and summary.
    String shown() {
        return body.append(fields).toString().strip();
    }

    /// The texts that say what the entry is about.
    List<String> telling() {
        return telling;
    }

    private void values(Values values, boolean top) {
        for (Values.FieldValue each : values.fields().values()) {
            double weight = each.field().search().map(Field.SearchUse::weight).orElse(0.0);
            each.items().forEach(value -> value(each.field(), value, weight, top));
        }
    }

    private void value(Field field, Value value, double weight, boolean top) {
        switch (value) {
            case Value.TextValue text -> text(field, text.text(), weight, top);
            case Value.ProseValue prose ->
                prose.body().sections().forEach(s -> text(field, s.plainText(), weight, top));
            case Value.ChoiceValue choice -> {
                add(weight, choice.term().label());
                choice.term().also().forEach(a -> add(weight, a));
            }
            case Value.RefValue ref -> {
                if (weight > 0 && field.type() instanceof FieldType.RefType type) {
                    SiteCodes.targets(site, entry, type, ref).forEach(to -> add(weight, to.title()));
                }
            }
            case Value.GroupValue group -> values(group.values(), false);
            case Value.NumberValue _, Value.FlagValue _, Value.DateValue _, Value.LinkValue _, Value.FileValue _ -> {}
        }
    }

    private void text(Field field, String text, double weight, boolean top) {
        add(weight, text);
        if (weight >= TELLING) {
            telling.add(text);
        }
        boolean shownApart = top
                && (field.name().equals(entry.type().titleField())
                        || field.name().equals(entry.type().summaryField()));
        if (weight > 0 && !shownApart) {
            fields.append(text).append('\n');
        }
    }

    private void sections(Body written) {
        BodyRule rule = entry.type().body();
        Map<Integer, BodyRule.SectionRule> fixed = new HashMap<>();
        entry.sections().forEach((id, position) -> {
            BodyRule.SectionRule section = rule.sections().get(id);
            if (section != null) {
                fixed.put(position, section);
            }
        });
        for (int i = 0; i < written.sections().size(); i++) {
            Section section = written.sections().get(i);
            BodyRule.SectionRule known = fixed.get(i);
            double weight = known == null ? rule.weight() : known.weight();
            if (known == null) {
                add(
                        rule.headingWeight(),
                        section.heading()); // A fixed heading is in every entry and tells none from another.
            }
            add(weight, section.plainText());
            if (weight > 0) {
                body.append(section.plainText()).append('\n');
            }
        }
    }

    private void add(double weight, String text) {
        if (weight > 0 && !text.isBlank()) {
            byWeight.computeIfAbsent(IndexNames.words(weight), unused -> new ArrayList<>())
                    .add(text);
        }
    }
}
