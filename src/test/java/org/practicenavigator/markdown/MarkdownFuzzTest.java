package org.practicenavigator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.practicenavigator.finding.DocPath;

/// Mutates fixtures and attacks: pieces cut, doubled, swapped, characters of meaning put in.
class MarkdownFuzzTest {

    private static final long SEED = 20261122L;
    private static final int CASES = 5_000;
    private static final String[] PIECES = {
        "<",
        ">",
        "\"",
        "'",
        "`",
        "*",
        "**",
        "_",
        "[",
        "](",
        ")",
        "!",
        "![",
        "\\",
        "&",
        "&#",
        ";",
        "|",
        "\n",
        "\n\n",
        "> ",
        "- ",
        "    ",
        "<details>",
        "</details>",
        "<summary>",
        "</summary>",
        "<sub>",
        "</sub>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "javascript:",
        "https://",
        "www.a.b",
        "a@b.ru",
        "[^1]",
        "[^1]: ",
        "[a]: ",
        "~~",
        "```\n",
        "\u0000",
        "\ufffc",
        "\r",
        "\u202e",
        "\u200d",
        "\ud83d",
        "\u00a0",
        "\t",
        "|-|-|\n",
        "## ",
        "# ",
        "- [x] ",
        "<br>",
        "1. ",
        "===\n"
    };

    @Test
    void mutantsAreHarmless() throws IOException {
        MarkdownReader reader = new MarkdownReader();
        List<String> seeds = seeds();
        Random random = new Random(SEED);
        int refused = 0;
        for (int round = 0; round < CASES; round++) {
            String text = mutant(seeds, random);
            String about = "seed " + SEED + " round " + round + ": " + text;
            Body body;
            try {
                body = reader.read(text, 1);
            } catch (RuntimeException e) {
                throw new AssertionError(about, e);
            }
            Rendered.assertHarmless(body, about);
            assertPlaces(body, text, about);
            refused += body.sections().isEmpty() ? 1 : 0;
        }
        assertThat(refused).as("most mutants are really written").isLessThan(CASES / 10);
    }

    private static void assertPlaces(Body body, String text, String about) {
        long lines = text.chars().filter(c -> c == '\n').count() + 1;
        body.remarks().forEach(remark -> {
            assertThat(remark.place().line()).as(about).isBetween(1, (int) lines);
            assertThat(remark.in(new DocPath("a.md")).message()).as(about).isNotBlank();
        });
    }

    private static String mutant(List<String> seeds, Random random) {
        StringBuilder text = new StringBuilder(seeds.get(random.nextInt(seeds.size())));
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(12)));
                case 2 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(40))));
                default -> text.insert(at, seeds.get(random.nextInt(seeds.size())));
            }
        }
        return text.length() > 3_000 ? text.substring(0, 3_000) : text.toString();
    }

    private static List<String> seeds() throws IOException {
        List<String> seeds = new ArrayList<>(HostileMarkdownTest.payloads());
        for (Path fixture : MarkdownFixturesTest.fixtures()) {
            seeds.add(Files.readString(fixture, StandardCharsets.UTF_8));
        }
        return seeds;
    }
}
