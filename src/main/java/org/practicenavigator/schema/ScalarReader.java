package org.practicenavigator.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.practicenavigator.data.YamlList;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.data.YamlNode;
import org.practicenavigator.data.YamlScalar;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Remark;
import org.practicenavigator.markdown.Body;
import org.practicenavigator.markdown.HiddenCharacters;
import org.practicenavigator.markdown.LookAlikes;
import org.practicenavigator.markdown.MarkdownReader;
import org.practicenavigator.markdown.Section;
import org.practicenavigator.markdown.Typography;

/// Reads one value of a field that is not a group: forgiving where there is exactly one reading.
final class ScalarReader {

    private final TermReader terms;
    private final MarkdownReader markdown = new MarkdownReader();

    ScalarReader(Map<String, Vocabulary> vocabularies) {
        this.terms = new TermReader(vocabularies);
    }

    /// A scalar where a list is expected: a list of one, or of several terms divided by commas.
    List<YamlNode> split(Field field, YamlNode node, List<Remark> remarks) {
        if (!(node instanceof YamlScalar scalar)) {
            return List.of(node);
        }
        List<String> parts = Arrays.stream(scalar.text().split("[,;]"))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
        boolean several = parts.size() > 1
                && field.type() instanceof FieldType.ChoiceType choice
                && !terms.knows(choice, scalar.text())
                && parts.stream().allMatch(p -> terms.knows(choice, p));
        if (!several) {
            return List.of(node);
        }
        remarks.add(readAs(field, scalar.place(), scalar.text(), String.join("; ", parts)));
        return parts.stream()
                .map(p -> (YamlNode) new YamlScalar(p, true, scalar.place()))
                .toList();
    }

    /// The same choice or reference twice counts once, and is told.
    List<Value> withoutRepeats(Field field, List<Value> values, List<Remark> remarks) {
        Set<String> seen = new HashSet<>();
        List<Value> kept = new ArrayList<>();
        for (Value value : values) {
            String key = value instanceof Value.ChoiceValue choice
                    ? choice.term().code()
                    : value instanceof Value.RefValue ref ? ref.target() : "";
            if (key.isEmpty() || seen.add(key)) {
                kept.add(value);
            } else {
                remarks.add(ValueRules.TERM_REPEATED.at(value.place(), "field", field.label(), "value", key));
            }
        }
        return kept;
    }

    Optional<Value> read(Field field, YamlNode node, List<Remark> remarks) {
        Optional<YamlScalar> scalar = scalar(field, node, remarks);
        if (scalar.isEmpty() || scalar.get().isEmpty()) {
            return Optional.empty();
        }
        String text = scalar.get().text().strip();
        Place place = scalar.get().place();
        return switch (field.type()) {
            case FieldType.TextType type -> text(field, type, text, place, remarks);
            case FieldType.ProseType type -> prose(field, type, scalar.get(), remarks);
            case FieldType.IntegerType type -> number(field, type.min(), type.max(), true, text, place, remarks);
            case FieldType.DecimalType type -> number(field, type.min(), type.max(), false, text, place, remarks);
            case FieldType.FlagType unused -> flag(field, text, place, remarks);
            case FieldType.DateType unused -> date(field, text, place, remarks);
            case FieldType.LinkType unused -> link(field, text, place, remarks);
            case FieldType.ChoiceType type -> terms.read(field, type, text, place, remarks);
            case FieldType.RefType unused -> Optional.of(new Value.RefValue(text, place));
            case FieldType.FileType unused -> Optional.of(new Value.FileValue(text, place));
            case FieldType.GroupType unused -> throw new IllegalStateException("a group is not a scalar");
        };
    }

    /// `- Задача: сделать` in a list of texts is YAML for a map with one key; the author meant a text.
    private static Optional<YamlScalar> scalar(Field field, YamlNode node, List<Remark> remarks) {
        switch (node) {
            case YamlScalar scalar -> {
                return Optional.of(scalar);
            }
            case YamlMap map -> {
                boolean text =
                        field.type() instanceof FieldType.TextType || field.type() instanceof FieldType.ProseType;
                if (text
                        && map.entries().size() == 1
                        && map.entries().getFirst().value() instanceof YamlScalar value) {
                    YamlScalar key = map.entries().getFirst().key();
                    String joined = key.text() + ": " + value.text();
                    remarks.add(readAs(field, key.place(), joined, "один текст"));
                    return Optional.of(new YamlScalar(joined, true, key.place()));
                }
            }
            case YamlList list -> {
                // Falls through to the finding: a list inside a list has no single reading.
            }
        }
        remarks.add(ValueRules.TEXT_EXPECTED.at(node.place(), "field", field.label()));
        return Optional.empty();
    }

    private static Optional<Value> text(
            Field field, FieldType.TextType type, String text, Place place, List<Remark> remarks) {
        String line = visible(text.indexOf('\n') < 0 ? text : text.replaceAll("\\s*\\n\\s*", " "), place, remarks);
        if (type.pattern().isPresent() && !type.pattern().get().matches(line)) {
            remarks.add(ValueRules.TEXT_PATTERN.at(
                    place,
                    "field",
                    field.label(),
                    "value",
                    line,
                    "say",
                    type.pattern().get().say()));
            return Optional.empty();
        }
        String shown = type.pattern().isPresent() ? line : Typography.apply(line);
        length(field, type.chars(), shown.length(), place, remarks);
        for (LookAlikes.Hit hit : LookAlikes.in(line)) {
            remarks.add(ValueRules.LOOK_ALIKE_LETTERS.at(place, "word", hit.word(), "letters", hit.explained()));
        }
        return Optional.of(new Value.TextValue(shown, place));
    }

