package org.practicenavigator.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.data.YamlSource.Spot;
import org.practicenavigator.finding.Remark;

/// Keys and single values as they come from the engine: how they were written, and whether they were read as meant.
final class YamlScalars {

    private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");

    private final YamlSource source;
    private final List<Remark> remarks = new ArrayList<>();
    private @Nullable Repair doubt;

    YamlScalars(YamlSource source) {
        this.source = source;
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    void remark(Remark remark) {
        remarks.add(remark);
    }

    Optional<Repair> doubt() {
        return Optional.ofNullable(doubt);
    }

    /// In quotes or as a block. An empty value has no characters of its own: what stands at its spot is
    /// something else.
    boolean isQuoted(Spot from, String text) {
        return switch (source.at(from)) {
            case '"', '\'' -> true;
            case '|', '>' -> !text.isEmpty() || source.line(from.line()).end() > from.column();
            default -> false;
        };
    }

    YamlScalar key(String text, Trouble.Scalar written) {
        if (!written.quoted() && Spaces.isOdd(text.charAt(0))) {
            suspect(YamlRepairs.indentation(source));
        }
        return new YamlScalar(text, written.quoted(), source.place(written.from(), written.to()));
    }

    YamlScalar value(String text, Trouble.Scalar written) {
        String meant = text;
        if (!written.quoted() && !text.isEmpty()) {
            meant = NOTHING.contains(text) ? "" : unquoted(text, written);
            if (hasOddColon(text)) {
                suspect(YamlRepairs.oddColonOfField(written.from(), source));
            }
        }
        return new YamlScalar(meant, written.quoted(), source.place(written.from(), written.to()));
    }

    private void suspect(Optional<Repair> repair) {
        if (doubt == null) {
            doubt = repair.orElse(null);
        }
    }

    private static boolean hasOddColon(String text) {
        int colon = text.indexOf(':');
        return text.indexOf(Spaces.FULL_WIDTH_COLON) > 0
                || colon > 0 && colon + 1 < text.length() && Spaces.isOdd(text.charAt(colon + 1));
    }

    /// Typographic quotes around a whole value stand for the ASCII quotes that a word processor has replaced.
    private String unquoted(String text, Trouble.Scalar written) {
        if (!TypographicQuotes.opens(text.charAt(0))) {
            return text;
        }
        if (TypographicQuotes.encloses(text)) {
            remark(YamlRules.REPAIRED_QUOTES.at(source.place(written.from(), written.to()), "text", text));
            return text.substring(1, text.length() - 1);
        }
        suspect(YamlRepairs.quotedToEnd(written.from(), source));
        return text;
    }

    /// A value that the engine takes but that its author cannot have meant.
    Optional<Remark> refused(String text, Trouble.Scalar written) {
        if (written.quoted()) {
            return text.codePoints().anyMatch(Spaces::isControl)
                    ? Optional.of(YamlRules.ESCAPE.at(
                            source.place(written.from(), written.to()),
                            "text",
                            source.excerpt(written.from().line(), written.from().column())))
                    : Optional.empty();
        }
        for (int line = written.from().line() + 1; line <= written.to().line(); line++) {
            SourceLine next = source.line(line);
            if (next.text().startsWith("- ", next.indent())) {
                Spot at = source.start(line);
                return Optional.of(
                        YamlRules.INDENTATION.at(source.rest(at), "text", source.excerpt(line, at.column())));
            }
        }
        return Optional.empty();
    }
}
