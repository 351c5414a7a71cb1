package org.practicenavigator.person;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// What the private folder says.
///
/// @param byRef people by their numbers, sorted
/// @param broken numbers whose records cannot be read: what points at them is no second mistake
/// @param bundles what was handed out, sorted
/// @param day the day by which consents are judged; absent without a private folder. It decides what fails,
///     never what a page says.
public record Persons(
        SequencedMap<String, Person> byRef, Set<String> broken, List<Bundle> bundles, Optional<LocalDate> day) {

    /// Without a private folder the site names roles only.
    public static final Persons NONE = new Persons(new LinkedHashMap<>(), Set.of(), List.of(), Optional.empty());

    /// A private folder that was named and cannot be used, which is told once.
    public static final Persons UNREADABLE =
            new Persons(new LinkedHashMap<>(), Set.of(""), List.of(), Optional.empty());

    public Persons {
        byRef = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byRef));
        broken = Set.copyOf(broken);
        bundles = List.copyOf(bundles);
    }

    public Optional<Person> of(String ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    /// Bundles with data of a person that nobody called back yet.
    public List<Bundle> out(String ref) {
        return bundles.stream()
                .filter(bundle -> bundle.recalledOn().isEmpty())
                .filter(bundle -> bundle.persons().contains(ref))
                .toList();
    }
}
