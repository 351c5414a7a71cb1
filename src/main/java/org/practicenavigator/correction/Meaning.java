package org.practicenavigator.correction;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.practicenavigator.content.Entry;
import org.practicenavigator.markdown.Body;
import org.practicenavigator.markdown.HiddenCharacters;
import org.practicenavigator.markdown.LookAlikes;
import org.practicenavigator.markdown.Section;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;

/// What a text says, written out so that two versions can be compared: all values and the rendered text, without
/// places. Look-alike letters, hidden characters and the wording of known headings make no difference.
final class Meaning {

    private Meaning() {}

    static String of(Proof proof) {
        return proof.entry()
                .map(entry -> LookAlikes.folded(HiddenCharacters.strip(entry.key() + "\n" + entry.state() + "\n"
                                + values(entry.values(), proof) + body(entry, proof)))
                        // Typography ties a preposition to its word only where it is written in Russian letters.
                        .replace('\u00a0', ' '))
                .orElse("");
    }

    private static String values(Values values, Proof proof) {
        return values.fields().values().stream()
                .map(field -> field.field().name() + "="
                        + field.items().stream()
                                .map(v -> value(v, field, proof))
                                .toList())
                .collect(Collectors.joining("\n", "{", "}\n"));
    }

    private static String value(Value value, Values.FieldValue field, Proof proof) {
        return switch (value) {
            case Value.TextValue text -> text.text();
            case Value.ProseValue prose -> text(prose.body(), Map.of());
            case Value.NumberValue number ->
                number.number().stripTrailingZeros().toPlainString();
            case Value.FlagValue flag -> Boolean.toString(flag.flag());
            case Value.DateValue date -> date.date().iso();
            case Value.LinkValue link -> link.url();
            case Value.ChoiceValue choice -> choice.term().code();
            case Value.RefValue ref -> target(ref, field, proof);
            case Value.FileValue file -> file.path();
            case Value.GroupValue group -> values(group.values(), proof);
        };
    }

    private static String target(Value.RefValue ref, Values.FieldValue field, Proof proof) {
        return field.field().type() instanceof org.practicenavigator.schema.FieldType.RefType type
                ? proof.surroundings().id(proof.path(), type, ref).orElse(ref.target())
                : ref.target();
    }

    private static String body(Entry entry, Proof proof) {
        Map<Integer, String> known =
                entry.sections().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        return text(proof.body(), known);
    }

    private static String text(Body body, Map<Integer, String> known) {
        StringBuilder text = new StringBuilder();
        List<Section> sections = body.sections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            text.append("## ")
                    .append(known.getOrDefault(i, section.heading()))
                    .append('\n')
                    .append(section.parts())
                    .append('\n');
        }
        return text.toString();
    }
}
