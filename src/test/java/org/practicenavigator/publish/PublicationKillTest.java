package org.practicenavigator.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// SIGKILL at random moments of a real process: what stands is one version or the other, whole.
@Tag("slow")
class PublicationKillTest {
    private static final int KILLS = 50;
    /// Enough for kills to fall into every step; the site is read twice after each.
    private static final int FILES = 600;

    @TempDir
    Path temp;

    @Test
    void theSiteSurvivesFiftyKills() throws Exception {
        long seed = Long.getLong("navigator.seed", System.nanoTime());
        System.out.println("repeat with -Dnavigator.seed=" + seed);
        Random random = new Random(seed);
        Alternating.publish(site(), work(), "A", FILES);
        int cut = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process child = child("B", ".navigator");
            assertThat(child.getInputStream().read()).isEqualTo('s');
            Thread.sleep(random.nextInt(500));
            child.destroyForcibly().waitFor();
            cut += Files.exists(temp.resolve(".site.publishing")) ? 1 : 0;
            assertWhole("kill " + kill);
            Publisher.begin(site(), work()).close();
            assertWhole("repair " + kill);
            assertThat(temp.toFile().list()).containsExactlyInAnyOrder("site", ".navigator");
        }
        System.out.println(cut + " of " + KILLS + " kills cut a publication short");
        assertThat(cut).isPositive();
    }

    @Test
    void ofManyProcessesEachPublishesWholeOrIsRefused() throws Exception {
        Alternating.publish(site(), work(), "A", FILES);
        List<Process> children = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            // Different projects with one target: only the lock beside the target tells them apart.
            children.add(child(i % 2 == 0 ? "A" : "B", "work" + i, "8"));
        }
        for (Process child : children) {
            String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(child.waitFor()).as(said).isEqualTo(said.contains("Busy") ? 1 : 0);
            assertThat(said).matches("started\n(Busy.*\n)?");
        }
        assertWhole("after four processes");
        assertThat(temp.resolve(".site.publishing")).doesNotExist();
    }

    private void assertWhole(String when) throws IOException {
        Map<String, String> now = TreeBytes.pages(site());
        SortedMap<String, String> a = Alternating.pages("A", FILES);
        SortedMap<String, String> b = Alternating.pages("B", FILES);
        // Not by isIn: its message would print both sites.
        assertThat(now.equals(a) || now.equals(b)).as(when).isTrue();
    }

    private Process child(String version, String work, String... turns) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                place(Publisher.class) + File.pathSeparator + place(Alternating.class),
                Alternating.class.getName(),
                temp.toString(),
                String.valueOf(FILES),
                version,
                work));
        command.addAll(Arrays.asList(turns));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /// The folder of compiled classes: runners of tests hide it from `java.class.path`.
    private static String place(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    private Path site() {
        return temp.resolve("site");
    }

    private Path work() {
        return temp.resolve(".navigator");
    }
}
