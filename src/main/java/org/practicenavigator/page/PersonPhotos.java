package org.practicenavigator.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.practicenavigator.content.Entry;
import org.practicenavigator.person.Item;
import org.practicenavigator.person.Person;
import org.practicenavigator.person.PersonUse;
import org.practicenavigator.person.Persons;
import org.practicenavigator.site.Site;

/// Pictures of people that pages show.
public final class PersonPhotos {

    /// The folder of the pictures, relative to the top of the site.
    public static final String FOLDER = "lica/";

    private PersonPhotos() {}

    /// Where a picture lies. The number is the name: a picture must not tell who it shows.
    public static String address(Person person) {
        return FOLDER + person.ref() + "." + person.picture().extension();
    }

    /// Everybody whose picture a page shows, by number.
    public static List<Person> of(Site site, Persons persons) {
        return site.entries().values().stream()
                .filter(Entry::visible)
                .flatMap(entry -> PersonUse.of(entry).stream())
                .flatMap(use -> shown(use, persons))
                .distinct()
                .sorted(Comparator.comparing(Person::ref))
                .toList();
    }

    private static Stream<Person> shown(PersonUse use, Persons persons) {
        return persons.of(use.ref().text()).stream()
                .filter(person -> use.shown(person).contains(Item.PHOTO));
    }
}
