package org.practicenavigator.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Remark;

/// Whatever becomes of a text, the reader answers: a tree or an error, and every place lies inside the text.
class YamlMutationTest {

    private static final int FIRST_LINE = 2;
    private static final String VALID = """
            title: "Ракушка добра: встречи"
            place: Артём
            forms: [педагог — педагог, 'школа — школа']
            results:
              - indicator: Доля молодых учителей, %
                before: 34
                after: 81
              - indicator: Встреч за год # примерно
                after: 12
            about: |
              Первая строка 😀
              Вторая: строка
            goal: >-
              Помочь «первому» году
            quote: “Вместе”
            empty:
            contact: {site: https://a.example.org/b, role: координатор}
            """;

    private static final String[] BITS = {
        ":", ": ", " ", "  ", "\n", "\t", "\"", "'", "[", "]", "{", "}", ",", "- ", "-", "#", " #", "&", "*", "!", "|",
        ">", "%", "@", "`", "?", "? ", "---\n", "...\n", "\\", "\u00A0", "：", "“", "”", "„", "«", "😀", "\ud83d",
        "\u0000", "\uFEFF", "а", "<<: ", "&x ", "*x", "~", "\r", "\u2028", "\u0085", "!!str "
    };

    @Test
    void cutAtEveryPosition() {
        for (int i = 0; i <= VALID.length(); i++) {
            judge(VALID.substring(0, i));
            judge(VALID.substring(i));
        }
    }

    @Test
    void randomEdits() {
        long seed = Long.getLong("yaml.seed", 20261118L);
        Random random = new Random(seed);
        int trees = 0;
        for (int n = 0; n < 20_000; n++) {
            String text = mutate(random);
            try {
                trees += judge(text) ? 1 : 0;
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                throw new AssertionError("seed " + seed + ", case " + n + ":\n" + text, e);
            }
        }
        System.out.println("yaml.seed=" + seed + ": " + trees + " of 20000 read as trees");
        assertThat(trees).isBetween(2_000, 18_000);
    }

    private static String mutate(Random random) {
        StringBuilder text = new StringBuilder(VALID);
        for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(4));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.replace(at, end, BITS[random.nextInt(BITS.length)]);
                case 2 -> text.insert(at, BITS[random.nextInt(BITS.length)]);
                default -> text.insert(at, text.substring(random.nextInt(at + 1), at));
            }
        }
        return text.toString();
    }

    private static boolean judge(String text) {
        YamlText read = YamlReader.read(text, FIRST_LINE);
        String[] lines = text.split("\n", -1);
        boolean errors = false;
        for (Remark remark : read.remarks()) {
            inside(remark.place(), lines);
            Finding finding = remark.in(new DocPath("content/a.md"));
            errors |= finding.isError();
            assertThat(finding.message()).doesNotContain("{text}").doesNotContainPattern("expected|found|while");
        }
        assertThat(errors || read.root().isPresent()).isTrue();
        read.root().ifPresent(root -> inside(root, lines));
        return read.root().isPresent();
    }

    private static void inside(YamlNode node, String[] lines) {
        inside(node.place(), lines);
        switch (node) {
            case YamlScalar scalar -> assertThat(scalar.text()).isNotNull();
            case YamlList list -> list.items().forEach(item -> inside(item, lines));
            case YamlMap map ->
                map.entries().forEach(entry -> {
                    inside(entry.key(), lines);
                    inside(entry.value(), lines);
                });
        }
    }

    private static void inside(Place place, String[] lines) {
        int line = place.line() - FIRST_LINE;
        if (line < 0 || line >= lines.length || place.column() - 1 + place.length() > lines[line].length()) {
            throw new AssertionError("outside the text: " + place);
        }
    }
}
