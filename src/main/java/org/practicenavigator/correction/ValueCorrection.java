package org.practicenavigator.correction;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicenavigator.correction.ReadValues.ReadValue;
import org.practicenavigator.data.YamlScalar;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Vocabulary;

/// Writes a value as it was read: «12 марта 2025» as `2025-03-12`, a synonym as the word of the vocabulary.
@AutoService(Correction.class)
public final class ValueCorrection implements Correction {

    @Override
    public Set<String> rules() {
        return Set.of("read-as", "term-replaced");
    }

    @Override
    public List<Edit> edits(Finding finding, Proof proof) {
        Place place = finding.where().place();
        List<ReadValue> read = ReadValues.at(place, proof);
        if (read.isEmpty() || place.length() == 0) {
            return List.of();
        }
        if (read.getFirst().value() instanceof Value.TextValue
                || read.getFirst().value() instanceof Value.ProseValue) {
            return text(place, proof);
        }
        String written = proof.slice(place);
        if (read.size() == 1) {
            return canonical(read.getFirst().value(), written)
                    .map(text -> proof.replace(place, Quoting.like(written, text)))
                    .stream()
                    .toList();
        }
        return List.of(proof.replace(
                place,
                read.stream()
                        .map(one -> canonical(one.value(), written).orElse(""))
                        .map(text -> Quoting.like("", text))
                        .collect(Collectors.joining(", ", "[", "]"))));
    }

    /// How a value is written; empty for kinds that are never read differently from what is written.
    private static Optional<String> canonical(Value value, String written) {
        return switch (value) {
            case Value.NumberValue number -> Optional.of(number.number().toPlainString());
            case Value.FlagValue flag -> Optional.of(flag.flag() ? "да" : "нет");
            case Value.DateValue date -> Optional.of(date.date().iso());
            case Value.LinkValue link -> Optional.of(link.url());
            case Value.ChoiceValue choice -> Optional.of(word(choice.term(), written));
            case Value.TextValue _, Value.ProseValue _ -> Optional.empty();
            case Value.RefValue _, Value.FileValue _, Value.GroupValue _ -> Optional.empty();
        };
    }

    /// Whoever writes Russian words gets the Russian word; codes are answered with the code.
    private static String word(Vocabulary.Term term, String written) {
        boolean code = written.chars().noneMatch(c -> c >= 0x400 && c < 0x530);
        // Typography has put no-break spaces into the label; nobody types them.
        return code ? term.code() : term.label().replace('\u00a0', ' ');
    }

    /// `- Задача: сделать` was meant as one text, so it is put into quotes.
    private static List<Edit> text(Place place, Proof proof) {
        return YamlPlaces.onlyEntryAt(place, proof.document().orElseThrow().frontMatter())
                .filter(entry -> entry.value().place().line() == place.line())
                .map(entry -> {
                    YamlScalar value = (YamlScalar) entry.value();
                    int end = proof.index(value.place()) + value.place().length();
                    String joined = entry.key().text() + ": " + value.text();
                    return new Edit(proof.index(place), end, Quoting.quoted(joined));
                })
                .stream()
                .toList();
    }
}
