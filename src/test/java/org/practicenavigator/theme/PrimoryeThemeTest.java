package org.practicenavigator.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.practicenavigator.finding.Checked;

/// The theme of the project as it is.
class PrimoryeThemeTest {

    @Test
    void hasNothingToMend() {
        Checked<Theme> theme = ThemeFiles.load(ThemeFiles.primorye());
        assertThat(theme.findings())
                .extracting(f -> f.where().file() + ":" + f.where().place().line() + " " + f.message())
                .isEmpty();
    }
}
