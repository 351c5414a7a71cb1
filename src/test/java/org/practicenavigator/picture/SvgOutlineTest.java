package org.practicenavigator.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.PathIterator;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgOutlineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M1 2L3,4z|M1 2 L3 4 Z",
                "m1 2 3 4-5-6|M1 2 L4 6 L-1 0",
                "M10 10h5v-5H0V0z|M10 10 L15 10 L15 5 L0 5 L0 0 Z",
                "M0 0c1 1 2 2 3 0s2-2 3 0|M0 0 C1 1 2 2 3 0 C4 -2 5 -2 6 0",
                "M0 0s1 1 2 0|M0 0 C0 0 1 1 2 0",
                "M0 0q1 1 2 0Q3 3 4 4|M0 0 Q1 1 2 0 Q3 3 4 4",
                "M1.5.5-.5e1 2|M1.5 0.5 L-5 2",
                "M1 1h1zm5 5h1|M1 1 L2 1 Z M6 6 L7 6"
            })
    void isReadAsBrowsersReadIt(String data, String steps) {
        assertThat(steps(data)).isEqualTo(steps);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M0 0A1 1 0 0 0 2 2", "L1 1", "M1", "M1 2 3", "M0 0 x", "5", "M0 0h", "M0 0z1", "M0 0#"})
    void refusesWhatItDoesNotKnow(String data) {
        assertThatThrownBy(() -> SvgOutline.read(data)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String steps(String data) {
        StringJoiner steps = new StringJoiner(" ");
        double[] at = new double[6];
        for (PathIterator path = SvgOutline.read(data).getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            StringJoiner numbers = new StringJoiner(" ");
            for (int i = 0; i < new int[] {2, 2, 4, 6, 0}[kind]; i++) {
                numbers.add(Double.toString(at[i]).replaceAll("\\.0$", ""));
            }
            steps.add("MLQCZ".charAt(kind) + numbers.toString());
        }
        return steps.toString();
    }
}
