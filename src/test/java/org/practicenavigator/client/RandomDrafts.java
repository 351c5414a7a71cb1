package org.practicenavigator.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Vocabulary;

/// Good drafts with what people do to them: other values, slips of the keyboard, things left out, doubled,
/// added. Texts of sections keep to the Markdown that the form offers; of other texts the browser says nothing of
/// the length.
final class RandomDrafts {

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "да",
            "Нет",
            "есть",
            "наверное",
            "0",
            "1",
            "12",
            "-5",
            "12.5",
            "0,81",
            "1 200",
            "81 %",
            "2024",
            "абв",
            "2024-05",
            "2024-02-30",
            "12.03.2025",
            "март 2025",
            "2023/24 уч. год",
            "2023/2024",
            "1899",
            "https://a.example/б?в=г",
            "www.a.example",
            "a.example",
            "https://a.example/%zz",
            "shkola8@a.example",
            "ivanov@mail.ru",
            "ivanov@yandex.ru",
            "+7 914 123-45-67",
            "8 (423) 222-22-22",
            "Cпасская школа",
            "шкoла c уроками",
            "Шко\u00adла\u200b новая",
            "Встречи... и ещё",
            "Слово -- слово (c)",
            "\"Росток\": клуб",
            "- с дефиса",
            "# с решётки",
            "Строка\n\nвторая",
            "\tтабуляция",
            "Ключ: значение",
            "null",
            "~",
            "😀 смайлик",
            "педагог – педагог",
            "Педагог-педагог",
            "что-то совсем другое",
            "2026-11-22-KMRT",
            "процентов",
            "%",
            "доля");
    private static final List<String> WORDS = List.of(
            "Наставник",
            "разбирает",
            "урок",
            "вместе",
            "с",
            "молодым",
            "учителем",
            "шкoла",
            "раз",
            "в",
            "неделю",
            "—",
            "«Росток»",
            "\"клуб\"",
            "итог...",
            "--",
            "(c)",
            "5",
            "*",
            "6",
            "2023-2024",
            "**важно**",
            "_слово_",
            "**два слова**",
            "[положение](https://a.example/x)",
            "[здесь](https://a.example/y)",
            "снежный_ком",
            "\\*звезда\\*",
            "т. д.",
            "8 914 123 45 67",
            "слово,",
            "слово.",
            "ё",
            "Ёлка",
            "cлово",
            "100 %",
            "№ 8");
    private static final String LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАaoOcC .,:;-\"'#";

    private final Random random;
    private final ContentType type;
    private final Map<String, Vocabulary> vocabularies;

    RandomDrafts(ContentType type, Map<String, Vocabulary> vocabularies, Random random) {
        this.type = type;
        this.vocabularies = vocabularies;
        this.random = random;
    }

    /// A draft like a good one, with one to six changes.
    Map<String, Object> next(Map<String, Object> good) {
        Map<String, Object> fields = copy(FormVectors.map(good.get("fields")));
        // An id that is taken would end the judging early.
        fields.put(type.identity(), "novaya-zapis");
        Map<String, Object> sections = new LinkedHashMap<>();
        type.body().sections().keySet().forEach(id -> {
            if (random.nextInt(4) > 0) {
                sections.put(id, text());
            }
        });
        for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
            change(fields, type.fields().values().stream().toList());
        }
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("type", type.id());
        draft.put("fields", fields);
        draft.put("sections", sections);
        return draft;
    }

    /// A state of the type, or one that there is not.
    String state() {
        List<String> states = type.stages().terms().keySet().stream().sorted().toList();
        return random.nextInt(20) == 0 ? "неведомо" : pick(states);
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put((String) name, copyOf(value)));
        return copy;
    }

    private static Object copyOf(Object value) {
        if (value instanceof Map<?, ?> map) {
            return copy(map);
        }
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(copyOf(item)));
            return items;
        }
        return value;
    }

    private void change(Map<String, Object> values, List<Field> fields) {
        Field field = pick(fields);
        Object old = values.get(field.name());
        if (random.nextInt(8) == 0) {
            values.remove(field.name());
        } else if (field.many().isPresent()) {
            List<Object> items = old instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>();
            list(field, items);
            values.put(field.name(), items);
        } else {
            values.put(field.name(), value(field, old));
        }
    }

    private void list(Field field, List<Object> items) {
        int at = items.isEmpty() ? -1 : random.nextInt(items.size());
        switch (random.nextInt(5)) {
            case 0 -> items.add(value(field, null));
            case 1 -> {
                if (at >= 0) {
                    items.remove(at);
                }
            }
            case 2 -> {
                if (at >= 0) {
                    items.add(copyOf(items.get(at)));
                }
            }
            default -> {
                if (at >= 0) {
                    items.set(at, value(field, items.get(at)));
                } else {
                    items.add(value(field, null));
                }
            }
        }
    }

    private Object value(Field field, Object old) {
        if (field.type() instanceof FieldType.GroupType group) {
            Map<String, Object> values = old instanceof Map<?, ?> map ? copy(map) : new LinkedHashMap<>();
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                change(values, group.fields().values().stream().toList());
            }
            return values;
        }
        String text = old instanceof String given && random.nextBoolean() ? given : fresh(field);
        boolean markdown = field.type() instanceof FieldType.ProseType;
        return !markdown && random.nextInt(3) == 0 ? slip(text) : text;
    }

    private String fresh(Field field) {
        if (field.type() instanceof FieldType.ChoiceType choice
                && vocabularies.containsKey(choice.vocabulary())
                && random.nextInt(3) > 0) {
            Vocabulary.Term term = pick(
                    List.copyOf(vocabularies.get(choice.vocabulary()).terms().values()));
            return random.nextBoolean()
                    ? term.code()
                    : random.nextBoolean() || term.also().isEmpty() ? term.label() : pick(term.also());
        }
        if (field.type() instanceof FieldType.ProseType) {
            return sentence(random.nextInt(40)) + "\n\n" + sentence(random.nextInt(10));
        }
        return switch (random.nextInt(5)) {
            case 0 -> sentence(1 + random.nextInt(60));
            case 1 -> field.example().isEmpty() ? pick(VALUES) : field.example();
            default -> pick(VALUES);
        };
    }

    private String slip(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int at = random.nextInt(text.length());
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + letter + text.substring(at);
            default -> text.substring(0, at) + letter + text.substring(at + 1);
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int blocks = random.nextInt(5); blocks >= 0; blocks--) {
            String block = switch (random.nextInt(5)) {
                case 0 -> "- " + sentence(4) + "\n- " + sentence(3) + "\n  - " + sentence(2);
                case 1 -> "1. " + sentence(3) + "\n2. " + sentence(4);
                case 2 -> "### Часть " + random.nextInt(9) + "\n\n" + sentence(5);
                default -> sentence(3 + random.nextInt(60)) + "\n" + sentence(4);
            };
            text.append(block).append("\n\n");
        }
        return text.toString();
    }

    private String sentence(int words) {
        List<String> chosen = new ArrayList<>();
        chosen.add("Слово");
        for (int i = 0; i < words; i++) {
            chosen.add(pick(WORDS));
        }
        return String.join(" ", chosen);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
