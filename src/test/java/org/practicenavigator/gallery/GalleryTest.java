package org.practicenavigator.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicenavigator.build.Build;
import org.practicenavigator.build.BuildRequest;
import org.practicenavigator.build.PrivateRequest;
import org.practicenavigator.finding.Finding;

/// Every mistake of the gallery `findings/*.site` gives exactly the findings beside it, and nothing else: one mistake
/// is told once. `-Dgallery=update` writes what is found as what is expected; read the difference before committing.
class GalleryTest {

    static Stream<Fixture> fixtures() {
        return Fixture.all().stream();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void tellsExactly(Fixture fixture, @TempDir Path folder) throws IOException {
        Path project = folder.resolve("project");
        fixture.lay(project);
        String actual =
                print(Build.check(BuildRequest.of(project).with(people(folder))).findings());
        if ("update".equals(System.getProperty("gallery"))) {
            fixture.rewrite(actual);
            return;
        }
        assertThat(actual).as(fixture.about()).isEqualTo(fixture.expected());
        assertThat(actual).doesNotContainPattern("\\{[a-z_]+}|\\[\\[|]]");
        assertThat(actual.contains(" " + fixture.rule() + "\n"))
                .isEqualTo(!fixture.rule().equals("accepted"));
    }

    /// A fixture with files below `../private` is judged with that folder, on a day that does not move.
    private static Optional<PrivateRequest> people(Path folder) {
        Path people = folder.resolve("private");
        return Files.exists(people)
                ? Optional.of(new PrivateRequest(people, LocalDate.of(2026, 11, 22)))
                : Optional.empty();
    }

    @Test
    void theBaseIsWithoutFindings(@TempDir Path project) throws IOException {
        Fixture.layBase(project);
        assertThat(print(Build.check(project).findings())).isEmpty();
        assertThat(Build.check(project).entries()).isEqualTo(5);
    }

    @Test
    void theGalleryIsLarge() {
        List<Fixture> all = Fixture.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(80);
        assertThat(all.stream().filter(f -> f.expected().isEmpty() && !f.rule().equals("accepted")))
                .isEmpty();
    }

    static String print(List<Finding> findings) {
        return findings.stream().map(GalleryTest::print).collect(Collectors.joining("\n"));
    }

    private static String print(Finding finding) {
        String head = "%s:%d:%d %s %s"
                .formatted(
                        finding.where().file(),
                        finding.where().place().line(),
                        finding.where().place().column(),
                        finding.severity().name().toLowerCase(Locale.ROOT),
                        finding.rule().id());
        return head + "\n    " + finding.message() + (finding.hint().isEmpty() ? "" : "\n    " + finding.hint());
    }
}
