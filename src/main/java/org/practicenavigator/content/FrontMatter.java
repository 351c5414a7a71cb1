package org.practicenavigator.content;

import java.util.Optional;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Remark;
import org.practicenavigator.finding.Rule;

/// A document cut in two: the YAML between two lines of `---`, and the text below.
///
/// @param yamlLine the number of the first line of `yaml`
/// @param bodyLine the number of the first line of `body`
public record FrontMatter(String yaml, int yamlLine, String body, int bodyLine) {

    private static final Rule MISSING = new Rule("front-matter-missing");
    private static final Rule UNCLOSED = new Rule("front-matter-unclosed");

    /// The two parts, or why there are none.
    public record Cut(Optional<FrontMatter> parts, Optional<Remark> remark) {}

    /// Cuts a text whose lines end with `\n`.
    public static Cut cut(String text) {
        int line = 1;
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\n') {
            start++;
            line++;
        }
        if (!isFence(text, start)) {
            return new Cut(Optional.empty(), Optional.of(MISSING.at(Place.at(1, 1))));
        }
        int from = nextLine(text, start);
        int yamlLine = line + 1;
        int at = from;
        int current = yamlLine;
        while (at < text.length()) {
            if (isFence(text, at)) {
                int body = nextLine(text, at);
                return new Cut(
                        Optional.of(
                                new FrontMatter(text.substring(from, at), yamlLine, text.substring(body), current + 1)),
                        Optional.empty());
            }
            at = nextLine(text, at);
            current++;
        }
        return new Cut(Optional.empty(), Optional.of(UNCLOSED.at(new Place(line, 1, 3))));
    }

    /// A line of three dashes (or more: authors' editors like to draw them longer), with nothing after them.
    private static boolean isFence(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == '-') {
            i++;
        }
        int dashes = i - at;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return dashes >= 3 && (i == text.length() || text.charAt(i) == '\n');
    }

    private static int nextLine(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }
}
