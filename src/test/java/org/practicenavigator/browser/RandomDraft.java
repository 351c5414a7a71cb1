package org.practicenavigator.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/// Drafts of the type that [FormWordTest] has, with signs that mean something in Markdown, XML and YAML.
final class RandomDraft {

    private static final List<String> WORDS = List.of(
            "наставник",
            "молодой",
            "учитель",
            "урок",
            "класс",
            "Раз",
            "в",
            "неделю",
            "вместе",
            "*звёздочка*",
            "a_b_c",
            "[скобки]",
            "<b>",
            "&amp;",
            "\"кавычки\"",
            "«ёлочки»",
            "100 %",
            "№ 8",
            "C:\\папка",
            "`код`",
            "—",
            "e-mail",
            "😀");

    private final Random random;

    RandomDraft(Random random) {
        this.random = random;
    }

    /// The title is always there, the rest by chance.
    Map<String, Object> draft() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", text(4));
        maybe(fields, "annotation", () -> "Начало " + prose() + "\n\nДальше " + prose());
        maybe(fields, "kind", () -> "b");
        maybe(fields, "forms", () -> List.of("tt", "ts"));
        maybe(fields, "organization", () -> random.nextBoolean() ? "school-8" : "same-2");
        maybe(fields, "period_start", () -> "2025-09-01");
        maybe(fields, "video", () -> "https://example.org/a_b?c=(1)&d=2");
        maybe(fields, "open", () -> "да");
        maybe(fields, "tasks", () -> List.of("Задача " + text(5), "Вторая " + text(3)));
        maybe(
                fields,
                "steps",
                () -> List.of(
                        Map.of("title", "Шаг " + text(3), "action", "Делаем " + text(8)),
                        Map.of(
                                "title",
                                "Шаг " + text(2),
                                "action",
                                "Делаем " + text(5),
                                "who",
                                "Наставник " + text(1))));
        maybe(
                fields,
                "indicators",
                () -> List.of(
                        Map.of(
                                "name",
                                "Доля " + text(3),
                                "unit",
                                "%",
                                "baseline",
                                "34,5",
                                "value",
                                "81",
                                "number",
                                "1"),
                        Map.of("name", "Число " + text(2), "unit", "чел.", "date", "2026-05-20")));
        maybe(fields, "contact", () -> Map.of("role", "Методист " + text(2), "email", "school_8@spassk.example"));
        Map<String, Object> sections = new LinkedHashMap<>();
        maybe(sections, "problem", () -> "Мало " + prose() + "\n\nЕщё " + prose());
        maybe(
                sections,
                "solution",
                () -> "Вот что:\n\n- один " + prose() + "\n- два " + prose() + "\n\n### Подробнее о деле\n\nТак и "
                        + prose() + "\n\n1. раз\n1. два");
        maybe(
                sections,
                "result",
                () -> "Таблица такая.\n\n| Год | Итог |\n| --- | --- |\n| 2025 | "
                        + "12 |\n| 2026 | да \\| нет |\n\nИ **ещё** *раз* [ссылка](https://example.org/) конец");
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("fields", fields);
        draft.put("sections", sections);
        draft.put("extra", List.of());
        return draft;
    }

    private void maybe(Map<String, Object> map, String key, Supplier<Object> value) {
        if (random.nextInt(4) > 0) {
            map.put(key, value.get());
        }
    }

    /// Plain words that neither begin nor end with a sign.
    private String text(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words) + " итог";
    }

    /// The same as Markdown that shows just it.
    private String prose() {
        return text(1 + random.nextInt(8)).replaceAll("[\\\\`*_\\[\\]<]", "\\\\$0");
    }
}
