package org.practicenavigator.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Rule;

class YamlLimitsTest {

    private static void refused(String yaml, Rule rule, int line, int column) {
        YamlText read = YamlReader.read(yaml, 1);
        assertThat(read.root()).isEmpty();
        assertThat(read.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.rule()).isEqualTo(rule);
            assertThat(remark.place().line()).isEqualTo(line);
            assertThat(remark.place().column()).isEqualTo(column);
        });
    }

    @Test
    void tenThousandBracketsStopAtTheLimit() {
        refused("a: " + "[".repeat(10_000), YamlRules.TOO_DEEP, 1, 23);
        refused("a: " + "[".repeat(10_000) + "]".repeat(10_000), YamlRules.TOO_DEEP, 1, 23);
        refused("{a: ".repeat(10_000), YamlRules.TOO_DEEP, 1, 81);
    }

    @Test
    void deepIndentationStopsAtTheLimit() {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            deep.append(" ".repeat(i)).append("a:\n");
        }
        refused(deep.toString(), YamlRules.TOO_DEEP, 21, 21);
        refused("- ".repeat(5_000) + "x\n", YamlRules.TOO_DEEP, 1, 41);
    }

    @Test
    void twentyLevelsAreRead() {
        assertThat(YamlReader.read("a: " + "[".repeat(19) + "]".repeat(19), 1).root())
                .isPresent();
    }

    @Test
    void aliasBombIsRefusedAtItsFirstAnchor() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        refused(bomb.toString(), YamlRules.ALIAS, 1, 5);
    }

    @Test
    void sizeAndNumberAreLimited() {
        refused("a: " + "б".repeat(64 * 1024), YamlRules.TOO_LARGE, 1, 1);
        YamlText many = YamlReader.read("a:\n" + "- б\n".repeat(4_998), 1);
        assertThat(many.root()).isEmpty();
        assertThat(many.remarks())
                .singleElement()
                .satisfies(r -> assertThat(r.rule()).isEqualTo(YamlRules.TOO_MANY));
        assertThat(YamlReader.read("a:\n" + "- б\n".repeat(4_997), 1).root()).isPresent();
        assertThat(YamlReader.read("a:\n" + "- б\n".repeat(4_998), 1, YamlLimits.TEMPLATE)
                        .root())
                .isPresent();
    }

    @Test
    void placesCountFromTheGivenLine() {
        YamlText read = YamlReader.read("title: А\ntitle: Б", 7);
        assertThat(read.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.place()).isEqualTo(new Place(8, 1, 5));
            assertThat(remark.facts()).containsEntry("first_line", "7");
        });
    }

    @Test
    void charactersOfTwoUnitsMayStandAnywhere() {
        for (int i = 1; i < 2_200; i++) {
            String word = "б".repeat(i) + "😀😀";
            assertThat(YamlReader.read("a: " + word, 1).root().orElseThrow().get("a"))
                    .hasValueSatisfying(
                            value -> assertThat(((YamlScalar) value).text()).isEqualTo(word));
        }
    }

    @Test
    void manyRepairsStayWithinTheirNumber() {
        YamlText read = YamlReader.read("a: б: в\n".repeat(500), 1);
        assertThat(read.root()).isEmpty();
        assertThat(read.remarks()).hasSize(41);
    }

    /// Quoting a value doubles the quotes in it: repairs of one line on top of each other once ran away.
    @Test
    void quotesInALineAreNotDoubledForEver() {
        for (String piece : new String[] {"': ", "' : b", "'x: '", "': '"}) {
            assertThat(YamlReader.read("a: b" + piece.repeat(4_000) + "\nc: d\n", 1)
                            .remarks())
                    .isNotEmpty();
        }
    }
}
