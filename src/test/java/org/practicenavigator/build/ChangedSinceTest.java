package org.practicenavigator.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.report.Report;
import org.practicenavigator.testkit.RealProject;

/// A check of changes says what a check of everything says of them. `-Dedits=N -Dseed=S` for more and again.
class ChangedSinceTest {

    private static final int EDITS = Integer.getInteger("edits", 25);
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    @TempDir
    Path project;

    private Git git;

    @BeforeEach
    void commitTheRealContent() throws GitAPIException {
        git = RealProject.commit(RealProject.lay(project));
    }

    @AfterEach
    void close() {
        git.close();
    }

    @Test
    void nothingChangedNothingFound() {
        Report report = changed();
        assertThat(report.items()).isEmpty();
        assertThat(report.changed()).isEmpty();
        assertThat(report.entries()).isZero();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void whatAFullCheckSaysOfTheChangeIsSaid() throws IOException, GitAPIException {
        System.out.println("ChangedSinceTest: seed " + SEED);
        List<Finding> before = Build.check(project).findings();
        Random random = new Random(SEED);
        int elsewhere = 0;
        for (int i = 0; i < EDITS; i++) {
            List<String> done = new Edits(project, random).make();
            String about = "seed " + SEED + ", edit " + i + ": " + done;
            List<Finding> now = Build.check(project).findings();
            Report report = changed();
            Set<String> files = report.changed().stream()
                    .map(changed -> changed.path().value())
                    .collect(Collectors.toSet());
            List<Finding> told = report.items().stream()
                    .map(Report.Item::finding)
                    .filter(finding -> !finding.rule().id().equals("state-move"))
                    .toList();
            assertThat(inFiles(told, files, true)).as(about).isEqualTo(inFiles(now, files, true));
            Set<String> caused = inFiles(now, files, false);
            caused.removeAll(inFiles(before, files, false));
            assertThat(inFiles(told, files, false)).as(about).isEqualTo(caused);
            elsewhere += caused.size();
            git.reset().setMode(ResetCommand.ResetType.HARD).call();
            git.clean().setCleanDirectories(true).setForce(true).call();
        }
        // Otherwise half of the question would not have been asked.
        assertThat(elsewhere).isPositive();
    }

    /// Findings inside the files or outside, by rule and place: words elsewhere may name what is nearest now.
    private static Set<String> inFiles(List<Finding> findings, Set<String> files, boolean inside) {
        return findings.stream()
                .filter(finding -> files.contains(finding.where().file().value()) == inside)
                .map(finding -> finding.where() + " " + finding.rule().id()
                        + (inside ? " " + finding.message() + " " + finding.field() : ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Report changed() {
        return Checking.check(
                BuildRequest.of(project),
                new ReportWishes(Optional.of("main"), false, List.of(), Optional.of(0), Optional.empty()));
    }
}
