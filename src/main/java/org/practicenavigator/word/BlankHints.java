package org.practicenavigator.word;

import java.util.ArrayList;
import java.util.List;
import org.practicenavigator.schema.BodyRule;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;

/// The small lines below a label of the blank: what to write, how much, an example.
final class BlankHints {

    private BlankHints() {}

    static List<String> of(Field field) {
        List<String> hints = new ArrayList<>();
        add(hints, field.help());
        add(hints, limits(field));
        add(hints, field.example().isEmpty() ? "" : "Пример: " + field.example());
        return hints;
    }

    static List<String> of(BodyRule.SectionRule section) {
        List<String> hints = new ArrayList<>();
        add(hints, section.help());
        add(hints, chars(section.chars()));
        return hints;
    }

    private static void add(List<String> hints, String text) {
        if (!text.isEmpty()) {
            hints.add(text);
        }
    }

    private static String limits(Field field) {
        String many = field.many().map(BlankHints::many).orElse("");
        return switch (field.type()) {
            case FieldType.TextType text ->
                field.many().isPresent()
                        ? "Каждое — с новой строки. " + many
                        : text.pattern().map(p -> p.say()).orElse(chars(text.chars()));
            case FieldType.ProseType text -> chars(text.chars()) + " Можно несколько абзацев.";
            case FieldType.IntegerType _ -> "Целое число.";
            case FieldType.DecimalType _ -> "Число.";
            case FieldType.FlagType _ -> "";
            case FieldType.DateType _ -> "Год, месяц или день: 2025, 09.2025, 12.09.2025.";
            case FieldType.LinkType _ -> "Адрес страницы, начинается с https://";
            case FieldType.ChoiceType _ -> field.many().isPresent() ? "Отметьте подходящее. " + many : "";
            case FieldType.RefType _ ->
                field.many().isPresent() ? "Каждое — с новой строки. " + many : "Нет в списке — впишите название.";
            case FieldType.FileType _ -> "Имя файла. Сам файл приложите к письму.";
            case FieldType.GroupType _ -> many;
        };
    }

    private static String many(Field.Many many) {
        if (many.max() == Integer.MAX_VALUE) {
            return many.min() > 0 ? "Не меньше " + many.min() + "." : "";
        }
        return many.min() > 0 ? "От " + many.min() + " до " + many.max() + "." : "Не больше " + many.max() + ".";
    }

    private static String chars(FieldType.Range chars) {
        if (chars.max() == Integer.MAX_VALUE) {
            return chars.min() > 0 ? "Не меньше " + chars.min() + " знаков." : "";
        }
        return chars.min() > 0
                ? "От " + chars.min() + " до " + chars.max() + " знаков."
                : "Не больше " + chars.max() + " знаков.";
    }
}
