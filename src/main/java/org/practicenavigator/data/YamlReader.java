package org.practicenavigator.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Remark;

/// Reads YAML as people write it: strict about what has two readings, generous about what has one.
///
/// Never throws for what a text holds. Every key and value comes with the place where it stands in the file, also
/// where something had to be repaired. Safe for use by several threads.
public final class YamlReader {

    /// A text that needs more mending than this is better mended by its author.
    private static final int MOST_REPAIRS = 40;

    private YamlReader() {}

    /// Reads the YAML at the head of a page.
    ///
    /// @param text lines end with a line feed; without the `---` around it
    /// @param firstLine which line of the file the text begins on, from 1
    public static YamlText read(String text, int firstLine) {
        return read(text, firstLine, YamlLimits.FRONT_MATTER);
    }

    /// Reads YAML within limits.
    public static YamlText read(String text, int firstLine, YamlLimits limits) {
        YamlSource source = YamlSource.of(text, firstLine);
        Optional<Remark> outside = outside(text, source, limits);
        if (outside.isPresent()) {
            return new YamlText(Optional.empty(), List.of(outside.get()));
        }
        return read(source, limits);
    }

    /// A text with the first thing mended that the reader mends, and the note that tells of it.
    ///
    /// @param text as many lines as before
    public record Mended(String text, Remark note) {}

    /// The first of the repairs that reading a text takes; empty where it is read as it stands, or not at all.
    public static Optional<Mended> mend(String text, int firstLine) {
        YamlSource source = YamlSource.of(text, firstLine);
        return outside(text, source, YamlLimits.FRONT_MATTER).isPresent()
                ? Optional.empty()
                : repair(new YamlPass(source, YamlLimits.FRONT_MATTER).run(), source)
                        .map(repair -> new Mended(repair.source().text(), repair.note()));
    }

    private static YamlText read(YamlSource written, YamlLimits limits) {
        List<Remark> notes = new ArrayList<>();
        YamlSource source = written;
        while (true) {
            Attempt attempt = new YamlPass(source, limits).run();
            Optional<Repair> repair = notes.size() < MOST_REPAIRS ? repair(attempt, source) : Optional.empty();
            if (repair.isEmpty()) {
                return result(attempt, source, notes);
            }
            source = repair.get().source();
            notes.add(repair.get().note());
        }
    }

    private static Optional<Repair> repair(Attempt attempt, YamlSource source) {
        return switch (attempt) {
            case Attempt.Read read -> read.doubt();
            case Attempt.Refused refused -> Optional.empty();
            case Attempt.Broken broken -> YamlRepairs.of(broken.trouble(), source);
        };
    }

    private static YamlText result(Attempt attempt, YamlSource source, List<Remark> notes) {
        List<Remark> remarks = new ArrayList<>(notes);
        Optional<YamlMap> root = switch (attempt) {
            case Attempt.Read read -> {
                remarks.addAll(read.remarks());
                yield Optional.of(read.root());
            }
            case Attempt.Refused refused -> {
                remarks.add(refused.remark());
                yield Optional.empty();
            }
            case Attempt.Broken broken -> {
                remarks.add(YamlDiagnosis.of(broken.trouble(), source));
                yield Optional.empty();
            }
        };
        remarks.sort(Comparator.comparing(Remark::place));
        return new YamlText(root, remarks);
    }

    /// What is refused before the engine sees it.
    private static Optional<Remark> outside(String text, YamlSource source, YamlLimits limits) {
        if (text.length() > limits.characters()) {
            Place start = source.place(new YamlSource.Spot(0, 0));
            return Optional.of(YamlRules.TOO_LARGE.at(
                    start, "limit", (limits.characters() / 1024) + " КБ", "size", (text.length() / 1024) + " КБ"));
        }
        for (int line = 0; line < source.lineCount(); line++) {
            String at = source.line(line).text();
            int control = control(at);
            if (control >= 0) {
                return Optional.of(control(source, new YamlSource.Spot(line, control), at.codePointAt(control)));
            }
        }
        return Optional.empty();
    }

    /// Where the first control character of a line stands, or -1.
    private static int control(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean plain = c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0xD800;
            if (!plain) {
                int whole = line.codePointAt(i);
                if (Spaces.isControl(whole)) {
                    return i;
                }
                i += Character.charCount(whole) - 1;
            }
        }
        return -1;
    }

    private static Remark control(YamlSource source, YamlSource.Spot spot, int c) {
        String code = String.format(Locale.ROOT, "U+%04X", c);
        return new Remark(
                YamlRules.CONTROL_CHARACTER,
                source.place(spot, new YamlSource.Spot(spot.line(), spot.column() + 1)),
                Map.of("code", code));
    }
}
