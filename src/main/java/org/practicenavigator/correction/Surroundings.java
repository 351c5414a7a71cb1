package org.practicenavigator.correction;

import java.util.List;
import java.util.Optional;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Value;

/// What one document must know of the others to be corrected.
public interface Surroundings {

    /// Findings about an entry that only the whole site can make and a correction can mend.
    List<Finding> findings(Entry entry);

    /// The id of the entry that a field names; empty where it names none.
    Optional<String> id(DocPath from, FieldType.RefType type, Value.RefValue value);

    /// Whether some text links to an anchor of a document, so that its heading must keep its words.
    ///
    /// @param anchor the id of a heading, for example `t-rezultaty`
    boolean isLinked(DocPath document, String anchor);

    /// A document that stands alone.
    Surroundings NONE = new Surroundings() {

        @Override
        public List<Finding> findings(Entry entry) {
            return List.of();
        }

        @Override
        public Optional<String> id(DocPath from, FieldType.RefType type, Value.RefValue value) {
            return Optional.empty();
        }

        @Override
        public boolean isLinked(DocPath document, String anchor) {
            return false;
        }
    };
}
