package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.practicenavigator.testkit.Calendars;

/// The calendar of the real site, as programs for calendars take it.
class CalendarTest {

    private static final String BASE = "https://navigator.example/";

    private static String calendar() throws IOException {
        return Files.readString(BuiltSite.folder().resolve("sobytiya.ics"));
    }

    @Test
    void theCalendarKeepsTheRules() throws IOException {
        String text = calendar();
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        String whole = text.replace("\r\n ", "");
        Matcher event = Pattern.compile(
                        "BEGIN:VEVENT\r\nUID:([^\r]+)\r\nDTSTAMP:\\d{8}T000000Z\r\nDTSTART;VALUE=DATE:(\\d{8})\r\n"
                                + "DTEND;VALUE=DATE:(\\d{8})\r\nSUMMARY:[^\r]+\r\nDESCRIPTION:[^\r]+\r\nURL:"
                                + BASE + "[^\r]+\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n")
                .matcher(whole);
        Set<String> ids = new HashSet<>();
        while (event.find()) {
            ids.add(event.group(1));
            assertThat(event.group(3)).isGreaterThan(event.group(2));
        }
        assertThat(ids).hasSize(whole.split("BEGIN:VEVENT").length - 1).hasSizeGreaterThan(5);
    }

    @Test
    void anotherProgramReadsEveryEvent() throws IOException {
        String text = calendar();
        assertThat(Calendars.faults(text)).isEmpty();
        List<VEvent> events = Calendars.read(text).getEvents();
        assertThat(events).hasSize(text.split("BEGIN:VEVENT").length - 1);
        for (VEvent event : events) {
            String page = event.getUrl().getValue().substring(BASE.length());
            String words = Jsoup.parse(Files.readString(BuiltSite.folder().resolve(page)))
                    .text();
            assertThat(words.replace('\u00a0', ' '))
                    .contains(event.getSummary().getValue().replace('\u00a0', ' '));
            assertThat(event.getDateEnd().getValue())
                    .isAfter(event.getDateStart().getValue());
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        }
    }

    /// Else the judge could be silent about anything.
    @Test
    void theJudgeFindsWhatIsWrong() throws IOException {
        assertThat(Calendars.faults(calendar().replaceFirst("UID:[^\r]+\r\n", "")))
                .isNotEmpty();
        assertThat(Calendars.faults(calendar().replaceFirst("DTSTART;VALUE=DATE:\\d+", "DTSTART;VALUE=DATE:soon")))
                .isNotEmpty();
        assertThat(Calendars.faults(calendar().replaceFirst("PRODID:[^\r]+\r\n", "")))
                .isNotEmpty();
    }
}
