package org.practicenavigator.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.report.Report;
import org.practicenavigator.testkit.EmptyProject;

/// The term of reviewers is promised once, in the settings of the site; a command may say another one.
class ReviewDaysTest {

    @TempDir
    Path project;

    @BeforeEach
    void promiseThreeDays() throws Exception {
        Path file = EmptyProject.lay(project).resolve("content/site.yaml");
        String settings = Files.readString(file);
        assertThat(settings).contains("review: {days: 5,");
        Files.writeString(file, settings.replace("review: {days: 5,", "review: {days: 3,"));
    }

    @Test
    void theSettingsPromise() {
        assertThat(due(Optional.empty())).contains(new Report.Due(3, Optional.of(LocalDate.of(2026, 11, 25))));
    }

    @Test
    void theCommandMayPromiseOtherwise() {
        assertThat(due(Optional.of(1))).contains(new Report.Due(1, Optional.of(LocalDate.of(2026, 11, 23))));
    }

    @Test
    void theCommandMayPromiseNothing() {
        assertThat(due(Optional.of(0))).isEmpty();
    }

    private Optional<Report.Due> due(Optional<Integer> days) {
        Optional<LocalDate> sunday = Optional.of(LocalDate.of(2026, 11, 22));
        ReportWishes wishes = new ReportWishes(Optional.empty(), false, List.of(), days, sunday);
        return Checking.check(BuildRequest.of(project), wishes).due();
    }
}
