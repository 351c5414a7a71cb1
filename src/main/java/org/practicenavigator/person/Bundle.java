package org.practicenavigator.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.practicenavigator.finding.DocPath;

/// Something that was handed out with data of people in it.
///
/// @param id its name
/// @param entry the entry it is about: `practice/rakushka-dobra`
/// @param givenTo an organisation
/// @param persons whose data it holds
/// @param recalledOn absent while it is out
/// @param file the record in the private folder
public record Bundle(
        String id,
        String entry,
        LocalDate givenOn,
        String givenTo,
        List<String> persons,
        Optional<LocalDate> recalledOn,
        DocPath file) {

    public Bundle {
        persons = List.copyOf(persons);
    }
}
