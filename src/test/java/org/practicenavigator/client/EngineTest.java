package org.practicenavigator.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.search.SearchIndex;
import org.practicenavigator.shard.SearchFiles;
import org.practicenavigator.testkit.SiteFixture;

/// The browser's engine over files that were written by hand, and over files that are not what they should be.
@Tag("browser")
class EngineTest {

    @TempDir
    private Path folder;

    @Test
    void answersWhatTheFormatSays() throws Exception {
        assertThat(NodeScript.in(folder).run("handmade.mjs", List.of())).containsExactly("passed 32 of 32");
    }

    @Test
    void brokenFilesAreToldByTheirNames() throws Exception {
        SiteFixture site = SiteFixture.ofFolder(Path.of(""));
        SearchIndex.write(site.site(), site.bodies(), folder.resolve("index"));
        Path exported = folder.resolve("poisk");
        try (SearchIndex index = SearchIndex.open(folder.resolve("index"))) {
            ParityTest.write(SearchFiles.of(index.contents()), exported);
        }
        Path run = Files.createDirectory(folder.resolve("run"));
        assertThat(NodeScript.in(run).run("broken.mjs", List.of(), exported.toString()))
                .containsExactly("calm");
    }
}
