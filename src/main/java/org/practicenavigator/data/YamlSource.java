package org.practicenavigator.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.practicenavigator.finding.Place;

/// A YAML text by lines, perhaps repaired, that knows where everything stood in the author's file.
/// Lines and columns count from 0 here, columns in UTF-16 units; a [Place] counts from 1.
final class YamlSource {

    /// A point of the text as the engine reads it.
    record Spot(int line, int column) {}

    private final List<SourceLine> lines;
    private final String text;
    private final int firstLine;
    private final boolean astral;

    private YamlSource(List<SourceLine> lines, String text, int firstLine) {
        this.lines = lines;
        this.text = text;
        this.firstLine = firstLine;
        this.astral = hasSurrogates(text);
    }

    /// A loop, not a stream: this runs over every text of the site.
    private static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static YamlSource of(String text, int firstLine) {
        List<SourceLine> lines = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            lines.add(SourceLine.asWritten(text.substring(from, at)));
            from = at + 1;
        }
        lines.add(SourceLine.asWritten(text.substring(from)));
        return new YamlSource(lines, text, firstLine);
    }

    String text() {
        return text;
    }

    int lineCount() {
        return lines.size();
    }

    SourceLine line(int number) {
        return lines.get(Math.clamp(number, 0, lines.size() - 1));
    }

    YamlSource with(int number, SourceLine line) {
        List<SourceLine> changed = new ArrayList<>(lines);
        changed.set(number, line);
        return with(changed);
    }

    YamlSource with(List<SourceLine> changed) {
        return new YamlSource(
                changed, changed.stream().map(SourceLine::text).collect(Collectors.joining("\n")), firstLine);
    }

    List<SourceLine> lines() {
        return List.copyOf(lines);
    }

    /// A spot from what the engine says: both from 1, the column in code points.
    Spot spot(int engineLine, int engineColumn) {
        int number = Math.clamp(engineLine - 1, 0, lines.size() - 1);
        String line = lines.get(number).text();
        int column = Math.max(0, engineColumn - 1);
        if (astral) {
            int points = line.codePointCount(0, line.length());
            return new Spot(number, line.offsetByCodePoints(0, Math.min(column, points)));
        }
        return new Spot(number, Math.min(column, line.length()));
    }

    /// The character at a spot, or a line feed at the end of a line.
    char at(Spot spot) {
        String line = line(spot.line()).text();
        return spot.column() < line.length() ? line.charAt(spot.column()) : '\n';
    }

    Spot start(int number) {
        return new Spot(number, line(number).indent());
    }

    Place place(Spot spot) {
        return place(spot, spot);
    }

    /// The place of what reaches from one spot to another; of several lines the first counts.
    Place place(Spot from, Spot to) {
        SourceLine line = line(from.line());
        int column = line.original(from.column());
        int end = to.line() == from.line() ? to.column() : Math.max(line.end(), from.column());
        return new Place(firstLine + from.line(), column + 1, Math.max(0, line.original(end) - column));
    }

    /// The place of everything from a spot to the end of its line.
    Place rest(Spot from) {
        return place(from, new Spot(from.line(), Math.max(line(from.line()).end(), from.column())));
    }

    /// What stands there, short enough to be quoted in a message.
    String excerpt(int number, int from) {
        String rest = line(number).text().substring(from).replace('\t', ' ').strip();
        return rest.length() <= 60 ? rest : rest.substring(0, rest.offsetByCodePoints(0, 50)) + "…";
    }

    /// The next line with anything on it is set deeper than a line (or than the key in it): its value goes
    /// on there.
    boolean goesOn(int number) {
        int from = lines.get(number).keyColumn();
        for (int next = number + 1; next < lines.size(); next++) {
            if (!lines.get(next).isBlank()) {
                return lines.get(next).indent() > from;
            }
        }
        return false;
    }
}
