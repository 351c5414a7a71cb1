package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.util.stream.Stream;
import org.practicenavigator.page.Changes;
import org.practicenavigator.page.MachineFiles;
import org.practicenavigator.site.Events;

/// What happens, as iCalendar: `sobytiya.ics`; none where no day is known.
@AutoService(OutputFormat.class)
public final class EventsFormat implements OutputFormat {

    @Override
    public String name() {
        return "events";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        return Events.any(production.site())
                ? Stream.of(PlannedFile.text(MachineFiles.EVENTS, () -> text(production)))
                : Stream.empty();
    }

    private static String text(Production production) {
        return new ICalendar(production.site().settings(), new Changes(production.history()))
                .write(
                        production
                                .theme()
                                .strings()
                                .text(
                                        "events_title",
                                        "title",
                                        production.site().settings().title()),
                        Events.of(production.site()));
    }
}
