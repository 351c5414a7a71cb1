package org.practicenavigator.check;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.function.Consumer;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.person.Item;
import org.practicenavigator.person.Person;
import org.practicenavigator.person.PersonNames;
import org.practicenavigator.person.Persons;
import org.practicenavigator.schema.Value;
import org.practicenavigator.site.PagePlanner;

/// `{rule: person-names, fields: [authors.role, attachments.file]}`: does a name of a person stand where only roles,
/// titles and file names belong? A path leads through groups. With a private folder a name whose consent covers the
/// page is right, and the name of somebody who did not agree stops the build.
@AutoService(SiteCheck.class)
public final class PersonNamesCheck implements SiteCheck {

    private static final Rule NAME = new Rule("person-name");
    private static final Rule NAME_REFUSED = new Rule("person-name-refused");

    @Override
    public String name() {
        return "person-names";
    }

    @Override
    public void inspect(Inspection inspection, Consumer<Finding> report) {
        for (Inspection.Use use : inspection.uses(name())) {
            String page = inspection.site().settings().baseUrl() + PagePlanner.address(use.entry());
            use.rule().texts("fields").stream()
                    .flatMap(path -> EntryValues.at(use.entry().values(), path))
                    .forEach(value -> judge(inspection.persons(), use.entry(), page, value, report));
        }
    }

    private static void judge(Persons persons, Entry entry, String page, Value value, Consumer<Finding> report) {
        String text = value instanceof Value.TextValue written
                ? written.text()
                : value instanceof Value.FileValue file ? new DocPath(file.path()).baseName() : "";
        Span where = new Span(entry.path(), value.place());
        for (String find : PersonNames.in(text)) {
            List<Person> meant = persons.byRef().values().stream()
                    .filter(person -> PersonNames.mayMean(find, person))
                    .toList();
            if (meant.isEmpty()) {
                report.accept(NAME.in(where));
            } else if (meant.stream().noneMatch(person -> agreed(person, page, persons))) {
                report.accept(NAME_REFUSED.in(where, "ref", meant.getFirst().ref()));
            }
        }
    }

    private static boolean agreed(Person person, String page, Persons persons) {
        return persons.day()
                .filter(day -> !person.consent().isWithdrawn(day)
                        && !person.consent().isExpired(day)
                        && !person.consent().isEarly(day))
                .filter(day -> person.consent().items().contains(Item.NAME))
                .filter(day -> person.consent().covers(page))
                .isPresent();
    }
}
