package org.practicenavigator.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicenavigator.build.Build;
import org.practicenavigator.build.Correcting;
import org.practicenavigator.correction.Corrected;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.Finding;

/// Every mistake of the gallery, handed to the corrections: what they mend is no longer told, nothing new is,
/// and what they leave stays as it is.
class FixGalleryTest {

    /// Rules that have a correction, and therefore must be mended wherever a fixture shows them.
    private static final Set<String> MENDED = Set.of(
            "read-as",
            "term-replaced",
            "field-renamed",
            "reference-read-as",
            "section-read-as",
            "repaired-tab",
            "repaired-space",
            "repaired-blank-line",
            "repaired-colon",
            "repaired-quotes",
            "repaired-start",
            "look-alike-letters",
            "hidden-characters");

    /// Fixtures of such rules that stay, and why.
    private static final Map<String, String> LEFT = Map.of();

    static List<Fixture> fixtures() {
        return Fixture.all().stream()
                // Files of many megabytes or of other kinds have nothing to correct.
                .filter(fixture ->
                        fixture.parts().stream().noneMatch(part -> part.how().matches("(size|padded|socket).*")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void mendsOrLeavesAlone(Fixture fixture, @TempDir Path project) throws IOException {
        fixture.lay(project);
        List<Finding> before = Build.check(project).findings();
        List<Corrected> changed = fix(project);
        List<Finding> after = Build.check(project).findings();

        assertThat(fix(project)).as("a second time nothing changes").isEmpty();
        boolean unread = before.stream().anyMatch(f -> f.rule().id().equals("encoding-wrong"));
        if (!unread) {
            assertThat(more(before, after)).as("findings that came").isEmpty();
        }
        if (changed.isEmpty()) {
            assertThat(after).isEqualTo(before);
        }
        Set<String> left = new TreeSet<>();
        after.stream().map(f -> f.rule().id()).filter(MENDED::contains).forEach(left::add);
        if (LEFT.containsKey(fixture.name())) {
            assertThat(left).as(LEFT.get(fixture.name())).isNotEmpty();
        } else if (before.stream().noneMatch(Finding::isError)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void everyCorrectionHasAFixture() {
        Set<String> shown = new TreeSet<>();
        fixtures().forEach(fixture -> shown.add(fixture.rule()));
        assertThat(shown).containsAll(MENDED);
    }

    private static List<Corrected> fix(Path project) {
        Checked<Correcting> correcting = Correcting.of(project);
        if (correcting.value().isEmpty()) {
            return List.of();
        }
        List<Corrected> changed =
                correcting.value().get().correct(correcting.value().get().documents());
        changed.forEach(each -> assertThat(correcting.value().get().write(each)).isTrue());
        return changed;
    }

    private static List<String> more(List<Finding> before, List<Finding> after) {
        Map<String, Integer> room = new TreeMap<>();
        before.forEach(f -> room.merge(f.where().file() + " " + f.rule().id(), 1, Integer::sum));
        after.forEach(f -> room.merge(f.where().file() + " " + f.rule().id(), -1, Integer::sum));
        List<String> more = new ArrayList<>();
        room.forEach((rule, left) -> {
            if (left < 0) {
                more.add(rule);
            }
        });
        return more;
    }
}
