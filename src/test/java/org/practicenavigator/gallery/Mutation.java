package org.practicenavigator.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What happens to a text in a hurry: lines go, come twice, change places, shift; characters slip; values change.
final class Mutation {

    private static final List<String> VALUES = List.of(
            "",
            "да",
            "12",
            "-1",
            "1e9",
            "2024-13-45",
            "«ёлочки»",
            "\"",
            "'",
            "[",
            "]",
            "{",
            "|",
            ">",
            "&a",
            "*a",
            "!x",
            "null",
            "---",
            "...",
            "a: b: c",
            "# нет",
            "javascript:alert(1)",
            "C:\\Users\\a.docx",
            "<script>alert(1)</script>",
            "![](x.jpg)",
            "[a](b.md#c)",
            "[^1]",
            "```",
            "####",
            "\t",
            "\u00A0",
            "\uFEFF",
            "\u202E",
            "😀",
            "\uD800",
            "\r");
    private static final String LETTERS = "абвяё aZ09:-,.'\"[](){}#*_`|<>&!%@\\/\n\t";

    private Mutation() {}

    static String of(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            change(lines, random);
        }
        return String.join("\n", lines);
    }

    private static void change(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(10)) {
            case 0 -> lines.set(at, "");
            case 1 -> lines.add(at, line);
            case 2 -> lines.set(at, lines.set(other, line));
            case 3 -> lines.set(at, " ".repeat(random.nextInt(9)) + line.stripLeading());
            case 4 -> lines.set(at, replaceValue(line, random));
            case 5 -> lines.subList(at, lines.size()).replaceAll(l -> random.nextInt(40) == 0 ? "" : l);
            case 6 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
            case 7 -> lines.set(at, insert(line, random));
            case 8 -> lines.add(at, VALUES.get(random.nextInt(VALUES.size())));
            default -> cut(lines, random);
        }
    }

    private static String replaceValue(String line, Random random) {
        int colon = line.indexOf(": ");
        String value = VALUES.get(random.nextInt(VALUES.size()));
        return colon < 0 ? value : line.substring(0, colon + 2) + value;
    }

    private static String insert(String line, Random random) {
        int at = random.nextInt(line.length() + 1);
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        int gone = random.nextBoolean() && at < line.length() ? 1 : 0;
        return line.substring(0, at) + letter + line.substring(at + gone);
    }

    /// The file was not saved to its end.
    private static void cut(List<String> lines, Random random) {
        int from = 1 + random.nextInt(lines.size());
        while (lines.size() > from) {
            lines.removeLast();
        }
    }
}
