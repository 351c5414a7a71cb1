package org.practicenavigator.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.data.YamlSource.Spot;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Remark;
import org.practicenavigator.finding.Rule;

/// Says in a teacher's words what a text lacks to be YAML. The engine names where it stumbled; the author needs the
/// line where the mistake was made, often another one.
final class YamlDiagnosis {

    private static final Pattern COLON_SPACE =
            Pattern.compile("^([ \\t]*(?:- +)*)([\\p{L}_][\\p{L}\\p{N}_ -]{0,59}?):(?!//)(\\S.*)$");

    private final Trouble trouble;
    private final YamlSource source;

    private YamlDiagnosis(Trouble trouble, YamlSource source) {
        this.trouble = trouble;
        this.source = source;
    }

    static Remark of(Trouble trouble, YamlSource source) {
        return new YamlDiagnosis(trouble, source).remark();
    }

    private Remark remark() {
        Spot at = trouble.at();
        Spot began = trouble.context().orElse(at);
        if (trouble.bracket().isPresent() && trouble.bracket().get().line() < at.line()) {
            return say(YamlRules.UNCLOSED_BRACKET, trouble.bracket().get());
        }
        return switch (trouble.kind()) {
            case COLON -> colon(at);
            case NO_COLON -> noColon(began, source);
            case OPEN_QUOTE -> say(YamlRules.UNCLOSED_QUOTE, began);
            case OPEN_BRACKET -> say(YamlRules.UNCLOSED_BRACKET, began);
            case IN_BRACKET, STRAY_BRACKET -> say(YamlRules.BRACKET, at);
            case STRAY_SCALAR -> strayScalar(at);
            case STRAY_DASH, DASH -> say(YamlRules.LIST_PLACE, at);
            case STRAY_KEY -> say(YamlRules.INDENTATION, at);
            case STRAY_COLON, KEY, ODD_KEY ->
                say(YamlRules.KEY, trouble.bracket().orElse(at));
            case AFTER_END -> afterEnd(at);
            case START -> start(at, began);
            case MARK -> mark(began);
            case BLOCK_HEADER -> say(YamlRules.BLOCK_TEXT, began);
            case BLOCK_INDENT -> say(YamlRules.INDENTATION, source.start(at.line()));
            case BACKSLASH -> say(YamlRules.ESCAPE, backslash(at));
            case OTHER -> say(YamlRules.SYNTAX, at);
        };
    }

    private Remark say(Rule rule, Spot at) {
        return rule.at(source.rest(at), "text", source.excerpt(at.line(), at.column()));
    }

    /// A colon where none can stand: after a value, after a line that lacks its own, or on a line set too deep.
    private Remark colon(Spot at) {
        Trouble.@Nullable Scalar last = trouble.last().orElse(null);
        if (last == null) {
            return say(YamlRules.SYNTAX, at);
        }
        if (last.from().line() == at.line()) {
            return last.quoted() ? say(YamlRules.TEXT_AFTER_QUOTE, last.to()) : inValue(at);
        }
        if (last.quoted()) {
            return say(YamlRules.UNCLOSED_QUOTE, last.from());
        }
        if (source.start(last.from().line()).equals(last.from())) {
            return noColon(last.from(), source);
        }
        return last.from().line() + 1 == at.line() ? say(YamlRules.INDENTATION, source.start(at.line())) : inValue(at);
    }

    /// The engine stops behind the sign that it does not know; the author looks for the sign.
    private Spot backslash(Spot at) {
        int sign = source.line(at.line()).text().lastIndexOf('\\', at.column());
        return sign < 0 ? at : new Spot(at.line(), sign);
    }

    private Remark inValue(Spot at) {
        SourceLine line = source.line(at.line());
        int key = line.keyColon();
        String value = line.text()
                .substring(key >= 0 && key < at.column() ? key + 1 : 0)
                .strip();
        return YamlRules.COLON_IN_VALUE.at(
                source.place(at, new Spot(at.line(), at.column() + 1)), "text", value.length() > 60 ? "" : value);
    }

    private static Remark noColon(Spot began, YamlSource source) {
        SourceLine line = source.line(began.line());
        Matcher found = COLON_SPACE.matcher(line.text());
        if (found.find()) {
            int colon = found.end(2);
            return YamlRules.COLON_SPACE.at(
                    source.place(new Spot(began.line(), colon), new Spot(began.line(), colon + 1)),
                    "key",
                    found.group(2),
                    "value",
                    source.excerpt(began.line(), colon + 1));
        }
        return YamlRules.MISSING_COLON.at(source.rest(began), "text", source.excerpt(began.line(), began.column()));
    }

    private Remark strayScalar(Spot at) {
        Trouble.@Nullable Scalar last = trouble.last().orElse(null);
        if (last != null && last.quoted() && isQuote(last.from())) {
            return last.severalLines() && last.to().line() == at.line()
                    ? say(YamlRules.UNCLOSED_QUOTE, last.from())
                    : say(YamlRules.TEXT_AFTER_QUOTE, at);
        }
        String before = source.line(at.line()).text().substring(0, at.column()).strip();
        return before.endsWith("]") || before.endsWith("}")
                ? say(YamlRules.BRACKET, at)
                : say(YamlRules.INDENTATION, at);
    }

    private boolean isQuote(Spot at) {
        return source.at(at) == '"' || source.at(at) == '\'';
    }

    private Remark afterEnd(Spot at) {
        for (int line = at.line() - 1; line >= 0; line--) {
            if (source.line(line).text().startsWith("...")) {
                return YamlRules.SECOND_DOCUMENT.at(source.rest(new Spot(line, 0)));
            }
        }
        String before = source.line(at.line()).text().substring(0, at.column()).strip();
        return before.isEmpty() ? say(YamlRules.INDENTATION, at) : say(YamlRules.BRACKET, at);
    }

    private Remark start(Spot at, Spot began) {
        if (source.at(at) != '\t') {
            return valueStart(trouble.context().isPresent() ? began : at);
        }
        return YamlRules.TAB.at(source.place(at, source.start(at.line())));
    }

    private Remark valueStart(Spot at) {
        return YamlRules.VALUE_START.at(
                source.rest(at), "sign", String.valueOf(source.at(at)), "text", source.excerpt(at.line(), at.column()));
    }

    private Remark mark(Spot at) {
        String rest = source.line(at.line()).text().substring(at.column());
        if (rest.startsWith("!")) {
            return say(YamlRules.TAG, at);
        }
        return rest.matches("[*&][A-Za-z0-9_.-].*") ? say(YamlRules.ALIAS, at) : valueStart(at);
    }

    /// The line that begins the document that a spot belongs to.
    static Place documentStart(Spot at, YamlSource source) {
        for (int line = at.line(); line >= 0; line--) {
            if (source.line(line).text().startsWith("---")) {
                return source.rest(new Spot(line, 0));
            }
        }
        return source.place(at);
    }

    /// A text that is something else than fields with values.
    static Remark notMap(YamlNode root, Spot start, YamlSource source) {
        return root instanceof YamlScalar
                ? noColon(start, source)
                : YamlRules.NOT_MAP.at(root.place(), "text", source.excerpt(start.line(), 0));
    }
}
