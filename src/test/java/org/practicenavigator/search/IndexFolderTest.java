package org.practicenavigator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.testkit.SiteFixture;

/// A reader sees a whole index, while and after it is replaced.
class IndexFolderTest {

    private static final int VERSIONS = 12;

    @TempDir
    Path folder;

    /// Version n has n stories, all with the word «сторона».
    private static SiteFixture version(int number) {
        Map<String, String> files = SmallSite.frame();
        for (int i = 0; i < number; i++) {
            SmallSite.add(files, "s" + i, "Рассказ " + i, "", "Одна сторона.");
        }
        return SmallSite.site(files);
    }

    @Test
    void readersSeeWholeIndexesThatOnlyGrowNewer() throws Exception {
        List<SiteFixture> versions = new ArrayList<>();
        for (int i = 1; i <= VERSIONS; i++) {
            versions.add(version(i));
        }
        SearchIndex.write(versions.getFirst().site(), versions.getFirst().bodies(), folder);
        AtomicBoolean over = new AtomicBoolean();
        List<Integer> seen = new ArrayList<>();
        List<Throwable> faults = new ArrayList<>();
        Thread reader = new Thread(() -> {
            while (!over.get() || seen.isEmpty()) {
                try (SearchIndex index = SearchIndex.open(folder)) {
                    seen.add(index.search(SearchRequest.of("стороны")).total());
                } catch (RuntimeException e) {
                    faults.add(e);
                    return;
                }
            }
        });
        reader.start();
        for (SiteFixture each : versions) {
            SearchIndex.write(each.site(), each.bodies(), folder);
        }
        over.set(true);
        reader.join();
        assertThat(faults).isEmpty();
        assertThat(seen).isSorted().isNotEmpty();
        try (SearchIndex index = SearchIndex.open(folder)) {
            assertThat(index.search(SearchRequest.of("стороны")).total()).isEqualTo(VERSIONS);
        }
    }

    @Test
    void anOpenIndexStaysAsItWas() {
        SiteFixture two = version(2);
        SiteFixture three = version(3);
        SearchIndex.write(two.site(), two.bodies(), folder);
        try (SearchIndex old = SearchIndex.open(folder)) {
            SearchIndex.write(three.site(), three.bodies(), folder);
            assertThat(old.search(SearchRequest.of("сторона")).total()).isEqualTo(2);
        }
    }

    @Test
    void whatAKilledBuildLeftIsIgnoredAndRemoved() throws IOException {
        SiteFixture two = version(2);
        SearchIndex.write(two.site(), two.bodies(), folder);
        Path half = Files.createDirectory(folder.resolve("n2"));
        Files.writeString(half.resolve("segments_1"), "half an index");
        Files.writeString(folder.resolve("current.new"), "1 n");
        try (SearchIndex index = SearchIndex.open(folder)) {
            assertThat(index.search(SearchRequest.of("сторона")).total()).isEqualTo(2);
        }
        SearchIndex.write(two.site(), two.bodies(), folder);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("current", "n2");
        }
        try (Stream<Path> files = Files.list(half)) {
            assertThat(files.filter(f -> f.getFileName().toString().equals("segments_1"))
                            .mapToLong(f -> f.toFile().length()))
                    .allMatch(size -> size > 100);
        }
    }

    @Test
    void anIndexOfAnotherVersionIsNone() throws IOException {
        SiteFixture two = version(2);
        SearchIndex.write(two.site(), two.bodies(), folder);
        Files.writeString(folder.resolve("current"), "999 n1\n");
        assertThat(SearchIndex.find(folder)).isEmpty();
        SearchIndex.write(two.site(), two.bodies(), folder);
        assertThat(SearchIndex.find(folder)).isPresent();
    }
}