    /// Without characters that nobody sees and that could turn the text around.
    private static String visible(String text, Place place, List<Remark> remarks) {
        if (HiddenCharacters.first(text) < 0) {
            return text;
        }
        remarks.add(ValueRules.HIDDEN_CHARACTERS.at(place, "names", HiddenCharacters.names(text)));
        return HiddenCharacters.strip(text);
    }

    private Optional<Value> prose(Field field, FieldType.ProseType type, YamlScalar scalar, List<Remark> remarks) {
        Body body = markdown.readProse(scalar.text(), scalar.place());
        remarks.addAll(body.remarks());
        int length = body.sections().stream()
                .map(Section::plainText)
                .mapToInt(String::length)
                .sum();
        length(field, type.chars(), length, scalar.place(), remarks);
        return Optional.of(new Value.ProseValue(body, scalar.place()));
    }

    static void length(Field field, FieldType.Range range, int length, Place place, List<Remark> remarks) {
        if (length < range.min()) {
            remarks.add(ValueRules.TEXT_SHORT.at(
                    place,
                    "field",
                    field.label(),
                    "length",
                    Integer.toString(length),
                    "min",
                    Integer.toString(range.min()),
                    "max",
                    range.max() == Integer.MAX_VALUE ? "" : Integer.toString(range.max()),
                    "example",
                    field.example()));
        } else if (length > range.max()) {
            remarks.add(ValueRules.TEXT_LONG.at(
                    place,
                    "field",
                    field.label(),
                    "length",
                    Integer.toString(length),
                    "max",
                    Integer.toString(range.max()),
                    "over",
                    Integer.toString(length - range.max())));
        }
    }

    private static Optional<Value> number(
            Field field,
            Optional<BigDecimal> min,
            Optional<BigDecimal> max,
            boolean whole,
            String text,
            Place place,
            List<Remark> remarks) {
        Optional<Reading<BigDecimal>> reading = NumberText.read(text);
        if (reading.isEmpty()) {
            remarks.add(ValueRules.NUMBER_WRONG.at(place, "field", field.label(), "value", text));
            return Optional.empty();
        }
        BigDecimal number = reading.get().value();
        if (whole && number.stripTrailingZeros().scale() > 0) {
            remarks.add(ValueRules.NUMBER_WHOLE.at(place, "field", field.label(), "value", text));
            return Optional.empty();
        }
        if (min.isPresent() && number.compareTo(min.get()) < 0 || max.isPresent() && number.compareTo(max.get()) > 0) {
            remarks.add(ValueRules.NUMBER_RANGE.at(
                    place,
                    "field",
                    field.label(),
                    "value",
                    text,
                    "min",
                    min.map(BigDecimal::toPlainString).orElse(""),
                    "max",
                    max.map(BigDecimal::toPlainString).orElse("")));
            return Optional.empty();
        }
        if (!reading.get().exact()) {
            remarks.add(readAs(field, place, text, number.toPlainString()));
        }
        return Optional.of(new Value.NumberValue(number, place));
    }

    private static Optional<Value> flag(Field field, String text, Place place, List<Remark> remarks) {
        Optional<Reading<Boolean>> reading = FlagText.read(text);
        if (reading.isEmpty()) {
            remarks.add(ValueRules.FLAG_WRONG.at(place, "field", field.label(), "value", text));
        } else if (!reading.get().exact()) {
            remarks.add(readAs(field, place, text, reading.get().value() ? "да" : "нет"));
        }
        return reading.map(r -> new Value.FlagValue(r.value(), place));
    }

    private static Optional<Value> date(Field field, String text, Place place, List<Remark> remarks) {
        Optional<Reading<PartialDate>> reading = DateText.read(text);
        if (reading.isEmpty()) {
            remarks.add(ValueRules.DATE_WRONG.at(place, "field", field.label(), "value", text));
        } else if (!reading.get().exact()) {
            remarks.add(readAs(field, place, text, reading.get().value().iso()));
        }
        return reading.map(r -> new Value.DateValue(r.value(), place));
    }

    private static Optional<Value> link(Field field, String text, Place place, List<Remark> remarks) {
        if (WebAddress.isSafe(text)) {
            return Optional.of(new Value.LinkValue(text, place));
        }
        if (text.startsWith("www.") && WebAddress.isSafe("https://" + text)) {
            remarks.add(readAs(field, place, text, "https://" + text));
            return Optional.of(new Value.LinkValue("https://" + text, place));
        }
        remarks.add(ValueRules.LINK_WRONG.at(place, "field", field.label(), "value", text));
        return Optional.empty();
    }

    static Remark readAs(Field field, Place place, String written, String read) {
        return ValueRules.READ_AS.at(place, "field", field.label(), "value", written, "read", read);
    }
}
