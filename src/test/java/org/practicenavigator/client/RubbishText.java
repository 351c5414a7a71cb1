package org.practicenavigator.client;

import java.util.List;
import java.util.Random;

/// Lines as nobody writes them, made from a seed: letters of many scripts, signs inside words, pictures, long words.
final class RubbishText {

    private static final List<String> PIECES = List.of(
            "а",
            "Ё",
            "ё",
            "школа",
            "Наставник",
            "й",
            "и\u0306",
            "е\u0308",
            "о\u0301",
            "з\u00ADд",
            "x",
            "Word",
            "I",
            "İ",
            "ß",
            "é",
            "e\u0301",
            "1",
            "42",
            "3",
            "٣",
            "५",
            "２",
            ".",
            ",",
            ";",
            ":",
            "'",
            "’",
            "‘",
            "·",
            "_",
            "-",
            "–",
            " ",
            " ",
            " ",
            "\t",
            "\u00A0",
            "\u202F",
            "\u200B",
            "\u200D",
            "\u200C",
            "\uFEFF",
            "\u200E",
            "\u202E",
            "(",
            ")",
            "«",
            "»",
            "/",
            "@",
            "#",
            "*",
            "&",
            "%",
            "+",
            "=",
            "<b>",
            "№",
            "€",
            "°",
            "²",
            "½",
            "שלום",
            "مرحبا",
            "ک",
            "ภาษาไทย",
            "漢",
            "字",
            "ひ",
            "ら",
            "カ",
            "タ",
            "ー",
            "ｶ",
            "ﾞ",
            "한",
            "국어",
            "ᄒ",
            "ἀ",
            "Ω",
            "ς",
            "ǆ",
            "😀",
            "👍",
            "👍🏽",
            "👨\u200D👩\u200D👧",
            "🇷🇺",
            "🇷",
            "❤",
            "❤\uFE0F",
            "1\uFE0F\u20E3",
            "☺",
            "©",
            "™",
            "𝒜",
            "𐐀",
            "𠮷",
            "ⓐ",
            "Ⅳ",
            "ª");

    private final Random random;

    RubbishText(long seed) {
        this.random = new Random(seed);
    }

    String line() {
        StringBuilder line = new StringBuilder();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            line.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        if (random.nextInt(50) == 0) {
            line.append("долго".repeat(20 + random.nextInt(100)));
        }
        return line.toString();
    }
}
