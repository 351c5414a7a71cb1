package org.practicenavigator.check;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.person.Bundle;
import org.practicenavigator.person.Consent;
import org.practicenavigator.person.Item;
import org.practicenavigator.person.Person;
import org.practicenavigator.person.PersonUse;
import org.practicenavigator.person.Persons;
import org.practicenavigator.schema.Value;
import org.practicenavigator.site.PagePlanner;

/// `{rule: persons, list: L, person: P, show: S, items: [name, position]}`: does a consent cover each person that a
/// page names, on the day of the build? Messages give numbers of people and of papers, never names: logs are public.
@AutoService(SiteCheck.class)
public final class PersonsCheck implements SiteCheck {

    private static final Rule UNKNOWN = new Rule("person-unknown");
    private static final Rule EXPIRED = new Rule("consent-expired");
    private static final Rule WITHDRAWN = new Rule("consent-withdrawn");
    private static final Rule EARLY = new Rule("consent-early");
    private static final Rule ITEM = new Rule("consent-item");
    private static final Rule ITEM_MISSING = new Rule("person-item-missing");
    private static final Rule PAGE = new Rule("consent-page");
    private static final Rule ROLES_ONLY = new Rule("persons-roles-only");
    private static final Rule RECALL = new Rule("bundle-recall");

    @Override
    public String name() {
        return PersonUse.RULE;
    }

    @Override
    public void inspect(Inspection inspection, Consumer<Finding> report) {
        List<PersonUse> uses = inspection.site().entries().values().stream()
                .flatMap(entry -> PersonUse.of(entry).stream())
                .toList();
        Persons persons = inspection.persons();
        if (persons.equals(Persons.UNREADABLE)) {
            return;
        }
        if (persons.day().isEmpty()) {
            uses.stream().findFirst().ifPresent(use -> report.accept(rolesOnly(use, uses.size())));
            return;
        }
        LocalDate day = persons.day().get();
        uses.forEach(use -> judge(inspection, use, day, report));
        persons.bundles().forEach(bundle -> recall(persons, bundle, day, report));
    }

    private static Finding rolesOnly(PersonUse use, int count) {
        return ROLES_ONLY.in(span(use), "count", Integer.toString(count));
    }

    private static void judge(Inspection inspection, PersonUse use, LocalDate day, Consumer<Finding> report) {
        Optional<Person> person = inspection.persons().of(use.ref().text());
        if (person.isEmpty()) {
            if (!inspection.persons().broken().contains(use.ref().text())) {
                report.accept(UNKNOWN.in(span(use), "ref", use.ref().text()));
            }
            return;
        }
        if (!use.entry().visible()) {
            return;
        }
        String page = inspection.site().settings().baseUrl() + PagePlanner.address(use.entry());
        term(inspection.persons(), use, person.get(), day, page).ifPresent(report);
        if (!person.get().consent().covers(page)) {
            report.accept(PAGE.in(
                    span(use),
                    "ref",
                    person.get().ref(),
                    "page",
                    page,
                    "consent",
                    person.get().consent().id()));
        }
        items(use, person.get(), report);
    }

    /// The term of the consent; of several reasons the gravest.
    private static Optional<Finding> term(Persons persons, PersonUse use, Person person, LocalDate day, String page) {
        Consent consent = person.consent();
        String bundles = bundles(persons, person);
        if (consent.isWithdrawn(day)) {
            String date = consent.withdrawnOn().map(LocalDate::toString).orElse("");
            return Optional.of(over(WITHDRAWN, use, person, date, page, bundles));
        }
        if (consent.isExpired(day)) {
            return Optional.of(over(EXPIRED, use, person, consent.validUntil().toString(), page, bundles));
        }
        return consent.isEarly(day)
                ? Optional.of(EARLY.in(
                        span(use),
                        "ref",
                        person.ref(),
                        "date",
                        consent.givenOn().toString(),
                        "consent",
                        consent.id(),
                        "page",
                        page))
                : Optional.empty();
    }

    /// A consent that was good once: what was printed or sent by it must be called back.
    private static Finding over(Rule rule, PersonUse use, Person person, String date, String page, String bundles) {
        return rule.in(
                span(use),
                "ref",
                person.ref(),
                "date",
                date,
                "consent",
                person.consent().id(),
                "page",
                page,
                "bundles",
                bundles);
    }

    private static void items(PersonUse use, Person person, Consumer<Finding> report) {
        for (Value.ChoiceValue asked : use.asked()) {
            Optional<Item> item = Item.of(asked.term().code());
            Span where = new Span(use.entry().path(), asked.place());
            if (item.isPresent() && !person.consent().items().contains(item.get())) {
                report.accept(ITEM.in(
                        where,
                        "ref",
                        person.ref(),
                        "item",
                        item.get().label(),
                        "consent",
                        person.consent().id()));
            } else if (item.isPresent() && person.text(item.get()).isEmpty()) {
                report.accept(ITEM_MISSING.in(
                        where,
                        "ref",
                        person.ref(),
                        "item",
                        item.get().label(),
                        "file",
                        person.file().value()));
            }
        }
    }

    /// A bundle is called back by people, so it is told until somebody notes that it was.
    private static void recall(Persons persons, Bundle bundle, LocalDate day, Consumer<Finding> report) {
        String gone = bundle.persons().stream()
                .filter(ref -> persons.of(ref)
                        .map(person -> person.consent().isWithdrawn(day)
                                || person.consent().isExpired(day))
                        .orElse(true))
                .collect(Collectors.joining(", "));
        if (bundle.recalledOn().isEmpty() && !gone.isEmpty()) {
            report.accept(RECALL.in(
                    Span.startOf(bundle.file()),
                    "bundle",
                    bundle.id(),
                    "to",
                    bundle.givenTo(),
                    "date",
                    bundle.givenOn().toString(),
                    "refs",
                    gone));
        }
    }

    private static String bundles(Persons persons, Person person) {
        return persons.out(person.ref()).stream()
                .map(bundle -> bundle.id() + " (" + bundle.givenTo() + ", " + bundle.givenOn() + ")")
                .collect(Collectors.joining("; "));
    }

    private static Span span(PersonUse use) {
        return new Span(use.entry().path(), use.ref().place());
    }
}
