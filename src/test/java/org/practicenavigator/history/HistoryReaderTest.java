package org.practicenavigator.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.history.History.FileHistory;

class HistoryReaderTest {

    private static final String RAKUSHKA = "content/praktiki/rakushka.md";

    @TempDir
    Path folder;

    private static Checked<History> read(Path project) {
        return HistoryReader.read(project);
    }

    private static History history(Path project) {
        Checked<History> read = read(project);
        assertThat(read.findings()).isEmpty();
        return read.value().orElseThrow();
    }

    private static FileHistory file(Path project, String path) {
        return history(project).of(new DocPath(path)).orElseThrow();
    }

    private static FileHistory told(String created, String changed, int commits, int authors) {
        return new FileHistory(LocalDate.parse(created), LocalDate.parse(changed), commits, authors);
    }

    @Test
    void tellsDaysCommitsAndPeople() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository
                    .write(RAKUSHKA, "1")
                    .write("README.md", "1")
                    .commit("a@example.org", "2024-03-01T10:00:00+10:00");
            repository.write(RAKUSHKA, "2").commit("B@example.org", "2024-05-02T10:00:00+10:00");
            repository.write(RAKUSHKA, "3").commit("b@Example.org", "2025-06-03T10:00:00+10:00");
            String id = repository
                    .write("README.md", "2")
                    .commit("c@example.org", "2025-09-09T10:00:00+10:00")
                    .getName();
            History history = history(folder);
            assertThat(history.files()).containsOnlyKeys(new DocPath(RAKUSHKA));
            assertThat(history.of(new DocPath(RAKUSHKA))).contains(told("2024-03-01", "2025-06-03", 3, 2));
            assertThat(history.shallow()).isFalse();
            assertThat(history.head()).contains(new History.Head(id.substring(0, 10), LocalDate.parse("2025-09-09")));
        }
    }

    @Test
    void takesTheDayOfTheAuthorsPlace() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write(RAKUSHKA, "1").commit("a@example.org", "2024-03-01T00:30:00+10:00");
            repository.write(RAKUSHKA, "2").commit("a@example.org", "2024-04-30T23:30:00-03:00");
            assertThat(file(folder, RAKUSHKA)).isEqualTo(told("2024-03-01", "2024-04-30", 2, 1));
        }
    }

    @Test
    void followsExactRenames() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("content/a.md", "text").commit("a@example.org", "2024-01-01T12:00:00+10:00");
            repository
                    .write("content/b.md", "text")
                    .remove("content/a.md")
                    .commit("b@example.org", "2024-02-01T12:00:00+10:00");
            repository.write("content/b.md", "more").commit("c@example.org", "2024-03-01T12:00:00+10:00");
            repository.write("content/a.md", "another").commit("d@example.org", "2024-04-01T12:00:00+10:00");
            assertThat(file(folder, "content/b.md")).isEqualTo(told("2024-01-01", "2024-03-01", 3, 3));
            assertThat(file(folder, "content/a.md")).isEqualTo(told("2024-04-01", "2024-04-01", 1, 1));
        }
    }

    @Test
    void forgetsTheFormerFileOfAName() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository
                    .write(RAKUSHKA, "one")
                    .write("content/x.md", "x")
                    .commit("a@example.org", "2020-01-01T12:00:00+10:00");
            repository.remove(RAKUSHKA).commit("a@example.org", "2021-01-01T12:00:00+10:00");
            repository.write(RAKUSHKA, "two").commit("b@example.org", "2022-01-01T12:00:00+10:00");
            assertThat(file(folder, RAKUSHKA)).isEqualTo(told("2022-01-01", "2022-01-01", 1, 1));
        }
    }

    @Test
    void countsNoMergeThatChangesNothingItself() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository
                    .write(RAKUSHKA, "1")
                    .write("content/b.md", "1")
                    .commit("a@example.org", "2024-01-01T12:00:00+10:00");
            repository.git().checkout().setCreateBranch(true).setName("side").call();
            repository.write(RAKUSHKA, "2").commit("b@example.org", "2024-01-02T12:00:00+10:00");
            repository.git().checkout().setName("main").call();
            repository.write("content/b.md", "2").commit("c@example.org", "2024-01-03T12:00:00+10:00");
            repository.merge("side", "2024-01-04T12:00:00+10:00");
            assertThat(file(folder, RAKUSHKA)).isEqualTo(told("2024-01-01", "2024-01-02", 2, 2));
            assertThat(file(folder, "content/b.md")).isEqualTo(told("2024-01-01", "2024-01-03", 2, 2));
        }
    }

    @Test
    void leavesUncommittedChangesOut() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write(RAKUSHKA, "1").commit("a@example.org", "2024-01-01T12:00:00+10:00");
            repository.write(RAKUSHKA, "2").write("content/new.md", "1");
            assertThat(history(folder).files()).containsOnlyKeys(new DocPath(RAKUSHKA));
            assertThat(file(folder, RAKUSHKA)).isEqualTo(told("2024-01-01", "2024-01-01", 1, 1));
        }
    }

    @Test
    void readsAProjectInsideARepository() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository
                    .write("sites/kray/" + RAKUSHKA, "1")
                    .write("content/other.md", "1")
                    .commit("a@example.org", "2024-01-01T12:00:00+10:00");
            assertThat(history(folder.resolve("sites/kray")).files()).containsOnlyKeys(new DocPath(RAKUSHKA));
            assertThat(history(folder.resolve("sites/./kray/../kray")).files()).hasSize(1);
        }
    }

    @Test
    void readsALinkedWorkTree() throws Exception {
        Path main = folder.resolve("main");
        Path linked = folder.resolve("linked");
        try (TestRepository repository = TestRepository.in(main)) {
            repository.write(RAKUSHKA, "1").commit("a@example.org", "2024-01-01T12:00:00+10:00");
            // What «git worktree add» writes.
            Path place = main.resolve(".git/worktrees/linked");
            Files.createDirectories(place);
            Files.createDirectories(linked.resolve("content/praktiki"));
            Files.writeString(linked.resolve(".git"), "gitdir: " + place + "\n");
            Files.writeString(linked.resolve(RAKUSHKA), "1");
            Files.writeString(place.resolve("gitdir"), linked.resolve(".git") + "\n");
            Files.writeString(place.resolve("commondir"), "../..\n");
            Files.writeString(place.resolve("HEAD"), "ref: refs/heads/main\n");
            assertThat(file(linked, RAKUSHKA)).isEqualTo(told("2024-01-01", "2024-01-01", 1, 1));
        }
    }

    @Test
    void saysSoWhereCommitsAreMissing() throws Exception {
        Path whole = folder.resolve("whole");
        Path part = folder.resolve("part");
        try (TestRepository repository = TestRepository.in(whole)) {
            repository
                    .write(RAKUSHKA, "1")
                    .write("content/old.md", "1")
                    .commit("a@example.org", "2024-01-01T12:00:00+10:00");
            repository.write("content/old.md", "2").commit("a@example.org", "2024-02-01T12:00:00+10:00");
            repository.write(RAKUSHKA, "2").commit("a@example.org", "2024-03-01T12:00:00+10:00");
        }
        Git.cloneRepository()
                .setURI(whole.toUri().toString())
                .setDirectory(part.toFile())
                .setDepth(2)
                .call()
                .close();
        Checked<History> read = read(part);
        assertThat(read.findings()).extracting(f -> f.rule().id()).containsExactly("history-shallow");
        History history = read.value().orElseThrow();
        assertThat(history.shallow()).isTrue();
        assertThat(history.head()).isPresent();
        assertThat(history.changed(new DocPath(RAKUSHKA))).contains(LocalDate.parse("2024-03-01"));
        assertThat(history.of(new DocPath("content/old.md"))).isEmpty();
    }

    @Test
    void isEmptyWithoutARepositoryOrWithoutCommits() throws Exception {
        Files.createDirectories(folder.resolve("content"));
        assertThat(history(folder)).isEqualTo(History.NONE);
        assertThat(history(folder.resolve("nowhere"))).isEqualTo(History.NONE);
        try (TestRepository repository = TestRepository.in(folder.resolve("young"))) {
            repository.write(RAKUSHKA, "1");
            assertThat(history(folder.resolve("young"))).isEqualTo(History.NONE);
        }
    }

    @Test
    void isEmptyWhereTheRepositoryAroundDoesNotHoldTheProject() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("notes.txt", "1").commit("a@example.org", "2024-01-01T12:00:00+10:00");
            Files.createDirectories(folder.resolve("project/content"));
            assertThat(history(folder.resolve("project"))).isEqualTo(History.NONE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"config", "objects"})
    void isANoteWhereTheRepositoryIsBroken(String what) throws Exception {
        damage(what);
        Checked<History> read = read(folder);
        assertThat(read.value()).contains(History.NONE);
        assertThat(read.findings()).extracting(f -> f.rule().id()).containsExactly("history-unreadable");
        assertThat(read.findings()).noneMatch(Finding::isError);
    }

    /// Git itself takes these for no repository, or for one without commits.
    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "refs/heads/main", "everything"})
    void isEmptyWhereTheRepositoryCannotBeFound(String what) throws Exception {
        damage(what);
        Checked<History> read = read(folder);
        assertThat(read.value()).contains(History.NONE);
        assertThat(read.findings()).noneMatch(Finding::isError);
    }

    private void damage(String what) throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write(RAKUSHKA, "1").commit("a@example.org", "2024-01-01T12:00:00+10:00");
        }
        Path git = folder.resolve(".git");
        if (what.equals("everything")) {
            delete(git);
            Files.writeString(git, "gitdir: /no/such/place\n");
        } else if (what.equals("objects")) {
            delete(git.resolve("objects"));
            Files.createDirectories(git.resolve("objects"));
        } else {
            Files.write(git.resolve(what), new byte[] {'[', 0, 1, 2, '\n', '['});
        }
    }

    @Test
    void takesHostileNamesAndPeople() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            String strange = "content/a b/«ёлка» #%;'$(rm)-\u202E.md";
            repository.write(strange, "1").write(RAKUSHKA, "1");
            repository
                    .git()
                    .commit()
                    .setMessage("\u0000\uD83D\uDE00")
                    .setAuthor(TestRepository.person("<script>", "", "2024-01-01T12:00:00+10:00"))
                    .setCommitter(TestRepository.person("\n", "x", "2024-01-01T12:00:00+10:00"))
                    .call();
            repository.write(RAKUSHKA, "2").commit("a@example.org", "9999-01-01T12:00:00+10:00");
            assertThat(file(folder, strange)).isEqualTo(told("2024-01-01", "2024-01-01", 1, 1));
            assertThat(file(folder, RAKUSHKA)).isEqualTo(told("2024-01-01", "2024-01-01", 2, 2));
        }
    }

    @Test
    void writesNothingIntoTheRepository() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write(RAKUSHKA, "1").commit("a@example.org", "2024-01-01T12:00:00+10:00");
        }
        List<String> before = all();
        assertThat(history(folder).files()).hasSize(1);
        assertThat(all()).isEqualTo(before);
    }

    private List<String> all() throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> all = new java.util.ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.add(file + " " + Files.getLastModifiedTime(file) + " "
                        + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).hashCode());
            }
            return all;
        }
    }

    private static void delete(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
