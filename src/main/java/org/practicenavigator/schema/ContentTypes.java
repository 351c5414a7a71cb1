package org.practicenavigator.schema;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.finding.DocPath;

/// All content types, vocabularies and registers of a project.
///
/// @param registers in the order of their ranks
public record ContentTypes(
        SequencedMap<String, ContentType> types,
        SequencedMap<String, Vocabulary> vocabularies,
        SequencedMap<String, RegisterPlan> registers) {

    /// Without registers.
    public ContentTypes(SequencedMap<String, ContentType> types, SequencedMap<String, Vocabulary> vocabularies) {
        this(types, vocabularies, new LinkedHashMap<>());
    }

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
