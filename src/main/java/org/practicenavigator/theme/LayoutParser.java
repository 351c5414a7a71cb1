package org.practicenavigator.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;

/// Reads the tags of a layout. Accepts less of Mustache than the engine: no change of delimiters, no partials whose
/// name is worked out, since neither could be checked before there is content.
final class LayoutParser {

    private static final Pattern NAME = Pattern.compile("\\.|[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)*");
    private static final Pattern FILE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final DocPath file;
    private final String text;
    private final List<Finding> findings;
    private final Deque<Open> open = new ArrayDeque<>();
    private int line = 1;
    private int lineStart;
    private int counted;

    /// A tag that waits for its end.
    private record Open(char sign, String name, Span where, List<LayoutTag> inner) {}

    private LayoutParser(DocPath file, String text, List<Finding> findings) {
        this.file = file;
        this.text = text;
        this.findings = findings;
        open.push(new Open(' ', "", Span.startOf(file), new ArrayList<>()));
    }

    static LayoutText parse(DocPath file, String text, List<Finding> findings) {
        return new LayoutText(file, file.baseName(), text, new LayoutParser(file, text, findings).run());
    }

    private List<LayoutTag> run() {
        for (int at = text.indexOf("{{"); at >= 0; ) {
            boolean triple = text.startsWith("{{{", at);
            String closing = triple ? "}}}" : "}}";
            int end = text.indexOf(closing, at);
            Span where = here(at);
            if (end < 0) {
                broken(where, text.substring(at, Math.min(text.length(), at + 20)));
                break;
            }
            tag(where, text.substring(at + closing.length(), end), triple);
            at = text.indexOf("{{", end + closing.length());
        }
        while (open.size() > 1) {
            Open lost = open.pop();
            broken(lost.where(), "{{" + lost.sign() + lost.name() + "}}");
        }
        return List.copyOf(open.peek().inner());
    }

    private void tag(Span where, String body, boolean triple) {
        boolean signed = !triple && !body.isEmpty() && "#^/><$&!=".indexOf(body.charAt(0)) >= 0;
        char sign = triple ? '&' : signed ? body.charAt(0) : ' ';
        String name = (signed ? body.substring(1) : body).strip();
        if (sign == '!') {
            return;
        }
        boolean names = sign == '>' || sign == '<' || sign == '$';
        if (sign == '=' || !(names ? FILE : NAME).matcher(name).matches() && sign != '/') {
            broken(where, "{{" + body + "}}");
            return;
        }
        switch (sign) {
            case '#', '^', '<', '$' -> open.push(new Open(sign, name, where, new ArrayList<>()));
            case '/' -> close(where, name);
            case '>' -> add(new LayoutTag.Partial(where, name));
            case '&' -> add(new LayoutTag.Value(where, name, true));
            default -> add(new LayoutTag.Value(where, name, false));
        }
    }

    private void close(Span where, String name) {
        Open begun = open.peek();
        if (begun == null || open.size() == 1 || !begun.name().equals(name)) {
            broken(where, "{{/" + name + "}}");
            return;
        }
        open.pop();
        List<LayoutTag> inner = List.copyOf(begun.inner());
        switch (begun.sign()) {
            case '<' -> add(new LayoutTag.Frame(begun.where(), name, inner));
            case '$' -> add(new LayoutTag.Block(begun.where(), name, inner));
            default -> add(new LayoutTag.Section(begun.where(), name, begun.sign() == '^', inner));
        }
    }

    private void add(LayoutTag tag) {
        open.peek().inner().add(tag);
    }

    private void broken(Span where, String tag) {
        add(ThemeRules.LAYOUT_SYNTAX, where, "tag", tag);
    }

    private void add(Rule rule, Span where, String... facts) {
        findings.add(rule.in(where, facts));
    }

    /// Asked with growing positions only, so that counting lines stays linear.
    private Span here(int at) {
        for (; counted < at; counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
                lineStart = counted + 1;
            }
        }
        return new Span(file, Place.at(line, at - lineStart + 1));
    }
}
