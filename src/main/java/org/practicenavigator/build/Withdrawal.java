package org.practicenavigator.build;

import java.util.ArrayList;
import java.util.List;
import org.practicenavigator.content.Entry;
import org.practicenavigator.page.PersonPhotos;
import org.practicenavigator.person.Bundle;
import org.practicenavigator.person.Item;
import org.practicenavigator.person.Person;
import org.practicenavigator.person.PersonUse;
import org.practicenavigator.person.Persons;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.site.Site;

/// What must be done when a person thinks better of it: a list for people, nothing is changed.
///
/// @param known whether the private folder has the person
/// @param documents files of the project that name the person's number, with the line: `content/praktiki/a.md:87`
/// @param pages absolute addresses that are published again without the person
/// @param files pictures of the person on the site
/// @param bundles what was handed out and not yet called back, in words
public record Withdrawal(
        String ref,
        boolean known,
        List<String> documents,
        List<String> pages,
        List<String> files,
        List<String> bundles) {

    static Withdrawal of(Site site, Persons persons, String ref) {
        List<String> documents = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        List<String> files = new ArrayList<>();
        String base = site.settings().baseUrl();
        for (Entry entry : site.entries().values()) {
            List<PersonUse> uses = PersonUse.of(entry).stream()
                    .filter(use -> use.ref().text().equals(ref))
                    .toList();
            uses.forEach(
                    use -> documents.add(entry.path() + ":" + use.ref().place().line()));
            if (!uses.isEmpty() && entry.visible()) {
                pages.add(base + PagePlanner.address(entry));
            }
        }
        persons.of(ref)
                .filter(person -> !person.text(Item.PHOTO).isEmpty() && !pages.isEmpty())
                .map(PersonPhotos::address)
                .ifPresent(address -> files.add(base + address));
        return new Withdrawal(
                ref,
                persons.of(ref).map(Person::ref).isPresent(),
                documents,
                pages,
                files,
                persons.out(ref).stream().map(Withdrawal::words).toList());
    }

    private static String words(Bundle bundle) {
        return bundle.id() + " — " + bundle.givenTo() + ", выдан " + bundle.givenOn();
    }

    /// Whether nothing is left to do.
    public boolean isEmpty() {
        return documents.isEmpty() && bundles.isEmpty();
    }
}
