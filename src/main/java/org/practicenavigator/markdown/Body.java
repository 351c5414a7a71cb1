package org.practicenavigator.markdown;

import java.util.List;
import org.practicenavigator.finding.Remark;

/// The text below the front matter, rendered. It depends on the text alone: links to other files stay open
/// until addresses are known ([BodyPart.LinkPart]), and remarks do not know the file.
///
/// @param sections the part before the first level-2 heading (with no heading; left out where empty), then one
///     per level-2 heading, in order
/// @param links every link and picture, in order, with its place
/// @param anchors every id that a link `#…` may point to in this text, in order
/// @param remarks what the reader found: missing alt text, raw HTML taken out, look-alike letters …
public record Body(List<Section> sections, List<Link> links, List<String> anchors, List<Remark> remarks) {

    public Body {
        sections = List.copyOf(sections);
        links = List.copyOf(links);
        anchors = List.copyOf(anchors);
        remarks = List.copyOf(remarks);
    }

    public static final Body EMPTY = new Body(List.of(), List.of(), List.of(), List.of());
}
