package org.practicenavigator.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.testkit.Run;

/// SIGKILL in the middle of the real `build`, a second build at once, and output folders that must not be touched:
/// what stands is the old site or the new one, whole.
class KilledBuildTest {

    private static final int KILLS = 50;
    private static final int SITES = 2;

    @TempDir
    Path temp;

    private Path project;

    @Test
    @Tag("slow")
    void fiftyKillsLeaveAWholeSite() throws Exception {
        long seed = Long.getLong("navigator.seed", System.nanoTime());
        System.out.println("repeat with -Dnavigator.seed=" + seed);
        // Two projects at once: a starting program keeps one processor busy.
        List<Callable<KilledSite.Outcomes>> sites = IntStream.range(0, SITES)
                .<Callable<KilledSite.Outcomes>>mapToObj(
                        i -> () -> KilledSite.in(Files.createDirectory(temp.resolve("site" + i)))
                                .survives(KILLS / SITES, new Random(seed + i)))
                .toList();
        KilledSite.Outcomes all = new KilledSite.Outcomes(0, 0, 0);
        try (ExecutorService threads = Executors.newFixedThreadPool(SITES)) {
            for (Future<KilledSite.Outcomes> one : threads.invokeAll(sites)) {
                all = all.plus(one.get());
            }
        }
        System.out.println("killed before publishing " + all.before() + ", while publishing " + all.cut() + ", after "
                + all.after() + " times");
        assertThat(all.cut()).as("kills that cut a publication short").isPositive();
    }

    private void build() {
        Run build = Run.navigator("build", "--project", project);
        assertThat(build.code()).as(build.all()).isZero();
    }

    private Path site() {
        return project.resolve("site");
    }

    @Test
    void aSecondBuildStopsAndSaysWhy() throws Exception {
        project = Folder.smallProject(temp.resolve("project"));
        build();
        SortedMap<String, String> before = Folder.digests(site());
        Folder.edit(project.resolve("content/site.yaml"), "Методический кабинет", "Другой кабинет");
        Process holder = ChildJvm.plain()
                .builder(LockHolder.class, temp, site(), project.resolve(".navigator"))
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("held the lock");
            Run second = Run.navigator("build", "--project", project);
            assertThat(second.code()).as(second.all()).isEqualTo(3);
            assertThat(second.err()).contains("Сайт уже собирает другая программа");
            assertThat(Folder.digests(site())).isEqualTo(before);
        } finally {
            holder.getOutputStream().close();
            assertThat(holder.waitFor()).isZero();
        }
        build();
        assertThat(Folder.digests(site())).isNotEqualTo(before);
    }

    @Test
    void anOutputFolderWithOtherFilesIsRefused() throws IOException {
        project = Folder.smallProject(temp.resolve("project"));
        Path out = temp.resolve("documents");
        Folder.write(out.resolve("letters/letter.txt"), "Дорогая тётя!");

        Run refused = Run.navigator("build", "--out", out, "--project", project);

        assertThat(refused.code()).as(refused.all()).isEqualTo(2);
        assertThat(refused.err()).contains("лежат файлы, которых мы не публиковали", "letter.txt");
        assertThat(Folder.files(out)).containsExactly(out.resolve("letters/letter.txt"));
        assertThat(temp.toFile().list()).containsExactlyInAnyOrder("project", "documents");
    }

    @Test
    void aFileOfSomebodyElseInOurSiteStopsTheBuild() throws IOException {
        project = Folder.smallProject(temp.resolve("project"));
        build();
        Folder.write(site().resolve("praktiki/moyo.txt"), "Моё");
        SortedMap<String, String> before = Folder.digests(site());
        Folder.edit(project.resolve("content/site.yaml"), "Методический кабинет", "Другой кабинет");

        Run refused = Run.navigator("build", "--project", project);

        assertThat(refused.code()).as(refused.all()).isEqualTo(2);
        assertThat(refused.err()).contains("чужие файлы (1): praktiki/moyo.txt");
        assertThat(Folder.digests(site())).isEqualTo(before);
    }

    @Test
    void aPlaceWhereNothingCanBeWrittenIsTheMachinesFault() throws IOException {
        project = Folder.smallProject(temp.resolve("project"));
        // Below a plain file no folder can be made, not even by root, whom permissions do not stop.
        Path file = Files.writeString(temp.resolve("file"), "not a folder");

        Run refused = Run.navigator("build", "--out", file.resolve("site"), "--project", project);

        assertThat(refused.code()).as(refused.all()).isEqualTo(3);
        assertThat(refused.err()).contains("Диск не справился").doesNotContain("Exception");
        assertThat(file).hasContent("not a folder");
    }
}
