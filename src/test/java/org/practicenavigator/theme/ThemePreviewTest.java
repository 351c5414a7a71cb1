package org.practicenavigator.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fills every layout of the project's theme. `-Dtheme.preview=FOLDER` leaves the pages there to look at.
class ThemePreviewTest {

    @TempDir
    Path temporary;

    @Test
    void fillsEveryLayout() throws IOException {
        Theme theme = ThemeFiles.load(ThemeFiles.primorye()).value().orElseThrow();
        Map<String, Object> pages = new SamplePages(theme).all();
        assertThat(pages.keySet()).containsExactlyInAnyOrderElementsOf(theme.layouts());
        Path folder = folder();
        for (Map.Entry<String, Object> page : pages.entrySet()) {
            String html = theme.render(page.getKey(), page.getValue());
            assertThat(html).startsWith("<!doctype html>").doesNotContain("{{").endsWith("</html>\n");
            Files.writeString(folder.resolve(page.getKey() + ".html"), html, StandardCharsets.UTF_8);
        }
        for (Asset asset : theme.assets()) {
            Path file = folder.resolve(asset.address());
            Files.createDirectories(file.getParent());
            Files.write(file, asset.content());
        }
    }

    private Path folder() throws IOException {
        String wanted = System.getProperty("theme.preview", "");
        return wanted.isEmpty() ? temporary : Files.createDirectories(Path.of(wanted));
    }
}
