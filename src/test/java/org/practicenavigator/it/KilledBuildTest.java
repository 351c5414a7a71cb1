package org.practicenavigator.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.cli.Main;

/// SIGKILL in the middle of the real `build`, a second build at once, and output folders that must not be touched:
/// what stands is the old site or the new one, whole.
class KilledBuildTest {

    private static final int KILLS = 50;
    private static final int ENTRIES = 200;

    @TempDir
    Path temp;

    private Path project;

    @Test
    @Tag("slow")
    void fiftyKillsLeaveAWholeSite() throws Exception {
        long seed = Long.getLong("navigator.seed", System.nanoTime());
        System.out.println("repeat with -Dnavigator.seed=" + seed);
        Random random = new Random(seed);
        project = Folder.smallProject(temp.resolve("project"));
        List<SortedMap<String, String>> versions = List.of(reference(0), reference(1));
        long whole = milliseconds(versions.get(0), 0);
        int standing = 0;
        int[] outcomes = new int[3];
        for (int kill = 0; kill < KILLS; kill++) {
            int wanted = 1 - standing;
            write(wanted);
            boolean cut = killed(random, whole, kill % 2 == 0);
            SortedMap<String, String> now = Folder.digests(site());
            assertThat(now.equals(versions.get(0)) || now.equals(versions.get(1)))
                    .as("whole after kill " + kill)
                    .isTrue();
            outcomes[cut ? 2 : now.equals(versions.get(wanted)) ? 1 : 0]++;
            build();
            assertThat(Folder.digests(site())).as("rebuilt after kill " + kill).isEqualTo(versions.get(wanted));
            assertThat(project.toFile().list()).containsExactlyInAnyOrder("content", "themes", "site", ".navigator");
            standing = wanted;
        }
        System.out.println("killed before publishing " + outcomes[0] + ", while publishing " + outcomes[2] + ", after "
                + outcomes[1] + " times");
        assertThat(outcomes[2]).as("kills that cut a publication short").isPositive();
    }

    /// Kills a build at a moment of chance: of its whole time, or of the time in which it writes the site.
    ///
    /// @return whether the unfinished new site was there
    private boolean killed(Random random, long whole, boolean anywhere) throws Exception {
        Path staging = project.resolve(".site.publishing");
        Process child = ChildJvm.plain().start(Main.class, temp, "build", "--project", project);
        if (anywhere) {
            child.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS);
        } else {
            while (child.isAlive() && Folder.files(staging).size() < 5 + random.nextInt(ENTRIES)) {
                Thread.sleep(2);
            }
        }
        child.destroyForcibly().waitFor();
        return Files.exists(staging, LinkOption.NOFOLLOW_LINKS);
    }

    private long milliseconds(SortedMap<String, String> expected, int version) throws Exception {
        write(version);
        long start = System.nanoTime();
        ChildJvm.Ended build = ChildJvm.plain().navigator(temp, "build", "--project", project);
        assertThat(build.code()).as(ChildJvm.told(build)).isZero();
        assertThat(Folder.digests(site())).isEqualTo(expected);
        return (System.nanoTime() - start) / 1_000_000;
    }

    private SortedMap<String, String> reference(int version) throws IOException {
        write(version);
        build();
        return Folder.digests(site());
    }

    private void build() {
        Run build = Run.navigator("build", "--project", project);
        assertThat(build.code()).as(build.all()).isZero();
    }

    private Path site() {
        return project.resolve("site");
    }

    /// Every third entry is the same in both versions, every seventh exists in one only; the frame of all
    /// pages differs.
    private void write(int version) throws IOException {
        Path folder = project.resolve("content/organizatsii");
        for (int i = 0; i < ENTRIES; i++) {
            Files.deleteIfExists(folder.resolve("entry-" + i + "-" + (1 - version) + ".md"));
            String name = i % 7 == 0 ? "entry-" + i + "-" + version : "entry-" + i;
            Folder.write(
                    folder.resolve(name + ".md"),
                    "---\nid: " + name + "\ntitle: Школа " + i + "\n---\n\n"
                            + ("Текст версии " + (i % 3 == 0 ? "общей" : version) + ". ").repeat(1 + i % 40) + "\n");
        }
        Path settings = project.resolve("content/site.yaml");
        Files.writeString(
                settings, Files.readString(settings).replaceFirst("publisher: .*", "publisher: Кабинет " + version));
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
