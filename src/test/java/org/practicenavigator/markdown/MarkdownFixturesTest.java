package org.practicenavigator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Place;

/// Runs `markdown/*.md` of the test resources; `*.expected` beside each holds the HTML (a no-break space as `~`,
/// a heading of a section as `[anchor] words`) and the remarks as `line:column+length rule message`.
class MarkdownFixturesTest {

    private static final MarkdownReader READER = new MarkdownReader();
    private static final DocPath FILE = new DocPath("content/a.md");

    @ParameterizedTest
    @MethodSource("fixtures")
    void rendersAsExpected(Path fixture) throws IOException {
        String text = Files.readString(fixture, StandardCharsets.UTF_8);
        Body body = READER.read(text, 1);

        String expected = Files.readString(
                fixture.resolveSibling(fixture.getFileName().toString().replace(".md", ".expected")),
                StandardCharsets.UTF_8);

        assertThat(shown(body)).isEqualTo(expected);
        Rendered.assertHarmless(body, fixture.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void proseHasNoIdsAndIsHarmless(Path fixture) throws IOException {
        Body body = READER.readProse(Files.readString(fixture, StandardCharsets.UTF_8), Place.at(7, 3));

        assertThat(Rendered.html(body)).doesNotContain(" id=\"");
        assertThat(body.anchors()).isEmpty();
        assertThat(body.remarks()).allMatch(remark -> remark.place().equals(Place.at(7, 3)));
        Rendered.assertHarmless(body, "prose " + fixture.getFileName());
    }

    @Test
    void placesCountFromTheFirstLineOfTheBody() {
        Body low = READER.read("\n\nСлово Cпасский", 41);

        assertThat(low.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.rule().id()).isEqualTo("look-alike-letters");
            assertThat(remark.place()).isEqualTo(new Place(43, 7, 8));
        });
    }

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/markdown"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    static String shown(Body body) {
        String html = Rendered.html(body).replace('\u00a0', '~');
        return "=== html\n" + html + "=== remarks\n"
                + body.remarks().stream()
                        .map(remark -> remark.in(FILE))
                        .map(found -> "%d:%d+%d %s %s\n"
                                .formatted(
                                        found.where().place().line(),
                                        found.where().place().column(),
                                        found.where().place().length(),
                                        found.rule().id(),
                                        found.message()))
                        .collect(Collectors.joining());
    }
}
