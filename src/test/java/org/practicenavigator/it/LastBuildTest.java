package org.practicenavigator.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.build.Build;
import org.practicenavigator.build.BuildReport;
import org.practicenavigator.build.BuildRequest;
import org.practicenavigator.build.Progress;
import org.practicenavigator.finding.Severity;
import org.practicenavigator.testkit.RealProject;
import org.practicenavigator.testkit.Run;

/// A build of what was built already does nothing; any change, however small or sly, makes one.
class LastBuildTest {

    private static final String PRACTICE = "content/praktiki/klub-nastavnikov.md";
    private static final String PICTURE = "content/praktiki/urok.jpg";
    private static final String WORDS = "themes/site/strings/ru.yml";

    @TempDir
    Path temp;

    private Path project;

    @BeforeEach
    void project() throws IOException {
        project = Folder.smallProject(temp.resolve("project"));
        // A slip that is told and forbids nothing.
        Folder.edit(project.resolve("content/organizatsii/shkola-8.md"), "title: ", "title: Школа: ");
    }

    @Test
    void whatWasBuiltAlreadyIsNotBuiltAgainAndTellsTheSame() throws IOException {
        BuildReport first = build();
        SortedMap<String, String> site = Folder.digests(project.resolve("site"));
        BuildReport second = build();

        assertThat(isMade(first)).isTrue();
        assertThat(isMade(second)).isFalse();
        assertThat(first.findings()).isNotEmpty();
        assertThat(second.findings()).isEqualTo(first.findings());
        assertThat(second.entries()).isEqualTo(first.entries());
        // The list of the files is no file of its own.
        assertThat(second.published().orElseThrow().unchanged()).isEqualTo(site.size() - 1);
        assertThat(Folder.digests(project.resolve("site"))).isEqualTo(site);
    }

    @Test
    void everyChangeOfTheSourcesIsBuilt() throws IOException {
        build();
        made("a text", () -> Folder.edit(project.resolve(PRACTICE), "по одному", "поодиночке"));
        made("a byte behind an old time", () -> {
            FileTime time = Files.getLastModifiedTime(project.resolve(PICTURE));
            turnByte(project.resolve(PICTURE));
            Files.setLastModifiedTime(project.resolve(PICTURE), time);
        });
        made("a new document", () -> Folder.write(project.resolve("content/organizatsii/novaya.md"), organization()));
        made("a document less", () -> Files.delete(project.resolve("content/organizatsii/novaya.md")));
        made("a setting", () -> Folder.edit(project.resolve("content/site.yaml"), "tagline:", "tagline: Иначе,"));
        made("a word of the theme", () -> Folder.write(project.resolve(WORDS), "skip: К самому главному\n"));
        made(
                "a type",
                () -> Folder.edit(project.resolve("content/_types/organization.yaml"), "label: {", "label: {  "));
    }

    @Test
    void historyIsAPartOfTheSources() throws IOException, GitAPIException {
        build();
        try (Git git = RealProject.commit(project)) {
            assertThat(isMade(build())).as("a first commit").isTrue();
            assertThat(isMade(build())).isFalse();
            git.commit()
                    .setMessage("Без изменений")
                    .setAuthor("b", "b@example.org")
                    .setCommitter("b", "b@example.org")
                    .setAllowEmpty(true)
                    .setSign(false)
                    .call();
            assertThat(isMade(build())).as("a commit of nothing").isTrue();
        }
    }

    @Test
    void goingBackIsAChangeToo() throws IOException {
        build();
        SortedMap<String, String> site = Folder.digests(project.resolve("site"));
        String text = Files.readString(project.resolve(PRACTICE));
        made("there", () -> Files.writeString(project.resolve(PRACTICE), text.replace("title:", "title: Иначе,")));
        made("back", () -> Files.writeString(project.resolve(PRACTICE), text));
        assertThat(Folder.digests(project.resolve("site"))).isEqualTo(site);
    }

    @Test
    void aSiteThatSomebodyTouchedIsMendedAndTold() throws IOException {
        build();
        SortedMap<String, String> site = Folder.digests(project.resolve("site"));
        Path page = project.resolve("site/index.html");

        made("an edited page", () -> Files.writeString(page, "by hand"));
        made("a page less", () -> Files.delete(page));
        made("other bytes of equal length", () -> turnByte(page));
        assertThat(Folder.digests(project.resolve("site"))).isEqualTo(site);

        Files.writeString(page, "by hand");
        assertThat(build().published().orElseThrow().restored()).containsExactly("index.html");
    }

    @Test
    void whatIsMissingBesideTheSiteIsMadeAgain() throws IOException {
        build();
        made("no index", () -> Folder.delete(project.resolve(".navigator/index")));
        made("no key", () -> Files.delete(project.resolve(".navigator/index.key")));
        made("no memory", () -> Folder.delete(project.resolve(".navigator")));
        assertThat(Run.navigator("search", "клуб", "--project", project).code()).isZero();
    }

    @Test
    void wishesOfTheCallerAreHeard() throws IOException {
        Run first = Run.navigator("build", "--project", project);
        assertThat(first.code()).as(first.all()).isZero();

        Path archive = temp.resolve("sayt.zip");
        assertThat(Run.navigator("build", "--project", project, "--zip", archive)
                        .code())
                .isZero();
        assertThat(archive).isNotEmptyFile();
        assertThat(isMade(Build.publish(
                        new BuildRequest(project, project.resolve("site"), false, Severity.ERROR, Progress.NONE))))
                .as("without a cache")
                .isTrue();
        assertThat(Run.navigator("build", "--project", project, "--fail-at", "note")
                        .code())
                .as("notes forbid now what they did not forbid before")
                .isEqualTo(1);
        assertThat(isMade(build(project.resolve("other"), Progress.NONE)))
                .as("another folder")
                .isTrue();
    }

    @Test
    void whoSavesWhileTheSiteIsBuiltIsNotForgotten() throws IOException {
        AtomicBoolean saved = new AtomicBoolean();
        // Themes are read after documents: what the build compared is not what it took.
        build(project.resolve("site"), (step, done, of) -> {
            if (step == Progress.Step.READ && saved.compareAndSet(false, true)) {
                write(project.resolve(WORDS), "skip: К самому главному\n");
            }
        });
        assertThat(Files.readString(project.resolve("site/index.html"))).contains("К самому главному");

        Files.delete(project.resolve(WORDS));
        assertThat(isMade(build())).isTrue();
        assertThat(Files.readString(project.resolve("site/index.html"))).doesNotContain("К самому главному");
    }

    private interface Change {
        void make() throws IOException;
    }

    /// Built after the change, and not once more.
    private void made(String what, Change change) throws IOException {
        change.make();
        assertThat(isMade(build())).as(what).isTrue();
        assertThat(isMade(build())).as("after " + what).isFalse();
    }

    private static boolean isMade(BuildReport report) {
        assertThat(report.published()).as(report.findings().toString()).isPresent();
        return report.timings().milliseconds().containsKey("write");
    }

    private BuildReport build() {
        return build(project.resolve("site"), Progress.NONE);
    }

    private BuildReport build(Path site, Progress progress) {
        return Build.publish(new BuildRequest(project, site, true, Severity.ERROR, progress));
    }

    /// Another byte in the middle, the length as it was.
    private static void turnByte(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private static void write(Path file, String text) {
        try {
            Folder.write(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String organization() throws IOException {
        return Files.readString(project.resolve("content/organizatsii/shkola-8.md"))
                .replace("shkola-8", "novaya")
                .replaceFirst("(?m)^title:.*$", "title: Новая школа");
    }
}
