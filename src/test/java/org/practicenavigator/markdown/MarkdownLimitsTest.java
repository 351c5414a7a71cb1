package org.practicenavigator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Shapes that make parsers slow or deep. The time-out is only there to end a hang.
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MarkdownLimitsTest {

    private static final MarkdownReader READER = new MarkdownReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "![",
                "*a _b",
                "<<a",
                "`",
                "> ",
                "- ",
                "|a",
                "[^1]",
                "<details>",
                "![[]()",
                "[a](",
                "[a](b)",
                "**a",
                "~~a",
                "`a``b",
                "<!--",
                "<?",
                "<a b=\"",
                "\\",
                "&amp",
                "[a]:",
                "a|",
                "http://a",
                "www.",
                "a@b.",
                "[x][",
                "*",
                "_a*",
                "<b>",
                "<script>",
                "a <script> ",
                "*<script>* <script> ",
                "1. ",
                "# a\n",
                "- a\n",
                "|a\n|-\n",
                "[^1]: a\n",
                "[^1]: a\n\n",
                "> a\n",
                "[a]: b\n",
                "[a]: b\n\n",
                "[a]: b\n\n[a]\n\n",
                "a\n===\n",
                "*a **b",
                "\t",
                "```\n",
                "<div>\n",
                "<details>\n\n",
                "\"",
                "\"а ",
                "„",
                "« ",
                "а» „",
                "1-",
                "w",
                "a ",
                "а a",
                "<sub>",
                "(",
                "http://(",
                "!",
                "[[",
                "Cа ",
                "&#x41;",
                "<",
                "<a ",
                "</a",
                "  \n",
                "- a\n\n",
                "## a\n\n",
                "### a\n\n",
                "a_",
                "***",
                "| a | b |\n|-|-|\n| c | d |\n\n"
            })
    void floodsEnd(String piece) {
        Body body = READER.read(piece.repeat(20_000), 1);

        Rendered.html(body);
        assertThat(body.remarks()).hasSizeLessThan(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a](", "*a **b", "***a", "|a\n|-\n"})
    void tangleIsRefusedWithItsLine(String piece) {
        Body body = READER.read("Начало\n\n" + piece.repeat(25_000), 10);

        assertThat(body.sections()).isEmpty();
        assertThat(body.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.rule().id()).isEqualTo("text-too-tangled");
            assertThat(remark.place().line()).isGreaterThanOrEqualTo(12);
        });
    }

    @Test
    void tooManyLinesAreRefused() {
        Body body = READER.read("- a\n\n".repeat(40_000), 3);

        assertThat(body.sections()).isEmpty();
        assertThat(body.remarks()).extracting(r -> r.rule().id()).containsExactly("text-too-tangled");
    }

    @Test
    void aLongHonestListIsRead() {
        Body body = READER.read("- **Раз** и [план](plan.md) на *год*\n".repeat(1_500), 1);

        assertThat(body.remarks()).isEmpty();
        assertThat(body.links()).hasSize(1_500);
    }

    @Test
    void depthIsRefusedWithItsLine() {
        Body quotes = READER.read("Начало\n\n" + "> ".repeat(101) + "a", 10);
        Body lists = READER.read("  ".repeat(120) + "- a", 1);

        assertThat(quotes.sections()).isEmpty();
        assertThat(quotes.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.rule().id()).isEqualTo("text-too-deep");
            assertThat(remark.place().line()).isEqualTo(12);
        });
        assertThat(lists.remarks()).extracting(r -> r.rule().id()).containsExactly("text-too-deep");
        assertThat(READER.read("> ".repeat(20) + "a", 1).remarks()).isEmpty();
    }

    @Test
    void deepEmphasisIsRefused() {
        Body body = READER.read("*a **b ".repeat(300) + "** *".repeat(300), 1);

        assertThat(body.remarks()).extracting(r -> r.rule().id()).isSubsetOf(List.of("text-too-deep"));
        Rendered.assertHarmless(body, "emphasis");
    }

    @Test
    void expandedReferencesAreLimited() {
        String uses = "[a] ".repeat(200).concat("\n\n").repeat(20);
        Body body = READER.read(uses + "[a]: https://a.b/" + "x".repeat(20_000), 1);

        assertThat(body.sections()).isEmpty();
        assertThat(body.remarks()).extracting(r -> r.rule().id()).containsExactly("text-too-long-output");
    }

    @Test
    void wideTablesAreNotFilledWithoutEnd() {
        Body body = READER.read("|a".repeat(40) + "|\n" + "|-".repeat(40) + "|\n" + "|b|\n".repeat(5_000), 1);

        long size = Rendered.html(body).length();
        assertThat(size).isLessThan(20L * 20_000 + 1_048_576);
    }

    @Test
    void oneReaderServesManyThreads() {
        String text = "## Цель\n\nСлово \"да\"[^1] - [a](b)\n\n[^1]: x\n";
        String once = Rendered.html(READER.read(text, 1));

        assertThat(IntStream.range(0, 500)
                        .parallel()
                        .mapToObj(_ -> Rendered.html(READER.read(text, 1)))
                        .distinct())
                .containsExactly(once);
    }
}
