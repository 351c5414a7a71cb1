package org.practicenavigator.page;

import java.util.Optional;
import org.practicenavigator.content.Entry;
import org.practicenavigator.history.History;
import org.practicenavigator.schema.PartialDate;

/// When entries changed last, for programs: as Git tells, else as the entry itself says. Dates in entries are
/// sometimes forgotten.
public record Changes(History history) {

    /// A day where Git knows the file, else as much as the author wrote; absent where neither says anything.
    public Optional<PartialDate> last(Entry entry) {
        return history.changed(entry.path()).map(PartialDate::ofDay).or(entry::modified);
    }
}
