package org.practicenavigator.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Words;
import org.practicenavigator.word.InlineText;

/// Lines of a document → values of a field as an author would type them. An empty list is no value.
final class ValueText {

    private static final Set<String> PLACEHOLDERS = Set.of("введите текст", "выберите из списка");
    private static final Set<String> YES = Set.of("x", "х", "v", "+", "да", "есть");

    private final Terms terms;

    ValueText(Terms terms) {
        this.terms = terms;
    }

    /// @param lines Markdown
    /// @return one value, or those of a list
    List<String> read(Field field, List<String> lines) {
        List<String> written =
                lines.stream().filter(l -> !PLACEHOLDERS.contains(Words.key(l))).toList();
        if (written.isEmpty()) {
            return List.of();
        }
        return switch (field.type()) {
            case FieldType.ProseType _ -> List.of(String.join("\n\n", written));
            case FieldType.ChoiceType _ -> choices(field, plain(written));
            case FieldType.RefType _ -> choices(field, plain(written));
            case FieldType.FlagType _ -> flag(String.join(" ", plain(written)));
            case FieldType.LinkType _ -> each(field, written, ValueText::address);
            case FieldType.TextType _, FieldType.IntegerType _, FieldType.DecimalType _ ->
                each(field, written, InlineText::plain);
            case FieldType.DateType _, FieldType.FileType _ -> each(field, written, InlineText::plain);
            case FieldType.GroupType _ -> List.of();
        };
    }

    private static List<String> plain(List<String> lines) {
        return lines.stream().map(InlineText::plain).toList();
    }

    private static String address(String markdown) {
        String link = InlineText.link(markdown);
        return link.isEmpty() ? InlineText.plain(markdown) : link;
    }

    private static List<String> each(
            Field field, List<String> lines, java.util.function.UnaryOperator<String> reading) {
        if (field.many().isEmpty()) {
            return List.of(String.join(" ", lines.stream().map(reading).toList()));
        }
        return lines.stream()
                .map(Phrases::withoutMark)
                .map(reading)
                .filter(t -> !t.isBlank())
                .toList();
    }

    private static List<String> flag(String text) {
        Box box = Box.inFront(text);
        if (box.state() == Box.State.TICKED
                || YES.contains(Words.key(text))
                || text.strip().equals("+")) {
            return List.of("да");
        }
        return box.state() == Box.State.EMPTY && box.text().isEmpty() ? List.of() : List.of(text.strip());
    }

    private List<String> choices(Field field, List<String> lines) {
        List<String> values = new ArrayList<>();
        for (String line : lines) {
            String bare = Phrases.withoutMark(line).strip();
            Box front = Box.inFront(line);
            // «Наставник — да» has a mark behind it, «наставник — лидер» is a term with a dash.
            boolean isWhole =
                    front.state() != Box.State.NO_BOX || terms.code(field, bare).isPresent();
            Box box = isWhole ? front : Box.behind(line);
            if (box.state() != Box.State.EMPTY && !box.text().isEmpty()) {
                values.addAll(choice(field, box.state() == Box.State.NO_BOX ? bare : box.text()));
            }
        }
        if (field.many().isPresent() || values.size() < 2) {
            return values.stream().distinct().toList();
        }
        // Two answers to a question with one: the author shall see both.
        return List.of(String.join("; ", values));
    }

    private List<String> choice(Field field, String text) {
        var whole = terms.code(field, text);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<String> parts = Arrays.stream(text.split("[,;]"))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
        boolean all = field.many().isPresent()
                && parts.stream().allMatch(p -> terms.code(field, p).isPresent());
        return all ? parts.stream().map(p -> terms.code(field, p).orElseThrow()).toList() : List.of(text);
    }
}
