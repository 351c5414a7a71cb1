package org.practicenavigator.markdown;

/// A piece of rendered text: either finished HTML, or the value of one `href` or `src` that waits for addresses.
public sealed interface BodyPart {

    /// HTML that is safe as it stands.
    record HtmlPart(String html) implements BodyPart {}

    /// The value of an `href` or `src` attribute (without quotes) that points into the project: a file path,
    /// an entry's id or `#anchor`. Whoever puts the page together writes an address here, escaped.
    record LinkPart(String target, boolean picture) implements BodyPart {}
}
