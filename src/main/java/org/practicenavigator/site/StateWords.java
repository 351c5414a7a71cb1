package org.practicenavigator.site;

import java.util.Optional;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Vocabulary;

/// The words of a type's states, from the vocabulary of the field that holds them.
///
/// @param words absent where the type has no stages
public record StateWords(Optional<Vocabulary> words) {

    public static StateWords of(ContentTypes types, ContentType type) {
        return new StateWords(type.field(type.stages().field())
                .flatMap(field -> field.type() instanceof FieldType.ChoiceType choice
                        ? types.vocabulary(choice.vocabulary())
                        : Optional.empty()));
    }

    /// The label of a state, or its code where the vocabulary has no such term.
    public String label(String code) {
        return words.flatMap(vocabulary -> vocabulary.term(code))
                .map(Vocabulary.Term::label)
                .orElse(code);
    }
}
