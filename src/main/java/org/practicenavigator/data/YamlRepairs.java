package org.practicenavigator.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.practicenavigator.data.YamlSource.Spot;
import org.practicenavigator.finding.Rule;

/// Mends what has one reading only. Each repair changes the text that the engine sees, never the author's places.
final class YamlRepairs {

    private static final Pattern ODD_COLON = Pattern.compile("^([ \\t]*(?:- +)*)([\\p{L}_][\\p{L}\\p{N}_ -]{0,59}?)"
            + "(:[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]+|[ \\u00A0]*\\uFF1A[ \\u00A0]*)");

    private static final Pattern FIELD_NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern BLOCK_HEADER = Pattern.compile("[|>][-+1-9]{0,2}( +#.*)?");
    private static final Pattern NAME_AFTER_MARK = Pattern.compile("[*&][A-Za-z0-9_.-]+(\\s.*)?|![\\x21-\\x7E].*");

    private YamlRepairs() {}

    static Optional<Repair> of(Trouble trouble, YamlSource source) {
        Optional<Repair> indentation = indentation(source);
        if (indentation.isPresent()) {
            return indentation;
        }
        return switch (trouble.kind()) {
            case START ->
                source.at(trouble.at()) == '\t' ? tab(trouble.at(), source) : start(trouble, trouble.at(), source);
            case MARK, BLOCK_HEADER -> trouble.context().flatMap(at -> start(trouble, at, source));
            case COLON -> colon(trouble, source);
            case NO_COLON -> trouble.context().flatMap(at -> oddColon(at, source, key -> true));
            case OPEN_QUOTE, OPEN_BRACKET, IN_BRACKET, STRAY_SCALAR, STRAY_DASH, STRAY_KEY -> Optional.empty();
            case BLOCK_INDENT -> blankLines(source);
            case STRAY_COLON, STRAY_BRACKET, AFTER_END, DASH, BACKSLASH -> Optional.empty();
            case KEY, ODD_KEY, OTHER -> Optional.empty();
        };
    }

    /// No-break and other odd spaces at the head of lines become spaces.
    static Optional<Repair> indentation(YamlSource source) {
        return heads(source, YamlRules.REPAIRED_SPACE, Spaces::isOdd, " ");
    }

    /// A key of ours whose colon is followed by an odd space; any other text is left as it is.
    static Optional<Repair> oddColonOfField(Spot start, YamlSource source) {
        return oddColon(start, source, key -> FIELD_NAME.matcher(key).matches());
    }

    /// A key whose colon is full-width or followed by an odd space, where nothing but a key can stand.
    static Optional<Repair> oddColonOfKey(Spot start, YamlSource source) {
        return oddColon(start, source, key -> true);
    }

    private static Optional<Repair> oddColon(Spot start, YamlSource source, Predicate<String> isKey) {
        SourceLine line = source.line(start.line());
        Matcher found = ODD_COLON.matcher(line.text());
        if (!found.find() || found.start(2) != start.column() || !isKey.test(found.group(2))) {
            return Optional.empty();
        }
        Spot from = new Spot(start.line(), found.start(3));
        Spot to = new Spot(start.line(), found.end(3));
        return Optional.of(new Repair(
                source.with(start.line(), line.replace(from.column(), to.column(), ": ")),
                YamlRules.REPAIRED_SPACE.at(source.place(from, to), "text", source.excerpt(start.line(), 0))));
    }

    /// Where only tabs indent, each means one step; beside spaces nobody knows how wide they are.
    private static Optional<Repair> tab(Spot at, YamlSource source) {
        SourceLine line = source.line(at.line());
        if (at.column() >= line.indent()) {
            return Optional.of(new Repair(
                    source.with(at.line(), line.replace(at.column(), at.column() + 1, " ")),
                    YamlRules.REPAIRED_TAB.at(source.place(at), "text", source.excerpt(at.line(), 0))));
        }
        boolean mixed = source.lines().stream()
                .filter(l -> !l.isBlank())
                .anyMatch(l -> l.text().substring(0, l.indent()).indexOf(' ') >= 0);
        return mixed ? Optional.empty() : heads(source, YamlRules.REPAIRED_TAB, c -> c == '\t', "  ");
    }

    private static Optional<Repair> heads(YamlSource source, Rule rule, Predicate<Character> wrong, String right) {
        List<SourceLine> lines = new ArrayList<>();
        int first = -1;
        for (SourceLine line : source.lines()) {
            SourceLine mended = line.isBlank() ? line : head(line, wrong, right);
            if (mended != line && first < 0) {
                first = lines.size();
            }
            lines.add(mended);
        }
        if (first < 0) {
            return Optional.empty();
        }
        Spot end = source.start(first);
        return Optional.of(new Repair(
                source.with(lines),
                rule.at(source.place(new Spot(first, 0), end), "text", source.excerpt(first, end.column()))));
    }

