package org.practicenavigator.output;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.practicenavigator.data.Sha256;
import org.practicenavigator.page.Changes;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.site.Events;
import org.practicenavigator.site.PagePlanner;

/// Writes whole days as iCalendar (RFC 5545; name and address of the calendar: RFC 7986).
///
/// @param changes when an entry changed last: calendars must say when they were made, and ours has no clock
record ICalendar(SiteSettings settings, Changes changes) {

    /// In octets, the line end not counted (3.1).
    private static final int LONGEST_LINE = 75;

    private static final int ID_DIGITS = 32;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    String write(String title, List<Events.Event> events) {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//practicenavigator//navigator//RU");
        line(text, "CALSCALE:GREGORIAN");
        line(text, "METHOD:PUBLISH");
        line(text, "NAME:" + escaped(title));
        line(text, "X-WR-CALNAME:" + escaped(title));
        events.forEach(event -> event(text, event));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private void event(StringBuilder text, Events.Event event) {
        String page = settings.baseUrl() + PagePlanner.address(event.entry());
        LocalDate changed = changes.last(event.entry()).map(PartialDate::first).orElse(event.first());
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + id(event) + "@" + host());
        line(text, "DTSTAMP:" + DAY.format(changed) + "T000000Z");
        line(text, "DTSTART;VALUE=DATE:" + DAY.format(event.first()));
        // The end is the first day that is free again (3.6.1).
        line(text, "DTEND;VALUE=DATE:" + DAY.format(event.last().plusDays(1)));
        line(text, "SUMMARY:" + escaped(event.title()));
        line(text, "DESCRIPTION:" + escaped(event.entry().title() + "\n" + page));
        line(text, "URL:" + page);
        line(text, "TRANSP:TRANSPARENT");
        line(text, "END:VEVENT");
    }

    /// The same as long as the event has its name and day, wherever it stands in its list.
    private static String id(Events.Event event) {
        String named = event.entry().key() + "\n" + event.title() + "\n" + event.first();
        return Sha256.of(named.getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS);
    }

    private String host() {
        String host = URI.create(settings.baseUrl()).getHost();
        return host == null ? "localhost" : host;
    }

    private static String escaped(String text) {
        return XmlText.allowed(text)
                .replace("\r", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\t", " ")
                .replace("\n", "\\n");
    }

    /// Folds a long line between letters; what follows begins with a space.
    private static void line(StringBuilder text, String line) {
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            String each = Character.toString(letter);
            int size = each.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(each);
            octets += size;
        }
        text.append("\r\n");
    }
}
