package org.practicenavigator.content;

import java.util.List;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Remark;
import org.practicenavigator.markdown.Body;
import org.practicenavigator.markdown.Heading;
import org.practicenavigator.markdown.Link;

/// What the later steps must know of a text without holding its HTML.
public record BodyFacts(List<SectionFacts> sections, List<Link> links, List<String> anchors, List<Remark> remarks) {

    /// @param chars how many characters a reader sees below the heading
    public record SectionFacts(String heading, String anchor, Place place, int chars, List<Heading> headings) {}

    public static BodyFacts of(Body body) {
        return new BodyFacts(
                body.sections().stream()
                        .map(s -> new SectionFacts(
                                s.heading(),
                                s.anchor(),
                                s.place(),
                                s.plainText().length(),
                                s.headings()))
                        .toList(),
                body.links(),
                body.anchors(),
                body.remarks());
    }

    /// How many characters a reader sees in all.
    public int chars() {
        return sections.stream().mapToInt(SectionFacts::chars).sum();
    }
}
