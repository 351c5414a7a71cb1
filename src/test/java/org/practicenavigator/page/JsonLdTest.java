package org.practicenavigator.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.history.History;
import org.practicenavigator.site.Page;
import org.practicenavigator.testkit.SiteFixture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What templates say becomes things of schema.org, whatever authors write.
class JsonLdTest {

    private static final String TYPE = """
        type: note
        version: "1.0"
        label: {one: заметка, few: заметки, many: заметок, title: Заметка, list: Заметки}
        files: zametki/*.md
        address: zametki/{id}.html
        identity: id
        title: title
        groups: {card: {label: Карточка}}
        fields:
          id: {type: text, label: Имя, group: card, need: always, unique: true}
          title: {type: text, label: Название, group: card, need: always, export: {jsonld: name}}
          near: {type: ref, label: Рядом, group: card, to: [place, note], many: {max: 5}, export: {jsonld: hasPart}}
          year: {type: date, label: Год, group: card, export: {jsonld: datePublished}}
          todo:
            type: group
            label: Шаги
            group: card
            many: {max: 5}
            export: {jsonld: step}
            fields:
              what: {type: text, label: Что, need: always, export: {jsonld: text}}
          people:
            type: group
            label: Кто
            group: card
            many: {max: 5}
            fields:
              place: {type: text, label: Где, export: {jsonld: author}}
        list: {address: zametki/index.html}
        export: {jsonld: [Article]}
        """;

    private static final String PLACE = TYPE.replace("note", "place")
            .replace("zametki", "mesta")
            .replace("[Article]", "[EducationalOrganization]")
            .replace("jsonld: datePublished", "jsonld: foundingDate");

    private static JsonNode of(String document) {
        SiteFixture fixture = SiteFixture.of(Map.of(
                "content/_types/note.yaml",
                TYPE,
                "content/_types/place.yaml",
                PLACE,
                "content/mesta/b.md",
                "---\nid: b\ntitle: Школа\n---\n",
                "content/zametki/a.md",
                document));
        assertThat(fixture.errors()).isEmpty();
        Page page = new Page.EntryPage(new EntryKey("note", "a"), "zametki/a.html");
        String title = fixture.site().entries().get(new EntryKey("note", "a")).title();
        String data = new JsonLd(fixture.site(), History.NONE)
                .of(page, new JsonLd.Facts("https://site.example/zametki/a.html", title, "", List.of(), Map.of()));
        assertThat(data).doesNotContain("<", ">", "&", "\u2028");
        return new JsonMapper().readTree(data).path("@graph");
    }

    @Test
    void aTextCannotEndTheScript() {
        String evil = "</script><script>alert(1)</script> & <!--";
        JsonNode graph = of("---\nid: a\ntitle: '" + evil + "'\n---\n");
        assertThat(graph.path(2).path("name").asString()).contains("alert(1)");
        assertThat(graph.path(0).path("name").asString())
                .isEqualTo(graph.path(2).path("name").asString());
    }

    @Test
    void groupsAreThingsOrLendTheirProperties() {
        JsonNode thing = of("""
            ---
            id: a
            title: Заметка
            year: 2024/2025
            todo:
              - {what: Раз}
              - {what: Два}
            people:
              - {place: Школа 1}
              - {place: Школа 2}
            ---
            """).path(2);
        assertThat(thing.path("@type").asString()).isEqualTo("Article");
        assertThat(thing.path("datePublished").asString())
                .as("a school year is no ISO date")
                .isEqualTo("2024");
        JsonNode steps = thing.path("mainEntity").path("step");
        assertThat(thing.path("mainEntity").path("@type").asString()).isEqualTo("HowTo");
        assertThat(steps.size()).isEqualTo(2);
        assertThat(steps.path(1).path("position").asInt()).isEqualTo(2);
        assertThat(steps.path(1).path("text").asString()).isEqualTo("Два");
        assertThat(thing.path("author").path(1).path("name").asString()).isEqualTo("Школа 2");
        assertThat(thing.path("publisher").path("name").asString()).isEqualTo("Издатель");
    }

    /// A school is no part of a text; its page is.
    @Test
    void partsOfWorksAreWorks() {
        JsonNode part =
                of("---\nid: a\ntitle: Заметка\nnear: [b]\n---\n").path(2).path("hasPart");
        assertThat(part.path("@type").asString()).isEqualTo("WebPage");
        assertThat(part.path("@id").asString()).isEqualTo("https://site.example/mesta/b.html");
        assertThat(part.path("name").asString()).isEqualTo("Школа");
    }
}
