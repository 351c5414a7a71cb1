package org.practicenavigator.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A disk of two megabytes, where the test may mount one; elsewhere [PublicationFaultTest] stands for it.
@EnabledOnOs(OS.LINUX)
class FullDiskTest {
    @TempDir
    Path temp;

    @Test
    void theOldSiteStandsWhenTheNewOneDoesNotFit() throws Exception {
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", temp.toString()))
                .isZero();
        try {
            publish("old", 50);
            Map<String, String> before = new TreeMap<>(TreeBytes.of(temp));
            for (int size = 100; size < 1_000; size += 100) {
                int pages = size;
                PublishException thrown =
                        catchThrowableOfType(PublishException.class, () -> publish("new", pages + 400));
                assertThat(thrown.problem()).isInstanceOfSatisfying(PublishProblem.DiskFailed.class, full -> {
                    assertThat(full.siteIsNew()).isFalse();
                    assertThat(full.usableBytes()).isLessThan(10_000);
                    assertThat(full.path().toString()).contains(".site.publishing");
                });
                assertThat(TreeBytes.of(temp)).isEqualTo(before);
            }
            assertThat(publish("new", 60).written()).isEqualTo(60);
        } finally {
            run("umount", temp.toString());
        }
    }

    private Published publish(String text, int pages) {
        try (Publication publication = Publisher.begin(temp.resolve("site"), temp.resolve(".navigator"))) {
            for (int i = 0; i < pages; i++) {
                publication.write(new OutputFile(i + ".html", text.repeat(1_500).getBytes(StandardCharsets.UTF_8)));
            }
            return publication.commit();
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
