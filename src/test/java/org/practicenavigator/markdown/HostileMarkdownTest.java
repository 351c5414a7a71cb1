package org.practicenavigator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicenavigator.finding.Place;

/// Attacks on a reader's browser, one a case, divided by `%%%` in `markdown-hostile.txt`: alone, and in every place
/// where Markdown can hold them.
class HostileMarkdownTest {

    private static final MarkdownReader READER = new MarkdownReader();
    private static final List<String> SETTINGS = List.of(
            "%s",
            "Слово %s слово",
            "> %s",
            "- пункт\n\n  %s",
            "| a | b |\n|---|---|\n| %s | x |",
            "## %s\n\n### %s",
            "<details>\n<summary>%s</summary>\n\n%s\n\n</details>",
            "Сноска[^z]\n\n[^z]: %s",
            "**%s** *%s* ~~%s~~",
            "[%s](x) ![%s](y.png)",
            "<div>%s\n</div>");

    @ParameterizedTest
    @MethodSource("payloads")
    void nothingActiveComesOut(String payload) {
        for (String setting : SETTINGS) {
            String text = setting.replace("%s", payload);
            Rendered.assertHarmless(READER.read(text, 1), text);
            Rendered.assertHarmless(READER.readProse(text, Place.START), "prose: " + text);
        }
    }

    @Test
    void thereAreManyPayloads() throws IOException {
        assertThat(payloads()).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "javascript:alert(1) link-scheme",
                "JaVaScRiPt:x link-scheme",
                "java&#115;cript:x link-scheme",
                "java&Tab;script:x link-scheme",
                "//evil.example link-scheme",
                "/\\\\evil.example link-scheme",
                "https:evil.example link-scheme",
                "https://a@b.example link-scheme",
                "C:\\\\Users\\\\x link-local-file",
                "D:/x link-local-file",
                "file:///x link-local-file",
                "\\\\\\\\server link-local-file"
            })
    void refusedAddressesAreReportedAndTheWordsStay(String address, String rule) {
        Body body = READER.read("[слова ссылки](" + address + ")", 1);

        assertThat(body.remarks()).extracting(remark -> remark.rule().id()).containsExactly(rule);
        assertThat(Rendered.html(body)).isEqualTo("<p>слова ссылки</p>\n");
        assertThat(body.links()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.b/c?d=e&f#g, https://a.b/c?d=e&amp;f#g",
        "HTTP://A.b, http://A.b",
        "mailto:a@b.ru, mailto:a@b.ru",
        "tel:+74232000000, tel:+74232000000",
        "https://школа.рф/план, https://школа.рф/план"
    })
    void goodAddressesStay(String address, String href) {
        Body body = READER.read("[слова ссылки](" + address + ")", 1);

        assertThat(body.remarks()).isEmpty();
        assertThat(Rendered.html(body)).contains("<a href=\"" + href + "\"");
    }

    @Test
    void linksIntoTheProjectStayOpen() {
        Body body = READER.read("[план](../a.md#x) [part](#шаги) ![вид](b.png)", 5);

        assertThat(body.sections().getFirst().parts())
                .contains(
                        new BodyPart.LinkPart("../a.md#x", false),
                        new BodyPart.LinkPart("#шаги", false),
                        new BodyPart.LinkPart("b.png", true));
        assertThat(body.links()).extracting(Link::target).containsExactly("../a.md#x", "#шаги", "b.png");
        assertThat(body.links().getFirst().place()).isEqualTo(new Place(5, 1, 17));
    }

    static List<String> payloads() throws IOException {
        String all = Files.readString(Path.of("src/test/resources/markdown-hostile.txt"), StandardCharsets.UTF_8);
        return List.of(all.strip().split("\n%%%\n"));
    }
}
