package org.practicenavigator.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.RuleText;
import org.practicenavigator.finding.Span;
import org.practicenavigator.schema.Demand;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.schema.Template;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.ValueReader;
import org.practicenavigator.schema.Values;

/// Judges the files of the private folder by their templates and makes [Persons] of them.
public final class PersonsReader {

    private static final Rule PERSON_REPEATED = new Rule("person-repeated");
    private static final Rule PHOTO_MISSING = new Rule("person-photo-missing");
    private static final Rule RECORD_WRONG = new Rule("person-record-wrong");

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> broken = new TreeSet<>();

    private PersonsReader() {}

    /// @param persons texts of `persons/*.yaml` by path, sorted
    /// @param bundles texts of `bundles/*.yaml` by path, sorted
    /// @param pictures the other files beside the records
    /// @param day by which consents are judged
    public static Checked<Persons> read(
            SequencedMap<DocPath, String> persons,
            SequencedMap<DocPath, String> bundles,
            Set<DocPath> pictures,
            LocalDate day) {
        PersonsReader reader = new PersonsReader();
        TreeMap<String, Person> byRef = new TreeMap<>();
        reader.judge(Template.PERSON, persons, PersonsReader::person).forEach(person -> {
            Person first = byRef.putIfAbsent(person.ref(), person);
            if (first != null) {
                reader.findings.add(PERSON_REPEATED.in(
                        Span.startOf(person.file()),
                        "ref",
                        person.ref(),
                        "other",
                        first.file().value()));
            }
            if (!person.photo().isEmpty() && !pictures.contains(person.picture())) {
                reader.findings.add(
                        PHOTO_MISSING.in(Span.startOf(person.file()), "ref", person.ref(), "folder", "persons"));
            }
        });
        List<Bundle> given = reader.judge(Template.BUNDLE, bundles, PersonsReader::bundle);
        return Checked.of(new Persons(byRef, reader.broken, given, Optional.of(day)), reader.findings);
    }

    private <T> List<T> judge(
            Template template, SequencedMap<DocPath, String> texts, BiFunction<DocPath, Values, T> maker) {
        List<T> made = new ArrayList<>();
        texts.forEach((file, text) -> {
            Checked<YamlMap> judged = template.judge(file, text);
            judged.findings().stream()
                    .filter(Finding::isError)
                    .map(PersonsReader::discreet)
                    .forEach(findings::add);
            judged.value()
                    .map(yaml -> new ValueReader(Map.of())
                            .read(yaml, template.fields(), Demand.FULL)
                            .values())
                    .ifPresentOrElse(values -> made.add(maker.apply(file, values)), () -> broken.add(file.baseName()));
        });
        return made;
    }

    private static Person person(DocPath file, Values values) {
        EnumSet<Item> items = EnumSet.noneOf(Item.class);
        values.codes("items_allowed").forEach(code -> Item.of(code).ifPresent(items::add));
        Consent consent = new Consent(
                items,
                values.text("consent_id"),
                values.date("given_on").map(PartialDate::last).orElseThrow(),
                values.date("valid_until").map(PartialDate::last).orElseThrow(),
                values.all("resource_urls", Value.LinkValue.class).stream()
                        .map(Value.LinkValue::url)
                        .toList(),
                values.date("withdrawn_on").map(PartialDate::first));
        return new Person(
                values.text("person_ref"),
                values.text("name"),
                values.text("position"),
                values.first("photo", Value.FileValue.class)
                        .map(Value.FileValue::path)
                        .orElse(""),
                values.text("phone"),
                values.text("email"),
                consent,
                file);
    }

    private static Bundle bundle(DocPath file, Values values) {
        return new Bundle(
                values.text("bundle"),
                values.text("entry"),
                values.date("given_on").map(PartialDate::first).orElseThrow(),
                values.text("given_to"),
                values.all("persons", Value.TextValue.class).stream()
                        .map(Value.TextValue::text)
                        .toList(),
                values.date("recalled_on").map(PartialDate::first),
                file);
    }

    /// Messages show what an author wrote, and logs are read by more people than the private folder.
    private static Finding discreet(Finding finding) {
        String title = RuleText.of(finding.rule()).title();
        return RECORD_WRONG.in(finding.where(), "what", title, "key", finding.about());
    }
}
