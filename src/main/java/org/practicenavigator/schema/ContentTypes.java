package org.practicenavigator.schema;

import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.finding.DocPath;

/// All content types and vocabularies of a project.
public record ContentTypes(SequencedMap<String, ContentType> types, SequencedMap<String, Vocabulary> vocabularies) {

    public Optional<ContentType> type(String id) {
        return Optional.ofNullable(types.get(id));
    }

    /// @param path relative to `content/`
    public Optional<ContentType> typeOf(DocPath path) {
        return types.values().stream().filter(t -> t.files().matches(path)).findFirst();
    }

    public Optional<Vocabulary> vocabulary(String id) {
        return Optional.ofNullable(vocabularies.get(id));
    }
}
