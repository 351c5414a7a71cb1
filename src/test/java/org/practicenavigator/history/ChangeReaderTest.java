package org.practicenavigator.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.history.ChangesUnknownException.Problem;

class ChangeReaderTest {

    private static final String DAY = "2026-11-01T12:00:00Z";

    @TempDir
    Path folder;

    @Test
    void whatDiffersFromTheOtherStateIsToldCommittedOrNot() throws IOException, GitAPIException {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("content/a.md", "а\n").write("content/b.md", "б\n").write("content/c.md", "в\n");
            repository.write("content/d.md", "г\n").write("docs/x.md", "x\n").write(".gitignore", "*.tmp\n");
            RevCommit base = repository.commit("a@example.org", DAY);
            repository.write("content/a.md", "а2\n").write("docs/x.md", "y\n").remove("content/b.md");
            repository.commit("a@example.org", DAY);
            Files.writeString(folder.resolve("content/new.md"), "новое\n");
            Files.writeString(folder.resolve("content/not.tmp"), "нет\n");
            Files.move(folder.resolve("content/c.md"), folder.resolve("content/e.md"));
            Changes changes = ChangeReader.read(folder, base.getName());
            assertThat(changes.files())
                    .extracting(c -> c.kind() + " " + c.path()
                            + c.from().map(f -> " from " + f).orElse(""))
                    .containsExactly(
                            "CHANGED content/a.md",
                            "REMOVED content/b.md",
                            "RENAMED content/e.md from content/c.md",
                            "ADDED content/new.md");
            assertThat(changes.textBefore(changes.files().getFirst().path())).contains("а\n");
            assertThat(changes.prefix()).isEmpty();
        }
    }

    @Test
    void whatTheOtherStateDidSinceIsNoChangeOfOurs() throws IOException, GitAPIException {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("content/a.md", "а\n").commit("a@example.org", DAY);
            repository.git().branchCreate().setName("topic").call();
            repository.write("content/main.md", "м\n").commit("a@example.org", DAY);
            repository.git().checkout().setName("topic").call();
            repository.write("content/topic.md", "т\n").commit("a@example.org", DAY);
            assertThat(ChangeReader.read(folder, "main").files())
                    .extracting(c -> c.path().value())
                    .containsExactly("content/topic.md");
        }
    }

    @Test
    void aProjectBelowTheTopHasItsOwnPaths() throws IOException, GitAPIException {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("content/outside.md", "1\n").write("sites/one/content/a.md", "1\n");
            repository.commit("a@example.org", DAY);
            Files.writeString(folder.resolve("content/outside.md"), "22\n");
            Files.writeString(folder.resolve("sites/one/content/a.md"), "22\n");
            Changes changes = ChangeReader.read(folder.resolve("sites/one"), "HEAD");
            assertThat(changes.files()).extracting(c -> c.path().value()).containsExactly("content/a.md");
            assertThat(changes.prefix()).isEqualTo("sites/one/");
        }
    }

    @Test
    void whyNobodyCanSayIsTold() throws IOException, GitAPIException {
        problem("main", Problem.NO_REPOSITORY);
        try (TestRepository repository = TestRepository.in(folder)) {
            problem("main", Problem.NO_SUCH_STATE);
            repository.write("content/a.md", "а\n");
            RevCommit first = repository.commit("a@example.org", DAY);
            problem("origin/main", Problem.NO_SUCH_STATE);
            problem("a b ~ ^{", Problem.NO_SUCH_STATE);
            repository.git().branchCreate().setName("old").call();
            repository.git().checkout().setOrphan(true).setName("other").call();
            repository.write("content/b.md", "б\n");
            RevCommit alone = repository.commit("b@example.org", DAY);
            problem("old", Problem.NOTHING_IN_COMMON);
            Files.writeString(folder.resolve(".git/shallow"), alone.getName() + "\n");
            problem(first.getName(), Problem.SHALLOW);
        }
    }

    private void problem(String since, Problem problem) {
        assertThatThrownBy(() -> ChangeReader.read(folder, since))
                .isInstanceOfSatisfying(
                        ChangesUnknownException.class,
                        e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
