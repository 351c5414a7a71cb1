package org.practicenavigator.word;

import java.util.List;
import java.util.SequencedMap;

/// What a document says.
///
/// @param pictures bytes by name, in the order of the document; not yet cleaned
/// @param asides texts that stand beside the document: footnotes
/// @param notices what was left out for safety, for the report
public record WordText(
        List<Block> blocks, SequencedMap<String, byte[]> pictures, List<String> asides, List<Notice> notices) {

    /// What a document held that is never taken.
    public enum Notice {
        MACROS,
        DELETED_TEXT,
        COMMENTS,
        HIDDEN_TEXT,
        EMBEDDED_FILES,
        OUTSIDE_PARTS,
        TOO_MANY_PICTURES
    }

    public WordText {
        blocks = List.copyOf(blocks);
        asides = List.copyOf(asides);
        notices = notices.stream().distinct().sorted().toList();
    }
}
