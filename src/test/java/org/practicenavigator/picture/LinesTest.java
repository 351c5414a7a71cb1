package org.practicenavigator.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Letters are one unit wide here.
class LinesTest {

    private static Lines lines(String text, int widest, int most) {
        return Lines.of(text, widest, most, line -> line.codePointCount(0, line.length()));
    }

    @Test
    void makesLinesAlike() {
        Lines lines = lines("один два три четыре пять шесть семь", 30, 3);
        assertThat(lines.lines()).containsExactly("один два три четыре", "пять шесть семь");
        assertThat(lines.whole()).isTrue();
    }

    @Test
    void leavesShortTextsAlone() {
        assertThat(lines("Ракушка добра", 30, 3).lines()).containsExactly("Ракушка добра");
        assertThat(lines("", 30, 3).lines()).containsExactly("");
    }

    @Test
    void cutsWordsThatAreTooWide() {
        assertThat(lines("наставничествонаставничество", 10, 5).lines())
                .containsExactly("наставниче", "ствонастав", "ничество");
    }

    @Test
    void breaksAfterHyphensAndKeepsNoBreakSpaces() {
        assertThat(lines("педагогов-наставников", 12, 3).lines()).containsExactly("педагогов-", "наставников");
        assertThat(lines("школа №\u00A08 города", 8, 3).lines()).containsExactly("школа", "№\u00A08", "города");
    }

    @Test
    void marksWhatIsLeftOut() {
        Lines lines = lines("один два три четыре пять шесть семь", 9, 2);
        assertThat(lines.whole()).isFalse();
        assertThat(lines.lines()).containsExactly("один два", "три…");
        assertThat(lines("один два-два три четыре пять", 8, 2).lines()).containsExactly("один", "два-два…");
        assertThat(lines("наставничество во всём", 8, 1).lines()).containsExactly("наставн…");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noLineIsTooWideAndNothingIsLost(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("начало");
        for (int i = 0; i < 60; i++) {
            text.append(random.nextInt(6) == 0 ? "-" : random.nextInt(5) == 0 ? " " : "ж");
        }
        String written = text.toString().strip().replaceAll(" +", " ");
        int widest = 6 + random.nextInt(20);
        Lines all = lines(written, widest, 1000);
        assertThat(all.lines()).as("seed " + seed).allMatch(line -> line.length() <= widest);
        assertThat(String.join("", all.lines()).replace(" ", "")).isEqualTo(written.replace(" ", ""));
        Lines cut = lines(written, widest, 2);
        assertThat(cut.lines()).hasSizeLessThanOrEqualTo(2).allMatch(line -> line.length() <= widest);
    }
}
