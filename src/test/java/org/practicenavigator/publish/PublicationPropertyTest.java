package org.practicenavigator.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Random series of sites: after each publication the folder equals the site, and equals a first publication of it.
class PublicationPropertyTest {
    private static final int SERIES = 25;
    private static final int STEPS = 12;

    @TempDir
    Path temp;

    @Test
    void theFolderAlwaysEqualsTheSite() throws IOException {
        long first = Long.getLong("navigator.seed", System.nanoTime());
        for (long seed = first; seed < first + SERIES; seed++) {
            System.out.println("repeat with -Dnavigator.seed=" + seed);
            run(new Random(seed), temp.resolve("s" + seed), seed % 2 == 0);
        }
    }

    private static void run(Random random, Path project, boolean linux) throws IOException {
        SortedMap<String, String> model = new TreeMap<>();
        for (int step = 0; step < STEPS; step++) {
            SortedMap<String, String> before = new TreeMap<>(model);
            change(model, random);
            boolean edited = !before.isEmpty() && random.nextInt(4) == 0;
            if (edited) {
                editByHand(project, before, random);
            }
            if (random.nextInt(5) == 0) {
                Trees.delete(project.resolve(".navigator"), new SystemDisk());
            }
            Map<String, String> marks = edited ? Map.of() : marks(project.resolve("site"), before, model);
            Published done = publish(project, model, random, linux);
            assertThat(TreeBytes.pages(project.resolve("site"))).isEqualTo(model);
            assertThat(marks(project.resolve("site"), before, model)).containsAllEntriesOf(marks);
            assertCounts(done, before, model, edited);
            assertThat(project.toFile().list()).containsExactlyInAnyOrder("site", ".navigator");
        }
        Path clean = project.resolve("clean");
        publish(clean, model, random, linux);
        assertThat(TreeBytes.of(project.resolve("site"))).isEqualTo(TreeBytes.of(clean.resolve("site")));
    }

    private static void assertCounts(
            Published done, Map<String, String> before, Map<String, String> model, boolean edited) {
        long same = model.entrySet().stream()
                .filter(page -> page.getValue().equals(before.get(page.getKey())))
                .count();
        assertThat(done.written() + done.unchanged()).isEqualTo(model.size());
        assertThat(done.removed()).isEqualTo((int) before.keySet().stream()
                .filter(path -> !model.containsKey(path))
                .count());
        if (!edited) {
            assertThat(done.unchanged()).isEqualTo((int) same);
            assertThat(done.restored()).isEmpty();
        }
    }

    private static void change(SortedMap<String, String> model, Random random) {
        for (int i = random.nextInt(6); i > 0; i--) {
            // A file name never serves as a folder name: that is refused, and tested elsewhere.
            String path = "d" + random.nextInt(3) + (random.nextBoolean() ? "/e" + random.nextInt(2) : "") + "/"
                    + random.nextInt(8) + ".html";
            if (random.nextInt(3) == 0) {
                model.remove(path);
            } else {
                model.put(path, "text " + random.nextInt(3));
            }
        }
    }

    private static void editByHand(Path project, SortedMap<String, String> before, Random random) throws IOException {
        List<String> paths = new ArrayList<>(before.keySet());
        Path file = project.resolve("site").resolve(paths.get(random.nextInt(paths.size())));
        if (random.nextBoolean()) {
            Files.delete(file);
        } else {
            Files.writeString(file, "text X");
        }
    }

    private static Published publish(Path project, SortedMap<String, String> model, Random random, boolean linux) {
        List<String> order = new ArrayList<>(model.keySet());
        Collections.shuffle(order, random);
        try (Publication publication = Publisher.begin(
                TestDisk.sound(linux), SiteSwitch.best(), project.resolve("site"), project.resolve(".navigator"))) {
            order.parallelStream()
                    .forEach(path -> publication.write(
                            new OutputFile(path, model.get(path).getBytes(StandardCharsets.UTF_8))));
            return publication.commit();
        }
    }

    /// Inode and time of the pages that do not change.
    private static Map<String, String> marks(Path site, Map<String, String> before, Map<String, String> after)
            throws IOException {
        Map<String, String> marks = new TreeMap<>();
        for (Map.Entry<String, String> page : after.entrySet()) {
            Path file = site.resolve(page.getKey());
            if (page.getValue().equals(before.get(page.getKey())) && Files.exists(file)) {
                marks.put(
                        page.getKey(),
                        Files.getAttribute(file, "unix:ino", LinkOption.NOFOLLOW_LINKS) + " "
                                + Files.getLastModifiedTime(file));
            }
        }
        return marks;
    }
}
