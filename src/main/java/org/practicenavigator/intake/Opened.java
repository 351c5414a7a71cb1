package org.practicenavigator.intake;

import java.util.List;
import java.util.SequencedMap;
import org.practicenavigator.word.Block;

/// What was found in a file that somebody sent.
public sealed interface Opened {

    /// Stands in a name between an archive and what lies in it.
    String INSIDE = " / ";

    /// @return what the file is called, for people
    String name();

    /// A document whose meaning must be recognised.
    ///
    /// @param pictures bytes by name, not yet cleaned
    /// @param asides texts beside the document: footnotes, the letter it came with
    /// @param notices what was repaired or left out, in Russian
    record Described(
            String name,
            List<Block> blocks,
            SequencedMap<String, byte[]> pictures,
            List<String> asides,
            List<String> notices)
            implements Opened {}

    /// An entry as the form writes it: front matter and text.
    ///
    /// @param files attachments by name, not yet cleaned
    record Written(
            String name, String text, SequencedMap<String, byte[]> files, List<String> asides, List<String> notices)
            implements Opened {

        /// Where the entry lies in the archive or letter it came in; its own name where it came alone.
        public String pathInside() {
            int outer = name.lastIndexOf(INSIDE);
            return outer < 0 ? name : name.substring(outer + INSIDE.length());
        }
    }

    /// A file of which nothing was taken.
    ///
    /// @param why and what to do, in Russian
    record Refused(String name, String why) implements Opened {}
}