    private static SourceLine head(SourceLine line, Predicate<Character> wrong, String right) {
        SourceLine mended = line;
        for (int i = line.indent() - 1; i >= 0; i--) {
            mended = wrong.test(line.text().charAt(i)) ? mended.replace(i, i + 1, right) : mended;
        }
        return mended;
    }

    /// Spaces on a line with nothing else on it: nobody sees them, and the engine minds them before a block
    /// of text.
    private static Optional<Repair> blankLines(YamlSource source) {
        List<SourceLine> lines = new ArrayList<>();
        int first = -1;
        for (SourceLine line : source.lines()) {
            boolean spaces = line.isBlank() && !line.text().isEmpty();
            first = spaces && first < 0 ? lines.size() : first;
            lines.add(spaces ? line.replace(0, line.text().length(), "") : line);
        }
        return first < 0
                ? Optional.empty()
                : Optional.of(new Repair(
                        source.with(lines), YamlRules.REPAIRED_BLANK_LINE.at(source.place(new Spot(first, 0)))));
    }

    /// A value that begins with a sign of YAML's own but is plainly text: `@club`, `> 50 %`, `**важно**`.
    private static Optional<Repair> start(Trouble trouble, Spot at, YamlSource source) {
        SourceLine line = source.line(at.line());
        int end = line.endBeforeComment(at.column());
        if (trouble.bracket().isPresent() || end <= at.column() || source.goesOn(at.line()) || !afterKey(line, at)) {
            return Optional.empty();
        }
        String value = line.text().substring(at.column(), end);
        boolean text = switch (value.charAt(0)) {
            case '@', '`', '%' -> true;
            case '*', '&', '!' -> !NAME_AFTER_MARK.matcher(value).matches();
            case '|', '>' -> !BLOCK_HEADER.matcher(value).matches();
            default -> false;
        };
        return text ? quote(at, end, source, YamlRules.REPAIRED_START) : Optional.empty();
    }

    private static boolean afterKey(SourceLine line, Spot at) {
        String before = line.text().substring(0, at.column()).strip();
        return before.endsWith(":") || before.matches("(- *)*-") && line.nextColon(at.column()) < 0;
    }

    /// `Название: Проект: начало`: a second colon in a value that has one line.
    private static Optional<Repair> colon(Trouble trouble, YamlSource source) {
        Spot at = trouble.at();
        SourceLine line = source.line(at.line());
        Optional<Spot> value = trouble.last()
                .filter(last -> !last.quoted() && !last.severalLines())
                .map(Trouble.Scalar::from);
        if (value.isEmpty()) {
            return trouble.last().flatMap(last -> oddColonOfKey(last.from(), source));
        }
        if (trouble.bracket().isPresent() || source.goesOn(at.line())) {
            return Optional.empty();
        }
        Spot from = value.get();
        if (from.line() != at.line() || line.keyColon() < 0 || line.keyColon() >= from.column()) {
            return Optional.empty();
        }
        return quotedToEnd(from, source)
                .or(() -> quote(from, line.endBeforeComment(from.column()), source, YamlRules.REPAIRED_COLON));
    }

    private static Optional<Repair> quote(Spot from, int end, YamlSource source, Rule note) {
        SourceLine line = source.line(from.line());
        if (line.isOvergrown()) {
            return Optional.empty();
        }
        String value = line.text().substring(from.column(), end);
        return Optional.of(new Repair(
                source.with(from.line(), line.quote(from.column(), end)),
                note.at(source.place(from, new Spot(from.line(), end)), "text", value)));
    }

    /// Typographic quotes from a spot to the end of its line become the quotes that YAML knows.
    static Optional<Repair> quotedToEnd(Spot from, YamlSource source) {
        SourceLine line = source.line(from.line());
        String value = line.text().substring(from.column(), Math.max(from.column(), line.end()));
        if (line.isOvergrown() || !TypographicQuotes.encloses(value)) {
            return Optional.empty();
        }
        SourceLine quoted = line.quote(from.column() + 1, line.end() - 1);
        int closing = quoted.end() - 1;
        return Optional.of(new Repair(
                source.with(
                        from.line(),
                        quoted.replace(closing, closing + 1, "").replace(from.column(), from.column() + 2, "'")),
                YamlRules.REPAIRED_QUOTES.at(source.place(from, new Spot(from.line(), line.end())), "text", value)));
    }
}
