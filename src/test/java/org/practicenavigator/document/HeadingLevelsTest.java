package org.practicenavigator.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicenavigator.markdown.Passage;

class HeadingLevelsTest {

    private final HeadingLevels levels = new HeadingLevels();

    private static Doc.Part part(String title, int level) {
        return new Doc.Part("", title, level, false, List.of());
    }

    private static Passage.Heading heading(int level) {
        return new Passage.Heading(level, List.of());
    }

    @Test
    void theHeadingsOfATextStandBelowItsPart() {
        Doc.Part part = part("Проблема", 1);
        assertThat(levels.of(part)).isEqualTo(1);
        assertThat(levels.of(part, heading(2))).isEqualTo(2);
        assertThat(levels.of(part, heading(3))).isEqualTo(3);
        assertThat(levels.of(part, heading(2))).isEqualTo(2);
        assertThat(levels.of(part, heading(1))).isEqualTo(2);
    }

    @Test
    void headingsBeforeTheFirstPartAreLikeParts() {
        assertThat(levels.of(part("", 1), heading(1))).isEqualTo(1);
        assertThat(levels.of(part("", 1), heading(2))).isEqualTo(2);
    }

    @Test
    void noLevelIsLeftOut() {
        assertThat(levels.of(part("", 2), heading(4))).isEqualTo(1);
        Doc.Part part = part("Часть", 2);
        assertThat(levels.of(part)).isEqualTo(2);
        assertThat(levels.of(part, heading(6))).isEqualTo(3);
        assertThat(levels.of(part("Другая", 1))).isEqualTo(1);
    }

    @Test
    void noneIsDeeperThanReadersKnow() {
        Doc.Part part = part("Часть", 1);
        int deepest = 0;
        for (int level = 1; level < 9; level++) {
            deepest = levels.of(part, heading(level));
        }
        assertThat(deepest).isEqualTo(5);
    }
}
