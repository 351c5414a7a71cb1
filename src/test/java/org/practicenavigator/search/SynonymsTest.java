package org.practicenavigator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Equal words are recognised in a stream of stems, wherever they begin and however they overlap.
class SynonymsTest {

    private static final Synonyms MADE = Synonyms.of(List.of(
            List.of("индивидуальный образовательный маршрут", "ИОМ", "индивидуальный маршрут"),
            List.of("муниципальная школа наставничества", "школа наставничества"),
            List.of("молодой педагог", "начинающий учитель"),
            List.of("педагог", "учитель"),
            List.of("работа с родителями", "родительское собрание")));

    private static List<String> found(Synonyms.Matcher matcher, String text) {
        List<String> found = new ArrayList<>();
        Word.of(text).stream().filter(w -> !w.isStop()).forEach(w -> found.addAll(matcher.next(w.stem())));
        return found;
    }

    private static List<String> found(String text) {
        return found(MADE.matcher(), text);
    }

    @Test
    void findsEachMemberInAnyFormAsItsGroupsConcept() {
        String concept = "=индивидуальн_образовательн_маршрут";
        assertThat(MADE.groups().getFirst().concept()).isEqualTo(concept);
        assertThat(found("по индивидуальным образовательным маршрутам")).containsExactly(concept);
        assertThat(found("составили ИОМ")).containsExactly(concept);
        assertThat(found("Индивидуальные маршруты")).containsExactly(concept);
        assertThat(found("маршрут индивидуальный")).isEmpty();
        assertThat(found("индивидуальный новый маршрут")).isEmpty();
    }

    @Test
    void givesOverlappingMembersAndEachConceptOnceWithTheLongestFirst() {
        assertThat(found("муниципальной школе наставничества")).containsExactly("=муниципальн_школ_наставничеств");
        assertThat(found("молодых педагогов")).containsExactly("=молод_педагог", "=педагог");
        assertThat(found("индивидуальный индивидуальный маршрут")).hasSize(1);
    }

    @Test
    void skipsStopWordsOnBothSides() {
        assertThat(found("Работа с родителями")).containsExactly("=работ_родител");
        assertThat(found("родительское собрание")).containsExactly("=работ_родител");
    }

    @Test
    void forgetsWhatIsBegun() {
        Synonyms.Matcher matcher = MADE.matcher();
        assertThat(found(matcher, "молодой")).isEmpty();
        matcher.reset();
        assertThat(found(matcher, "педагог")).containsExactly("=педагог");
    }

    @Test
    void dropsWhatCannotBeEqual() {
        Synonyms made = Synonyms.of(List.of(
                List.of("урок", "уроки", "УРОК"),
                List.of("сад", "", " — "),
                List.of("в", "на", "лес"),
                List.of(),
                List.of("море", "океан"),
                List.of("моря", "пучина")));
        assertThat(made.groups()).extracting(Synonyms.Group::concept).containsExactly("=мор", "=мор_2");
        assertThat(made.groups().getFirst().members()).containsExactly(List.of("мор"), List.of("океа"));
        assertThat(found(made.matcher(), "море")).containsExactly("=мор", "=мор_2");
        assertThat(Synonyms.NONE.groups()).isEmpty();
        assertThat(found(Synonyms.NONE.matcher(), "море")).isEmpty();
    }

    @Test
    void agreesWithASearchOfEveryMemberAtEveryPlace() {
        long seed = 20261122;
        Random random = new Random(seed);
        List<String> letters = List.of("кот", "дом", "лес");
        for (int round = 0; round < 300; round++) {
            List<List<String>> groups = new ArrayList<>();
            for (int g = 0; g < 4; g++) {
                groups.add(List.of(words(random, letters), words(random, letters), words(random, letters)));
            }
            Synonyms made = Synonyms.of(groups);
            List<String> stream = new ArrayList<>();
            Synonyms.Matcher matcher = made.matcher();
            for (int i = 0; i < 12; i++) {
                stream.add(letters.get(random.nextInt(3)));
                assertThat(Set.copyOf(matcher.next(stream.getLast())))
                        .as("seed %d, %s in %s", seed, stream, groups)
                        .isEqualTo(ending(made, stream));
            }
        }
    }

    private static String words(Random random, List<String> letters) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            words.add(letters.get(random.nextInt(letters.size())));
        }
        return String.join(" ", words);
    }

    private static Set<String> ending(Synonyms made, List<String> stream) {
        Set<String> concepts = new LinkedHashSet<>();
        for (Synonyms.Group group : made.groups()) {
            for (List<String> member : group.members()) {
                int from = stream.size() - member.size();
                if (from >= 0 && stream.subList(from, stream.size()).equals(member)) {
                    concepts.add(group.concept());
                }
            }
        }
        return concepts;
    }
}
