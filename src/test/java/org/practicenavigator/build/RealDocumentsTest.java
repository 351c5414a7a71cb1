package org.practicenavigator.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.practicenavigator.content.Entry;
import org.practicenavigator.data.JsonReader;
import org.practicenavigator.document.DocPicture;
import org.practicenavigator.history.History;
import org.practicenavigator.markdown.Passage;
import org.practicenavigator.markdown.PlainText;
import org.practicenavigator.output.Described;
import org.practicenavigator.output.JsonDocument;
import org.practicenavigator.page.PageViews;
import org.practicenavigator.pdf.PdfFile;
import org.practicenavigator.testkit.JsonSchemas;
import org.practicenavigator.theme.view.Views.EntryView;
import org.practicenavigator.word.DocxFile;

/// Documents of the real practices say all that their pages say.
class RealDocumentsTest {

    @Test
    void nothingOfAPracticeIsLost() {
        int practices = Build.material(BuildRequest.of(Path.of(".")), material -> {
                    PageViews views = material.views(History.NONE);
                    List<Entry> all = material.site().entries().values().stream()
                            .filter(entry -> entry.visible()
                                    && !entry.type().page().downloads().isEmpty())
                            .toList();
                    all.forEach(entry -> judge(described(views, entry)));
                    return all.size();
                })
                .orElseThrow();
        assertThat(practices).isGreaterThanOrEqualTo(14);
    }

    private static Described described(PageViews views, Entry entry) {
        EntryView view = views.printed(entry);
        return new Described(entry, view, views.document(entry, view), DocPicture.Source.NONE);
    }

    private static void judge(Described described) {
        String word = bare(word(DocxFile.of(described.doc(), described.pictures())));
        String written = new String(new JsonDocument().bytes(described), StandardCharsets.UTF_8);
        assertThat(JsonSchemas.errors("entry-1", written))
                .as(described.entry().id())
                .isEmpty();
        Map<?, ?> json = (Map<?, ?>) JsonReader.read(written);
        List<?> sections = (List<?>) json.get("sections");
        assertThat(sections).hasSize(described.view().sections().size()).isNotEmpty();
        for (Object section : sections) {
            String text = (String) ((Map<?, ?>) section).get("text");
            assertThat(text).isNotBlank().doesNotContain("<p>", "</");
            // Marks of lists and addresses of links stand otherwise in Word.
            Arrays.stream(text.split("\n"))
                    .map(line -> line.strip()
                            .replaceFirst("^(•|\\d+\\.) ", "")
                            .replaceAll(" \\((https?|mailto|tel):[^)]*\\)| — .*", ""))
                    .filter(line -> !line.contains("("))
                    .forEach(line -> assertThat(word).as(described.entry().id()).contains(bare(line)));
        }
        assertThat(described.view().sections())
                .allSatisfy(section ->
                        assertThat(word).contains(bare(section.heading())).doesNotContain("null"));
        // A heading names its row; «1. 1» does not.
        assertThat(described.doc().parts().stream()
                        .flatMap(part -> part.passages().stream())
                        .filter(Passage.Heading.class::isInstance)
                        .map(heading -> heading.toString()))
                .as(described.entry().id())
                .noneMatch(heading -> heading.matches("(?s).*text=\\d+\\. [^\\p{L}]*,.*"));
        assertThat((Map<?, ?>) json.get("fields")).hasSizeGreaterThan(10);
        assertThat(PdfFile.missing(described.doc())).as(described.entry().id()).isEmpty();
        assertThat(PlainText.of(described.view().sections().getFirst().contentHtml()))
                .isNotBlank();
    }

    private static String word(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", "");
    }
}
