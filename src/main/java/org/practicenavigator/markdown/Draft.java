package org.practicenavigator.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Remark;
import org.practicenavigator.finding.Rule;

/// What is gathered while one text is written: remarks, links, ids.
final class Draft {

    /// A text with more remarks of one kind tells nothing new, and a hostile one could have a million.
    private static final int MOST_REMARKS_OF_A_RULE = 50;

    final String source;
    final Lines lines;
    /// Whether this is a value of the front matter: no headings, no footnotes, no ids.
    final boolean prose;
    final Anchors anchors = new Anchors();
    final Footnotes footnotes = new Footnotes();
    final Parts.OutputBudget budget;
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<Rule, Integer> counts = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private long expanded;

    Draft(String source, Lines lines, boolean prose) {
        this.source = source;
        this.lines = lines;
        this.prose = prose;
        budget = new Parts.OutputBudget(source.length(), lines.place(0, 0));
    }

    void remark(Rule rule, int from, int to, String... facts) {
        if (counts.merge(rule, 1, Integer::sum) <= MOST_REMARKS_OF_A_RULE) {
            remarks.add(rule.at(lines.place(from, to), facts));
        }
    }

    void link(String target, boolean picture, int from, int to) {
        Place place = lines.place(from, to);
        links.add(new Link(target, picture, place));
    }

    /// Whether a reference may still be written out: one long address used often must not become a flood.
    boolean expand(int length) {
        expanded += length;
        return expanded <= Math.max(100_000, source.length());
    }

    /// Ends the reading because markup is nested too deep.
    Refusal tooDeep() {
        return new Refusal(MarkdownRules.TEXT_TOO_DEEP.at(lines.place(0, 0)));
    }

    Body body(List<Section> sections) {
        remarks.sort(Comparator.comparing(Remark::place));
        return new Body(sections, links, anchors.all(), remarks);
    }
}
