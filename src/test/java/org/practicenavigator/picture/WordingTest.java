package org.practicenavigator.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Ракушка добра|Ракушка добра",
                "  много   пробелов\t|много пробелов",
                "без 😀 лица 👨‍👩‍👧|без лица",
                "мир 和平|мир □□",
                "й|й",
                "ударе\u0301ние|ударение",
                "мяг\u00ADкий|мягкий",
                "\u202Eназад\u202C|назад",
                "5\u202F000 ₽|5\u00A0000 ₽",
                "34 → 81 %|34 → 81 %",
                "помощь в школе и дома|помощь в\u00A0школе и\u00A0дома",
                "учителем — тот, кто|учителем\u00A0— тот, кто",
                "\u0000\uFFFF\uD800|''",
                "''|''"
            })
    void isDrawable(String written, String drawn) {
        assertThat(Wording.drawable(written, TestStyle.BASE.text())).isEqualTo(drawn);
    }
}
