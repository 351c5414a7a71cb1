package org.practicenavigator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.practicenavigator.content.Entry;
import org.practicenavigator.testkit.SiteFixture;

/// Orders that a type offers, against lists written by hand.
class SortOrdersTest {

    private static final String TYPE = """
        type: note
        version: "1.0"
        label: {one: запись, few: записи, many: записей, title: Запись, list: Записи}
        files: zapisi/*.md
        address: zapisi/{id}.html
        identity: id
        title: name
        stages:
          field: state
          order: [early, late]
          terms:
            asked: {stage: early, public: true}
            shown: {stage: late, public: true}
            kept: {stage: late, public: true}
        fields:
          id: {type: text, label: Имя, need: early, unique: true}
          name: {type: text, label: Название, need: early}
          state: {type: choice, label: Состояние, vocabulary: states, need: early}
          grade: {type: choice, label: Ступень, vocabulary: grades}
          number: {type: decimal, label: Число}
          day: {type: date, label: День}
          tags: {type: text, label: Слова, many: {max: 9}}
          like: {type: ref, label: Как, to: [note]}
        list:
          address: zapisi/index.html
          order: [name]
          sorts:
            - {id: first, label: Сначала проверенные, by: [-state, -grade, name]}
            - {id: name, label: По названию, by: [name]}
            - {id: newest, label: Сначала новые, by: [-day, name]}
            - {id: oldest, label: Сначала давние, by: [day, name]}
            - {id: much, label: Сначала богатые, by: [-tags, -number]}
            - {id: like, label: По образцу, by: [like]}
        """;

    private static SequencedMap<String, String> files() {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        files.put("content/_types/note.yaml", TYPE);
        files.put("content/_vocabularies/states.yaml", vocabulary("states", "asked", "shown", "kept"));
        files.put("content/_vocabularies/grades.yaml", vocabulary("grades", "idea", "trial", "proof"));
        note(files, "a", "Ёлка", "asked", "grade: proof\nday: 2024-05\ntags: [x]\nnumber: 2,5\n");
        note(files, "b", "Ежи", "shown", "grade: trial\nday: 2023/2024\ntags: [x, y, z]\nlike: c\n");
        note(files, "c", "«Енот»", "kept", "day: 2024-05-31\ntags: [x]\nnumber: 10\n");
        note(files, "d", "жук", "shown", "grade: idea\nlike: a\n");
        note(files, "e", "елка", "asked", "day: 2019\ntags: [x]\nlike: b\n");
        return files;
    }

    private static String vocabulary(String id, String... codes) {
        StringBuilder yaml = new StringBuilder("vocabulary: " + id + "\nlabel: Проба\nsource: проба\nterms:\n");
        for (String code : codes) {
            yaml.append("  ").append(code).append(": {label: ").append(code).append("}\n");
        }
        return yaml.toString();
    }

    private static void note(Map<String, String> files, String id, String name, String state, String more) {
        files.put(
                "content/zapisi/" + id + ".md",
                "---\nid: " + id + "\nname: \"" + name + "\"\nstate: " + state + "\n" + more + "---\n\nТекст.\n");
    }

    @Test
    void sortsAsTheTypeSays() {
        SiteFixture fixture = SiteFixture.of(files());
        assertThat(fixture.errors()).isEmpty();
        Catalogue catalogue = fixture.site().catalogue("note");
        Map<String, String> orders = catalogue.orders().stream()
                .collect(Collectors.toMap(order -> order.sort().id(), order -> ids(order.entries())));
        // A state counts by its stage; what has no grade stands behind what has one.
        assertThat(orders).containsEntry("first", "bdcae");
        // Ё is another е, quotes do not count, capitals hardly.
        assertThat(orders).containsEntry("name", "beacd");
        // An unknown date is neither the newest nor the oldest.
        assertThat(orders).containsEntry("newest", "cabed");
        assertThat(orders).containsEntry("oldest", "ebacd");
        assertThat(orders).containsEntry("much", "bcaed");
        // By the title of what is pointed at: Ежи (e), Ёлка (d), Енот (b), then the key.
        assertThat(orders).containsEntry("like", "edbac");
        assertThat(ids(catalogue.entries())).isEqualTo(orders.get("first"));
    }

    private static String ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).collect(Collectors.joining());
    }

    @Test
    void withoutSortsKeepsToTheOrderOfTheList() {
        SequencedMap<String, String> files = files();
        files.put("content/_types/note.yaml", TYPE.substring(0, TYPE.indexOf("  sorts:")));
        Catalogue catalogue = SiteFixture.of(files).site().catalogue("note");
        assertThat(catalogue.orders()).isEmpty();
        assertThat(ids(catalogue.entries())).isEqualTo("beacd");
    }
}
