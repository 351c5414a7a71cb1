package org.practicenavigator.correction;

import java.util.List;
import java.util.Set;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;

/// A file before and after its safe corrections.
///
/// @param before the file's own bytes
/// @param after the bytes to write; equal to `before` where there is nothing to mend
/// @param mended the findings that are gone, in the order in which they were mended
/// @param tidied what was mended about the file as a whole
/// @param diff the difference for people, in the unified format; "" where no line differs
public record Corrected(
        DocPath path, byte[] before, byte[] after, List<Finding> mended, Set<Tidying> tidied, String diff) {

    /// What is mended without a finding, since it changes nothing that is read.
    public enum Tidying {
        /// Windows-1251 or UTF-16 became UTF-8.
        ENCODING,
        /// The byte order mark is gone.
        MARK,
        /// The last line has an end.
        LAST_LINE
    }

    /// Whether there is something to write.
    public boolean isChanged() {
        return !java.util.Arrays.equals(before, after);
    }
}
