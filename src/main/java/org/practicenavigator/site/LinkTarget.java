package org.practicenavigator.site;

import org.practicenavigator.content.EntryKey;
import org.practicenavigator.finding.DocPath;

/// What a link in a text leads to.
public sealed interface LinkTarget {

    /// @param anchor a place on the entry's page without `#`, "" for the page
    record ToEntry(EntryKey key, String anchor) implements LinkTarget {}

    record ToList(String type) implements LinkTarget {}

    record ToAnchor(String anchor) implements LinkTarget {}

    record ToFile(DocPath path) implements LinkTarget {}

    /// @param nearest a path that the author may have meant, or ""
    record Nowhere(String nearest) implements LinkTarget {}

    /// Something was meant that exists but could not be read; its own finding says why.
    record Broken() implements LinkTarget {}
}
