package org.practicenavigator.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A reader who never stops, while one version after the other is published.
class PublicationReaderTest {
    private static final int VERSIONS = 60;
    private static final int PAGES = 20;

    @TempDir
    Path temp;

    private final AtomicBoolean over = new AtomicBoolean();
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private int reads;

    @Test
    void seesNoGapNoHalfPageAndNoStepBack() throws Exception {
        assumeThat(LinuxCalls.here()).as("one call that exchanges two folders").isPresent();
        publish(1);
        Thread reader = new Thread(this::read);
        reader.start();
        for (int version = 2; version <= VERSIONS; version++) {
            publish(version);
        }
        over.set(true);
        reader.join();
        System.out.println(reads + " reads during " + (VERSIONS - 1) + " switches");
        assertThat(faults).isEmpty();
        assertThat(reads).isGreaterThan(VERSIONS);
    }

    /// After a page of one version no page of an older one may come: that would be a mixture.
    private void read() {
        int newest = 0;
        while (!over.get()) {
            for (int i = 0; i < PAGES; i++) {
                reads++;
                try {
                    int version = version(Files.readString(temp.resolve("site").resolve(name(i))));
                    if (version < newest) {
                        faults.add("page " + i + ": " + version + " after " + newest);
                    }
                    newest = version;
                } catch (IOException | RuntimeException e) {
                    faults.add(e.toString());
                }
            }
        }
    }

    private static int version(String page) {
        String[] words = page.split(" ");
        if (words.length != 1_000 || !words[0].equals(words[999])) {
            throw new IllegalStateException("a half page: " + words.length);
        }
        return Integer.parseInt(words[0]);
    }

    private void publish(int version) {
        try (Publication publication = Publisher.begin(temp.resolve("site"), temp.resolve(".navigator"))) {
            for (int i = 0; i < PAGES; i++) {
                byte[] page = String.join(" ", Collections.nCopies(1_000, "" + version))
                        .getBytes(StandardCharsets.UTF_8);
                publication.write(new OutputFile(name(i), page));
            }
            publication.commit();
        }
    }

    private static String name(int i) {
        return i == 0 ? "index.html" : "praktiki/" + i + ".html";
    }
}
