package org.practicenavigator.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Gathers the runs of a paragraph into lines of Markdown: `**bold**`, `*italic*`, `[text](address)`, and a backslash
/// before each of the characters that mean something there and are meant as themselves.
public final class InlineText {

    private static final String SPECIAL = "\\`*_[]<";

    private record Look(boolean bold, boolean italic, String link) {}

    private record Run(Look look, StringBuilder text) {}

    private final List<Run> runs = new ArrayList<>();

    /// @param link an address, "" for none
    public InlineText add(String text, boolean bold, boolean italic, String link) {
        Look look = new Look(bold, italic, link);
        if (runs.isEmpty() || !runs.getLast().look().equals(look)) {
            runs.add(new Run(look, new StringBuilder()));
        }
        runs.getLast().text().append(text);
        return this;
    }

    /// The lines with their marks; empty ones are left out. Tabs between texts are kept, for [TabTables].
    List<String> tabbedLines() {
        StringBuilder out = new StringBuilder();
        runs.forEach(run -> write(run, out));
        return out.toString()
                .lines()
                .map(line -> Arrays.stream(line.split("\t"))
                        .map(InlineText::tidy)
                        .collect(Collectors.joining("\t"))
                        .strip())
                .filter(l -> !l.isEmpty())
                .toList();
    }

    /// The lines with their marks; empty ones are left out.
    public List<String> lines() {
        return tabbedLines().stream().map(InlineText::tidy).toList();
    }

    /// The lines as Markdown without bold and italic: what cells hold.
    public List<String> cellLines() {
        StringBuilder out = new StringBuilder();
        runs.forEach(run -> write(new Run(new Look(false, false, run.look().link()), run.text()), out));
        return lines(out.toString());
    }

    /// Plain text in one line.
    public String plain() {
        StringBuilder out = new StringBuilder();
        runs.forEach(run -> out.append(run.text()));
        return tidy(out.toString());
    }

    private static List<String> lines(String text) {
        return text.lines().map(InlineText::tidy).filter(l -> !l.isEmpty()).toList();
    }

    /// Every run of spaces is one space; characters that no page may hold are gone.
    public static String tidy(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (!Character.isISOControl(c) && c != '\ufeff' && c != '\u00ad') {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    private static void write(Run run, StringBuilder out) {
        // A mark never spans lines: each of them must be Markdown of its own.
        String[] lines = run.text().toString().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.append('\n');
            }
            line(run.look(), lines[i], out);
        }
    }

    private static void line(Look look, String text, StringBuilder out) {
        String inner = text.strip();
        if (inner.isEmpty()) {
            out.append(text.isEmpty() ? "" : " ");
            return;
        }
        String mark = (look.bold() ? "**" : "") + (look.italic() ? "*" : "");
        String written = escape(inner);
        if (!look.link().isEmpty()) {
            written = "[" + written + "]("
                    + look.link().replace(" ", "%20").replace("(", "%28").replace(")", "%29") + ")";
        }
        out.append(Character.isWhitespace(text.charAt(0)) ? " " : "")
                .append(mark)
                .append(written)
                .append(new StringBuilder(mark).reverse())
                .append(Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "");
    }

    /// Plain text as Markdown that shows just it.
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            if (SPECIAL.indexOf(text.charAt(i)) >= 0) {
                out.append('\\');
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    /// What a reader sees of such Markdown: without marks, addresses and escapes.
    public static String plain(String markdown) {
        StringBuilder out = new StringBuilder(markdown.length());
        int i = 0;
        while (i < markdown.length()) {
            char c = markdown.charAt(i);
            if (c == '\\' && i + 1 < markdown.length() && SPECIAL.indexOf(markdown.charAt(i + 1)) >= 0) {
                out.append(markdown.charAt(i + 1));
                i += 2;
            } else if (c == ']' && i + 1 < markdown.length() && markdown.charAt(i + 1) == '(') {
                int end = markdown.indexOf(')', i);
                i = end < 0 ? i + 1 : end + 1;
            } else {
                if (c != '*' && c != '[' && c != '`') {
                    out.append(c);
                }
                i++;
            }
        }
        return out.toString();
    }

    /// The address of the first link, or "".
    public static String link(String markdown) {
        int at = markdown.indexOf("](");
        int end = at < 0 ? -1 : markdown.indexOf(')', at);
        return end < 0 ? "" : markdown.substring(at + 2, end);
    }
}
