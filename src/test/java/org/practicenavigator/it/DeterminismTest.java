package org.practicenavigator.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.testkit.Run;

/// The same input gives the same bytes, whatever the machine is set to and whatever was built before.
class DeterminismTest {

    private static final int SERIES = 10;
    private static final int EDITS = 5;

    private static final ChildJvm ARABIC_AT_THE_DATE_LINE = ChildJvm.with(
                    "-Duser.language=ar",
                    "-Duser.country=EG",
                    "-Duser.extensions=u-nu-arab",
                    "-Duser.timezone=Pacific/Kiritimati",
                    "-Dfile.encoding=windows-1251",
                    "-Dline.separator=\r\n",
                    "-XX:ActiveProcessorCount=1")
            .environment("LC_ALL", "C");

    private static final ChildJvm TURKISH_IN_HAWAII = ChildJvm.with(
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Duser.timezone=Pacific/Honolulu",
                    "-Dfile.encoding=UTF-16BE",
                    "-XX:+UnlockExperimentalVMOptions",
                    "-XX:hashCode=3",
                    "-XX:ActiveProcessorCount=2")
            .environment("LC_ALL", "C.UTF-8");

    @TempDir
    Path temp;

    @Test
    void otherMachinesGiveTheSameBytes() throws Exception {
        long seed = Long.getLong("navigator.seed", System.nanoTime());
        System.out.println("repeat with -Dnavigator.seed=" + seed);
        Random random = new Random(seed);
        Path here = Folder.realProject(temp.resolve("a"), random);
        Path there = Folder.realProject(temp.resolve("deep/folder/b"), random);

        build(ARABIC_AT_THE_DATE_LINE, temp, here, "--no-cache");
        build(TURKISH_IN_HAWAII, there, there);
        assertThat(Folder.digests(there.resolve("site"))).isEqualTo(Folder.digests(here.resolve("site")));

        // Once more, from the cache and with the index of the build before.
        Folder.delete(there.resolve("site"));
        build(TURKISH_IN_HAWAII, temp, there);
        assertThat(Folder.digests(there.resolve("site")))
                .hasSizeGreaterThan(150)
                .isEqualTo(Folder.digests(here.resolve("site")));
    }

    private static void build(ChildJvm jvm, Path folder, Path project, String... more) throws Exception {
        List<Object> arguments = new ArrayList<>(List.of("build", "--project", project));
        arguments.addAll(List.of(more));
        ChildJvm.Ended build = jvm.navigator(folder, arguments.toArray());
        assertThat(build.code()).as(ChildJvm.told(build)).isZero();
    }

    @Test
    @Tag("slow")
    void whatWasBuiltBeforeLeavesNoTrace() throws IOException {
        long seed = Long.getLong("navigator.seed", System.nanoTime());
        System.out.println("repeat with -Dnavigator.seed=" + seed);
        Random random = new Random(seed);
        for (int series = 0; series < SERIES; series++) {
            Path project = Folder.smallProject(temp.resolve("project" + series));
            Edits edits = new Edits(project, random);
            List<String> made = new ArrayList<>();
            for (int edit = 0; edit < EDITS; edit++) {
                made.add(edits.make());
                Run cached = Run.navigator("build", "--project", project);
                assertThat(cached.code()).as(made + "\n" + cached.all()).isZero();
            }
            Path clean = temp.resolve("clean" + series);
            Folder.copy(project.resolve("content"), clean.resolve("content"), random);
            Folder.copy(project.resolve("themes"), clean.resolve("themes"), random);
            Run build = Run.navigator("build", "--no-cache", "--project", clean);
            assertThat(build.code()).as(build.all()).isZero();
            assertThat(Folder.digests(project.resolve("site")))
                    .as("series " + series + ": " + made)
                    .isEqualTo(Folder.digests(clean.resolve("site")));
            Folder.delete(project);
            Folder.delete(clean);
        }
    }
}
