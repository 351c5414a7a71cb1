package org.practicenavigator.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.FieldType.ChoiceType;
import org.practicenavigator.schema.FieldType.DateType;
import org.practicenavigator.schema.FieldType.DecimalType;
import org.practicenavigator.schema.FieldType.FlagType;
import org.practicenavigator.schema.FieldType.GroupType;
import org.practicenavigator.schema.FieldType.IntegerType;
import org.practicenavigator.schema.FieldType.LinkType;
import org.practicenavigator.schema.FieldType.ProseType;
import org.practicenavigator.schema.FieldType.Range;
import org.practicenavigator.schema.FieldType.RefType;
import org.practicenavigator.schema.FieldType.TextType;

/// Writes an entry of any type after the type's own definition: every field, with an attack in each.
final class HostileEntry {

    static final String PADDING = "Обычные слова, чтобы текст был не короче, чем просит шаблон. ";

    private final ContentTypes types;
    private final Payloads payloads;
    private final ContentType type;
    private final int number;
    private final HostileFile file;

    private HostileEntry(ContentTypes types, Payloads payloads, ContentType type, int number) {
        this.types = types;
        this.payloads = payloads;
        this.type = type;
        this.number = number;
        this.file = new HostileFile("content/" + folder(type) + "hostile-" + type.id() + "-" + number + ".md");
    }

    /// @param number which of the entries of the type, from 0
    static HostileFile write(ContentTypes types, Payloads payloads, ContentType type, int number) {
        return new HostileEntry(types, payloads, type, number).write();
    }

    static String folder(ContentType type) {
        return type.list().folder();
    }

    private HostileFile write() {
        file.add("---\n");
        type.fields().values().forEach(field -> field(field, "", field.name()));
        file.add("---\n\n");
        HostileBody.write(file, payloads, type, number);
        return file;
    }

    private void field(Field field, String indent, String name) {
        field(field, indent, name, 0);
    }

    /// @param row of the group that the field stands in: what must differ from row to row then does
    private void field(Field field, String indent, String name, int row) {
        if (field.many().isEmpty()) {
            file.add(indent + field.name() + ":");
            value(field, indent + "  ", name, row);
            return;
        }
        Field.Many many = field.many().get();
        int count = Math.clamp(2, many.min(), Math.max(many.min(), many.max()));
        file.add(indent + field.name() + ":\n");
        for (int i = 0; i < count; i++) {
            file.add(indent + "  -");
            value(field, indent + "    ", name, i);
        }
    }

    private void value(Field field, String indent, String name, int row) {
        if (field.type() instanceof GroupType group) {
            file.add("\n");
            group.fields().values().forEach(inner -> field(inner, indent, name + "." + inner.name(), row));
            return;
        }
        file.add(" ");
        // A vocabulary holds the same attacks as synonyms: an entry that hits the one of a hidden state is no page.
        boolean isState = name.equals(type.stages().field());
        List<String> attacks =
                isState ? attacks(field).stream().map(p -> p + " и ещё слова").toList() : attacks(field);
        file.add(new Slot(type.id() + "." + name, attacks, good(field, name, row), JsonWriter::write));
        file.add("\n");
    }

    private List<String> attacks(Field field) {
        return switch (field.type()) {
            case TextType text when text.pattern().isPresent() -> payloads.some(1, p -> true);
            case TextType text -> fitting(5, text.chars());
            case ProseType prose -> fitting(5, prose.chars());
            case LinkType _ -> links();
            case FieldType.FileType kinds -> fileNames(kinds);
            case ChoiceType _, RefType _, DateType _, FlagType _, IntegerType _, DecimalType _ ->
                payloads.some(1, p -> true);
            case GroupType _ -> throw new IllegalArgumentException(field.name());
        };
    }

    private List<String> fitting(int count, Range range) {
        return payloads.some(count, p -> p.length() <= range.max()).stream()
                .map(p -> padded(p, range.min()))
                .toList();
    }

    /// Text that is at least as long as asked.
    static String padded(String text, int min) {
        StringBuilder out = new StringBuilder(text);
        while (out.length() < min) {
            out.append(' ').append(PADDING.strip());
        }
        return out.toString();
    }

    private List<String> links() {
        List<String> attacks = new ArrayList<>(payloads.some(1, p -> true));
        payloads.some(1, p -> true).forEach(p -> attacks.add("https://example.org/?q=" + p));
        payloads.some(2, p -> true)
                .forEach(p -> attacks.add("https://example.org/?q=" + URLEncoder.encode(p, StandardCharsets.UTF_8)));
        return attacks;
    }

    /// Names that a disk can hold.
    private List<String> fileNames(FieldType.FileType type) {
        String ending = "." + ending(type);
        List<String> names = payloads.some(4, p -> p.indexOf('/') < 0 && p.indexOf(0) < 0 && p.length() < 60);
        return Stream.concat(names.stream(), Stream.of("план 'а' {{x}} &amp; onerror=x №" + number))
                .map(name -> name + ending)
                .toList();
    }

    private static String ending(FieldType.FileType type) {
        return type.kinds().contains("png")
                ? "png"
                : type.kinds().isEmpty() ? "pdf" : type.kinds().getFirst();
    }

    /// A value that the checks let pass.
    private String good(Field field, String name, int row) {
        return switch (field.type()) {
            case TextType text -> JsonWriter.write(goodText(text, name, row));
            case ProseType prose ->
                JsonWriter.write(padded("Слова.", prose.chars().min()));
            case LinkType _ -> "https://example.org/";
            case FlagType _ -> "true";
            // The first row is the latest: of several decisions the last one must suit the state.
            case DateType _ -> row == 0 ? "2024-05-10" : "2024-04-10";
            case IntegerType whole ->
                whole.min()
                        .map(min ->
                                min.add(java.math.BigDecimal.valueOf(number)).toString())
                        .orElse("1");
            case DecimalType real ->
                real.min()
                        .map(min -> min.add(java.math.BigDecimal.ONE).toString())
                        .orElse("2");
            case FieldType.FileType kinds -> "dobryy-" + number + "." + ending(kinds);
            case ChoiceType choice -> term(field, choice, row);
            case RefType ref -> "hostile-" + ref.to().get(row % ref.to().size()) + "-" + (number + row) % COUNT;
            case GroupType _ -> throw new IllegalArgumentException(name);
        };
    }

    /// How many entries there are of each type.
    static final int COUNT = 4;

    private String goodText(TextType text, String name, int row) {
        if (name.equals(type.identity())) {
            return "hostile-" + type.id() + "-" + number;
        }
        return Stream.of(
                        folder(type) + "staroe-" + number + "-" + row + ".html",
                        "school8@spassk-edu.example",
                        "+7 (42352) 2-00-00",
                        "05607000",
                        "p-0147",
                        "2026-11-22-KMRT")
                .filter(sample ->
                        text.pattern().isPresent() && text.pattern().get().matches(sample))
                .findFirst()
                .orElseGet(() -> padded("Слова", text.chars().min())
                        .substring(0, Math.max(5, text.chars().min())));
    }

    private String term(Field field, ChoiceType choice, int row) {
        if (field.name().equals(type.stages().field())) {
            return number == COUNT - 1 ? "submitted" : "published";
        }
        List<String> codes = types.vocabulary(choice.vocabulary())
                .map(vocabulary -> vocabulary.terms().entrySet().stream()
                        .filter(term -> term.getValue().use().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList())
                .orElse(choice.options());
        return codes.get(row % codes.size());
    }
}
