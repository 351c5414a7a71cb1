package org.practicenavigator.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The samples of the style guide say what pages say.
class StylePagesTest {

    private static final Path THEME = Path.of("themes/base");
    private static final Pattern CLASS = Pattern.compile("class=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]*");

    @Test
    void everyClassOfASampleIsOneOfPages() {
        Set<String> known = new TreeSet<>();
        try (Stream<Path> files = Files.walk(THEME)) {
            files.filter(file -> file.toString().matches(".*\\.(css|mustache)"))
                    .forEach(file -> WORD.matcher(read(file)).results().forEach(m -> known.add(m.group())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String part : StylePages.PARTS) {
            Matcher found = CLASS.matcher(StylePages.sample(part));
            while (found.find()) {
                assertThat(known).as(part).contains(found.group(1).split(" "));
            }
        }
    }

    /// Each sample stands seven times on one page.
    @Test
    void noSampleHasAnIdOrALandmark() {
        for (String part : StylePages.PARTS) {
            assertThat(StylePages.sample(part)).as(part).doesNotContain(" id=\"", "<nav", "<section", "<h2", "style=");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
