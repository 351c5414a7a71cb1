package org.practicenavigator.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Remark;

/// Reads terms of vocabularies: by code, by label, by synonym.
final class TermReader {

    private final Map<String, Vocabulary> vocabularies;
    private final Map<String, Map<String, Vocabulary.Term>> byWords = new HashMap<>();

    TermReader(Map<String, Vocabulary> vocabularies) {
        this.vocabularies = Map.copyOf(vocabularies);
        this.vocabularies.forEach((id, vocabulary) -> byWords.put(id, words(vocabulary)));
    }

    private static Map<String, Vocabulary.Term> words(Vocabulary vocabulary) {
        Map<String, Vocabulary.Term> words = new HashMap<>();
        vocabulary.terms().values().forEach(t -> words.putIfAbsent(Words.key(t.label()), t));
        vocabulary.terms().values().forEach(t -> t.also().forEach(a -> words.putIfAbsent(Words.key(a), t)));
        return words;
    }

    boolean knows(FieldType.ChoiceType type, String text) {
        return vocabulary(type).term(text).isPresent()
                || byWords.getOrDefault(type.vocabulary(), Map.of()).containsKey(Words.key(text));
    }

    Optional<Value> read(Field field, FieldType.ChoiceType type, String text, Place place, List<Remark> remarks) {
        Vocabulary vocabulary = vocabulary(type);
        Optional<Vocabulary.Term> term = vocabulary.term(text);
        if (term.isEmpty()) {
            term = Optional.ofNullable(
                    byWords.getOrDefault(type.vocabulary(), Map.of()).get(Words.key(text)));
            term.filter(t -> !Words.key(t.label()).equals(Words.key(text)))
                    .ifPresent(t -> remarks.add(ScalarReader.readAs(field, place, text, t.label())));
        }
        if (term.isEmpty()) {
            remarks.add(ValueRules.TERM_UNKNOWN.at(
                    place,
                    "field",
                    field.label(),
                    "value",
                    text,
                    "vocabulary",
                    vocabulary.label(),
                    "nearest",
                    nearest(text, vocabulary),
                    "known",
                    known(vocabulary)));
            return Optional.empty();
        }
        if (!term.get().use().isEmpty()) {
            String now = term.get().use();
            Vocabulary.Term old = term.get();
            term = vocabulary.term(now).or(() -> Optional.of(old));
            remarks.add(ValueRules.TERM_REPLACED.at(
                    place, "field", field.label(), "value", text, "now", describe(term.get())));
        }
        return term.map(t -> new Value.ChoiceValue(t, place));
    }

    private Vocabulary vocabulary(FieldType.ChoiceType type) {
        Vocabulary known = vocabularies.get(type.vocabulary());
        return known != null ? known : options(type);
    }

    /// The options that a field lists itself, as a vocabulary whose labels are the codes.
    private static Vocabulary options(FieldType.ChoiceType type) {
        SequencedMap<String, Vocabulary.Term> terms = new LinkedHashMap<>();
        type.options().forEach(o -> terms.put(o, new Vocabulary.Term(o, o, List.of(), o, "", "", "")));
        return new Vocabulary(type.vocabulary(), new DocPath(""), type.vocabulary(), "", terms);
    }

    private static String nearest(String text, Vocabulary vocabulary) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (Vocabulary.Term term : vocabulary.terms().values()) {
            codes.put(term.code(), term.code());
            codes.put(term.label(), term.code());
            term.also().forEach(a -> codes.putIfAbsent(a, term.code()));
        }
        return Words.nearest(text, new ArrayList<>(codes.keySet()))
                .map(near -> describe(vocabulary.terms().get(codes.get(near))))
                .orElse("");
    }

    private static String describe(Vocabulary.Term term) {
        String code = "«" + term.code() + "»";
        return term.code().equals(term.label()) ? code : code + " (" + term.label() + ")";
    }

    /// Labels, not codes: both are accepted, and labels are what the author knows. Replaced terms are not offered.
    private static String known(Vocabulary vocabulary) {
        List<String> labels = vocabulary.terms().values().stream()
                .filter(t -> t.use().isEmpty())
                .map(Vocabulary.Term::label)
                .toList();
        int more = labels.size() - 12;
        return String.join("; ", labels.subList(0, Math.min(12, labels.size()))) + (more > 0 ? " и ещё " + more : "");
    }
}
