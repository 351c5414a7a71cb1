package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.util.stream.Stream;
import org.practicenavigator.page.PersonPhotos;

/// Pictures of people who agreed to be shown, cleaned.
@AutoService(OutputFormat.class)
public final class PersonPhotosFormat implements OutputFormat {

    @Override
    public String name() {
        return "person-photos";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        return PersonPhotos.of(production.site(), production.persons()).stream()
                .map(person -> new PlannedFile(
                        PersonPhotos.address(person), () -> production.photos().apply(person)));
    }
}
