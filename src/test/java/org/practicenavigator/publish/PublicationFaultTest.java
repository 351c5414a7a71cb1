package org.practicenavigator.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicenavigator.publish.PublishProblem.DiskFailed;
import org.practicenavigator.publish.TestDisk.Fault;

/// Errors and death at every Nth call that changes the disk, for every N there is, with either way of switching.
class PublicationFaultTest {
    private static final Map<String, String> OLD =
            Map.of("index.html", "old", "a/same.html", "same", "a/changed.html", "old", "gone/gone.html", "old");
    private static final Map<String, String> NEW =
            Map.of("index.html", "new", "a/same.html", "same", "a/changed.html", "new", "new/new.html", "new");

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({
        "true,ONCE",
        "true,TORN",
        "true,FULL",
        "true,KILLED",
        "false,ONCE",
        "false,TORN",
        "false,FULL",
        "false,KILLED"
    })
    void theSiteIsWholeWhateverCallFails(boolean linux, Fault fault) throws IOException {
        int failures = 0;
        for (int n = 1; ; n++) {
            Path project = Files.createDirectories(temp.resolve(linux + "-" + fault + "-" + n));
            Files.createDirectory(project.resolve("site"));
            Files.writeString(project.resolve("site/.gitignore"), "*\n");
            publish(TestDisk.sound(linux), project, OLD);
            if (!failsAt(n, linux, fault, project)) {
                break;
            }
            failures++;
            assertNextBuildRepairs(project, linux);
        }
        assertThat(failures).as("calls that were failed").isGreaterThan(20);
    }

    private static boolean failsAt(int n, boolean linux, Fault fault, Path project) throws IOException {
        SortedMap<String, String> before = TreeBytes.of(project.resolve("site"));
        try {
            publish(TestDisk.failing(linux, fault, n), project, NEW);
            assertThat(TreeBytes.pages(project.resolve("site")))
                    .as("no exception at " + n)
                    .isEqualTo(NEW);
            return false;
        } catch (PublishException e) {
            if (!(e.problem() instanceof DiskFailed failed)) {
                return fail("not a failure of the disk", e);
            }
            assertReported(project, failed, before, linux && fault != Fault.FULL || fault == Fault.ONCE);
        } catch (TestDisk.Killed e) {
            if (linux) {
                assertOldOrNew(project);
            }
        }
        return true;
    }

    /// With two renames and a disk that never recovers, the site may be missing until the next build: then it is
    /// in the staging area, whole.
    private static void assertReported(
            Path project, DiskFailed failed, SortedMap<String, String> before, boolean neverMissing)
            throws IOException {
        if (neverMissing || Files.exists(project.resolve("site"))) {
            SortedMap<String, String> now = TreeBytes.of(project.resolve("site"));
            if (failed.siteIsNew()) {
                assertThat(TreeBytes.pages(project.resolve("site")))
                        .as("%s", failed)
                        .isEqualTo(NEW);
            } else {
                assertThat(now).as("%s", failed).isEqualTo(before);
            }
        } else {
            assertThat(project.resolve(".site.publishing/old")).isDirectory();
        }
    }

    private static void assertOldOrNew(Path project) throws IOException {
        assertThat(TreeBytes.pages(project.resolve("site"))).isIn(OLD, NEW);
    }

    private static void assertNextBuildRepairs(Path project, boolean linux) throws IOException {
        Publisher.begin(
                        TestDisk.sound(linux),
                        SiteSwitch.best(),
                        project.resolve("site"),
                        project.resolve(".navigator"))
                .close();
        assertOldOrNew(project);
        publish(TestDisk.sound(linux), project, NEW);
        assertThat(TreeBytes.pages(project.resolve("site"))).isEqualTo(NEW);
        assertThat(project.resolve("site/.gitignore")).hasContent("*");
        assertThat(project.toFile().list()).containsExactlyInAnyOrder("site", ".navigator");
    }

    private static void publish(Disk disk, Path project, Map<String, String> pages) throws IOException {
        Path asset = Files.writeString(project.resolveSibling("asset"), pages.get("a/changed.html"));
        try (Publication publication =
                Publisher.begin(disk, SiteSwitch.best(), project.resolve("site"), project.resolve(".navigator"))) {
            pages.forEach((path, text) -> {
                if (path.equals("a/changed.html")) {
                    publication.copy(path, asset);
                } else {
                    publication.write(new OutputFile(path, text.getBytes(StandardCharsets.UTF_8)));
                }
            });
            publication.commit();
        }
    }
}
