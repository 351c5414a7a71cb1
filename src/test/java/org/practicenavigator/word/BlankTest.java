package org.practicenavigator.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.TypesLoader;
import org.practicenavigator.source.ProjectFolder;
import org.practicenavigator.source.SourceTree;

class BlankTest {

    private static final Map<String, List<String>> TITLES =
            Map.of("municipality", List.of("Спасский район", "Арсеньев"));

    @Test
    void theSameTypeGivesTheSameBytes() throws Exception {
        for (ContentType type : types().types().values()) {
            assertThat(Blank.draw(type, types(), TITLES, true)).isEqualTo(Blank.draw(type, types(), TITLES, true));
        }
    }

    @Test
    void asksForEveryFieldOfTheAuthor() throws Exception {
        ContentType type = types().type("practice").orElseThrow();
        String text = document(Blank.draw(type, types(), TITLES, true));
        for (Field field : type.fields().values()) {
            boolean staff = type.form().orElseThrow().staff().contains(field.name())
                    || field.name().equals(type.form().orElseThrow().consents());
            assertThat(text.contains(field.label() + (text.contains(field.label() + " *") ? " *" : "") + "</w:t>"))
                    .as(field.name())
                    .isEqualTo(!staff);
        }
        type.body().sections().values().forEach(s -> assertThat(text).contains("w:val=\"#" + s.id() + "\""));
    }

    @Test
    void theShortOneAsksForWhatTheTypeSays() throws Exception {
        ContentType type = types().type("practice").orElseThrow();
        String text = document(Blank.draw(type, types(), TITLES, false));
        for (String name : type.form().orElseThrow().shortened()) {
            assertThat(text)
                    .containsAnyOf(
                            "w:tag w:val=\"" + name + "\"",
                            "w:tag w:val=\"#" + name + "\"",
                            "w:tag w:val=\"" + name + ".");
        }
        assertThat(text).doesNotContain("w:tag w:val=\"annotation\"").contains("w:displayText=\"Арсеньев\"");
    }

    @Test
    void poiOpensIt() throws Exception {
        ContentType type = types().type("practice").orElseThrow();
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(Blank.draw(type, types(), TITLES, false)))) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Практика: короткая заявка");
            assertThat(document.getTables()).hasSizeGreaterThan(3);
        }
    }

    @Test
    void anEmptyBlankSaysNothing() throws Exception {
        ContentType type = types().type("practice").orElseThrow();
        WordText text = DocxReader.read(Blank.draw(type, types(), TITLES, true));
        assertThat(text.notices()).isEmpty();
        assertThat(text.blocks()).noneMatch(b -> b instanceof Block.Paragraph p && !p.hint());
    }

    private static String document(byte[] blank) throws RefusedDocument {
        return new String(Archive.unpack(blank).get("word/document.xml"), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static ContentTypes types() throws Exception {
        SourceTree tree = ProjectFolder.of(Path.of("")).list();
        return TypesLoader.load(tree.templates(), tree.vocabularies()).value().orElseThrow();
    }
}
