package org.practicenavigator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicenavigator.content.Entry;
import org.practicenavigator.person.Item;
import org.practicenavigator.person.Person;
import org.practicenavigator.person.PersonUse;
import org.practicenavigator.person.Persons;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.Values;
import org.practicenavigator.theme.view.PersonView;
import org.practicenavigator.theme.view.Views.CellView;

/// Joins people to the rows that name them by number: on pages of entries, item by item.
interface PersonViews {

    /// Everywhere else.
    PersonViews NOBODY = (field, row) -> PersonView.NOBODY;

    PersonView of(Field list, Values row);

    /// Whether a field of a list only says who stands behind a row, which is nothing to read.
    static boolean isNumber(Entry entry, Field list, Field field) {
        return rules(entry, list)
                .anyMatch(rule -> rule.text("person").equals(field.name())
                        || rule.text("show").equals(field.name()));
    }

    /// The cells of a row in a table, with who stands behind it in front of the first.
    static List<CellView> named(PersonView person, List<CellView> cells) {
        if (!person.present() || cells.isEmpty()) {
            return cells;
        }
        CellView first = cells.getFirst();
        String text = Stream.of(person.name(), person.position(), person.email(), person.phone(), first.text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        List<CellView> named = new ArrayList<>(cells);
        named.set(0, new CellView(first.label(), text, first.href(), first.linked(), false));
        return named;
    }

    private static Stream<ContentType.RuleUse> rules(Entry entry, Field list) {
        return entry.type().rules().stream()
                .filter(rule -> rule.rule().equals(PersonUse.RULE))
                .filter(rule -> rule.text("list").equals(list.name()));
    }

    /// The people of one entry on one page.
    static PersonViews of(Persons persons, Entry entry, Addressing addressing) {
        return (list, row) -> rules(entry, list)
                .flatMap(rule -> PersonUse.of(entry, rule, row).stream())
                .flatMap(use -> view(use, persons, addressing).stream())
                .findFirst()
                .orElse(PersonView.NOBODY);
    }

    private static Optional<PersonView> view(PersonUse use, Persons persons, Addressing addressing) {
        Optional<Person> person = persons.of(use.ref().text());
        return person.map(p -> view(p, use.shown(p), addressing));
    }

    private static PersonView view(Person person, Set<Item> shown, Addressing addressing) {
        return new PersonView(
                !shown.isEmpty(),
                text(person, Item.NAME, shown),
                text(person, Item.POSITION, shown),
                shown.contains(Item.PHOTO) ? addressing.to(PersonPhotos.address(person)) : "",
                text(person, Item.NAME, shown),
                text(person, Item.PHONE, shown),
                text(person, Item.EMAIL, shown));
    }

    private static String text(Person person, Item item, Set<Item> shown) {
        return shown.contains(item) ? person.text(item) : "";
    }
}
