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
import org.practicenavigator.cli.Main;
import org.practicenavigator.testkit.Run;

/// A small project in two versions, whose builds are killed and repeated.
///
/// @param temp where the killed program works
record KilledSite(Path temp, Path project) {

    /// Enough to fill every kind of file; what a kill may cut is the same for any number.
    private static final int ENTRIES = 40;

    /// What became of the killed builds.
    record Outcomes(int before, int after, int cut) {

        Outcomes plus(Outcomes other) {
            return new Outcomes(before + other.before, after + other.after, cut + other.cut);
        }
    }

    static KilledSite in(Path temp) throws IOException {
        return new KilledSite(temp, Folder.smallProject(temp.resolve("project")));
    }

    /// After each kill one version stands whole, and the next build publishes the other.
    Outcomes survives(int kills, Random random) throws Exception {
        List<SortedMap<String, String>> versions = List.of(reference(0), reference(1));
        long whole = milliseconds(versions.get(0), 0);
        int standing = 0;
        int[] outcomes = new int[3];
        for (int kill = 0; kill < kills; kill++) {
            int wanted = 1 - standing;
            write(wanted);
            boolean cut =
                    killed(random, kill % 2 == 0 ? whole : 0, versions.get(0).size());
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
        return new Outcomes(outcomes[0], outcomes[1], outcomes[2]);
    }

    /// Kills a build at a moment of chance: of its whole time, or of the time in which it writes the site.
    ///
    /// @param whole milliseconds that a build takes, or 0 for a kill while the site is written
    /// @param files how many the site has
    /// @return whether the unfinished new site was there
    private boolean killed(Random random, long whole, int files) throws Exception {
        Path staging = project.resolve(".site.publishing");
        Process child = ChildJvm.plain().start(Main.class, temp, "build", "--project", project);
        if (whole > 0) {
            child.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS);
        } else {
            int written = 5 + random.nextInt(files);
            while (child.isAlive() && Folder.files(staging).size() < written) {
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
}
