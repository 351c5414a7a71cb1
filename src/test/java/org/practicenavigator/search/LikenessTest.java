package org.practicenavigator.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private final Likeness likeness = new Likeness();

    @Test
    void aTextIsLikeItselfAndLikeNothing() {
        Likeness.Triples text = likeness.of(words(0, 100));
        assertThat(text.with(text)).isEqualTo(1);
        assertThat(text.with(likeness.of(words(500, 600)))).isZero();
        assertThat(text.with(likeness.of(""))).isZero();
    }

    @Test
    void theShareIsThatOfTheSmallerText() {
        // 98 triples, of which the 48 of the second half stand in the longer text too.
        Likeness.Triples shorter = likeness.of(words(0, 100));
        Likeness.Triples longer = likeness.of(words(50, 400));
        assertThat(shorter.sorted()).hasSize(98);
        assertThat(shorter.with(longer)).isEqualTo(longer.with(shorter)).isCloseTo(48 / 98.0, within(1e-9));
    }

    @Test
    void fewWordsAreLikeNothing() {
        Likeness.Triples few = likeness.of(words(0, Likeness.FEWEST));
        assertThat(few.sorted().length).isLessThan(Likeness.FEWEST);
        assertThat(few.with(few)).isZero();
    }

    @Test
    void endingsHeadingsAddressesAndTagsAreNoText() {
        Likeness.Triples plain = likeness.of("Наставник помогает молодому учителю готовить первые уроки");
        Likeness.Triples marked = likeness.of("""
                ---
                id: a
                title: Совсем другое название
                ---

                ## Проблема

                Наставники **помогают** [молодым](../materialy/put.md) учителям<br>готовить
                первых уроков
                """);
        assertThat(marked.sorted()).isEqualTo(plain.sorted()).hasSizeGreaterThan(3);
    }

    @Test
    void pairsAreThoseThatComparingEachWithEachFinds() {
        long seed = System.nanoTime();
        System.out.println("LikenessTest: seed " + seed);
        Random random = new Random(seed);
        Map<Integer, Likeness.Triples> texts = new TreeMap<>();
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            pieces.add(words(i * 40, i * 40 + 40));
        }
        for (int i = 0; i < 80; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = 0; piece < 4; piece++) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(' ');
            }
            texts.put(i, likeness.of(text.toString()));
        }
        Set<String> each = new TreeSet<>();
        texts.forEach((a, first) -> texts.forEach((b, second) -> {
            if (a < b && first.with(second) >= 0.6) {
                each.add(a + " " + b + " " + first.with(second));
            }
        }));
        Set<String> found = new TreeSet<>();
        LikePairs.of(texts, 0.6).forEach(pair -> found.add(pair.first() + " " + pair.second() + " " + pair.share()));
        assertThat(found).isEqualTo(each).isNotEmpty();
    }

    /// Words of Latin letters, which no stemmer of Russian cuts.
    private static String words(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append('q').append((char) ('a' + i / 26 % 26)).append((char) ('a' + i % 26));
            text.append((char) ('a' + i / 676)).append("zx ");
        }
        return text.toString();
    }
}
