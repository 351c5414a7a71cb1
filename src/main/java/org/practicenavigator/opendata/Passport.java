package org.practicenavigator.opendata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.practicenavigator.register.AsOf;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.sheet.Cell;
import org.practicenavigator.sheet.Sheet;
import org.practicenavigator.theme.Strings;

/// What is told of a set, in the order of the sample passport (methodical recommendations, table 11).
///
/// @param lines what is not known has none
public record Passport(List<Line> lines) {

    public Passport {
        lines = List.copyOf(lines);
    }

    /// @param property for `meta.csv`, "" for what only people read
    /// @param label for people, "" for what only programs read
    /// @param value as programs read it: days as `20260531`
    public record Line(String property, String label, Object value, Kind kind) {

        String written() {
            return value instanceof LocalDate day ? Dataset.compact(day) : value.toString();
        }
    }

    /// What a value is.
    public enum Kind {
        TEXT,
        /// A [LocalDate].
        DAY,
        /// An absolute address.
        ADDRESS
    }

    static Passport of(Dataset set, SiteSettings settings, Strings words, AsOf asOf) {
        Writer writer = new Writer(words);
        String base = settings.baseUrl();
        SiteSettings.OpenData owner = settings.openData();
        writer.line("standardversion", "", words.text("opendata_standard"), Kind.TEXT);
        writer.text("identifier", set.identifier());
        writer.text("title", set.plan().table().title());
        writer.text("description", set.plan().table().about());
        writer.text("creator", settings.publisher());
        writer.text("publishername", owner.responsible());
        writer.text("publisherphone", digits(owner.phone()));
        writer.text("publishermbox", owner.email());
        writer.text("format", "CSV");
        writer.day("created", set.plan().created());
        writer.day("modified", set.day());
        writer.text("provenance", change(set, words));
        writer.day("valid", asOf.day().filter(day -> day.isAfter(set.day())).orElse(set.day()));
        writer.text("subject", String.join(", ", set.plan().keywords()));
        writer.line("", "opendata_updates", set.plan().updates(), Kind.TEXT);
        writer.line(set.version(), "opendata_data", base + set.data(DataForm.CSV), Kind.ADDRESS);
        writer.line(set.structureName(), "opendata_structure", base + set.structure(), Kind.ADDRESS);
        return new Passport(writer.lines);
    }

    Sheet meta() {
        return DatasetTables.table(
                List.of("property", "value"),
                lines.stream()
                        .filter(line -> !line.property().isEmpty())
                        .map(line -> List.of(Cell.text(line.property()), Cell.text(line.written())))
                        .toList());
    }

    /// Without what only programs read.
    public Stream<Line> forPeople() {
        return lines.stream().filter(line -> !line.label().isEmpty());
    }

    private static String change(Dataset set, Strings words) {
        if (!set.change().isEmpty()) {
            return set.change();
        }
        boolean first = set.plan().versions().size() <= (set.isRecorded() ? 1 : 0);
        return words.text(first ? "opendata_first" : "opendata_changed");
    }

    /// The sample has digits alone; a plus would be taken for the beginning of a formula.
    private static String digits(String phone) {
        return phone.replaceAll("\\D", "");
    }

    private static final class Writer {
        private final Strings words;
        private final List<Line> lines = new ArrayList<>();

        Writer(Strings words) {
            this.words = words;
        }

        void text(String property, String value) {
            line(property, "opendata_" + property, value, Kind.TEXT);
        }

        void day(String property, LocalDate value) {
            line(property, "opendata_" + property, value, Kind.DAY);
        }

        void line(String property, String label, Object value, Kind kind) {
            if (!value.equals("")) {
                lines.add(new Line(property, label.isEmpty() ? "" : words.text(label), value, kind));
            }
        }
    }
}
