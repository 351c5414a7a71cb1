package org.practicenavigator.person;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;

/// A place where an entry names a person by number. Which fields do so stands in the type:
/// `{rule: persons, list: L, person: P, show: S, items: [name, position]}`.
///
/// @param ref the number, where it stands
/// @param asked what the row wants to show, in the words of the field S; empty for whatever is allowed
/// @param possible what the site shows of people in this list
public record PersonUse(Entry entry, Value.TextValue ref, List<Value.ChoiceValue> asked, Set<Item> possible) {

    /// The name of the rule by which types say where people are named.
    public static final String RULE = "persons";

    public PersonUse {
        asked = List.copyOf(asked);
        possible = Set.copyOf(possible);
    }

    /// All uses of an entry, in the order of the text.
    public static List<PersonUse> of(Entry entry) {
        return entry.type().rules().stream()
                .filter(rule -> rule.rule().equals(RULE))
                .flatMap(rule ->
                        entry.values().groups(rule.text("list")).stream().flatMap(row -> of(entry, rule, row).stream()))
                .toList();
    }

    /// The use of one row of the list that a rule names.
    public static Optional<PersonUse> of(Entry entry, ContentType.RuleUse rule, Values row) {
        EnumSet<Item> possible = EnumSet.noneOf(Item.class);
        rule.texts("items").forEach(code -> Item.of(code).ifPresent(possible::add));
        return row.first(rule.text("person"), Value.TextValue.class)
                .map(ref -> new PersonUse(entry, ref, row.all(rule.text("show"), Value.ChoiceValue.class), possible));
    }

    /// What is shown of a person here. The day plays no part: a build that publishes was judged before.
    public Set<Item> shown(Person person) {
        EnumSet<Item> shown = EnumSet.noneOf(Item.class);
        possible.stream()
                .filter(item -> person.consent().items().contains(item))
                .filter(item -> asked.isEmpty() || isAsked(item))
                .filter(item -> !person.text(item).isEmpty())
                .forEach(shown::add);
        return shown;
    }

    private boolean isAsked(Item item) {
        return asked.stream()
                .anyMatch(choice ->
                        Item.of(choice.term().code()).filter(item::equals).isPresent());
    }
}
