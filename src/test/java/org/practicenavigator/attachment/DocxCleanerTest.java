package org.practicenavigator.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicenavigator.testkit.Zips;

class DocxCleanerTest {

    @Test
    void documentLosesNamesAndPlaces() throws IOException {
        Map<String, byte[]> before = Documents.docxParts();
        byte[] clean = Judge.clean("a.docx", Zips.of(before)).bytes();
        Map<String, byte[]> after = Zips.parts(clean);
        assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
        assertThat(after.get("word/document.xml")).isEqualTo(before.get("word/document.xml"));
        assertThat(Samples.text(after.get("docProps/core.xml")))
                .doesNotContain("Petrov")
                .contains("coreProperties");
        assertThat(Samples.text(after.get("docProps/app.xml")))
                .doesNotContain("School")
                .contains("Properties");
        assertThat(after.get("word/media/image1.jpeg"))
                .isEqualTo(Judge.clean("a.jpg", Samples.photo(6)).bytes());
    }

    @Test
    void sameDocumentGivesSameBytesWhateverTheDatesInIt() {
        byte[] first = Zips.of(Documents.docxParts());
        byte[] other = first.clone();
        int list = Samples.text(other).indexOf("PK\1\2");
        other[10] ^= 5; // the time of the first part, in front of it and in the list at the end
        other[list + 12] ^= 5;
        assertThat(Judge.clean("a.docx", other).bytes())
                .isEqualTo(Judge.clean("a.docx", first).bytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/vbaProject.bin", "WORD/VBAPROJECT.BIN", "word/embeddings/oleObject1.bin",
                        "word/embeddings/table.xlsx",
                "word/activeX/activeX1.bin", "word/afchunk.htm", "word/run.exe", "word/vbaProject.xml"
            })
    void programsAndEmbeddedFilesAreRefused(String part) {
        assertThat(Judge.refusal("a.docx", with(part, new byte[] {1})))
                .startsWith("attachment-active:")
                .containsIgnoringCase(part.substring(part.lastIndexOf('/') + 1));
    }

    private static byte[] with(String part, byte[] content) {
        Map<String, byte[]> parts = Documents.docxParts();
        parts.put(part, content);
        return Zips.of(parts);
    }

    @ParameterizedTest
    @CsvSource({
        "attachedTemplate,https://evil.example/t.dotm,External",
        "oleObject,file:///c:/x,External",
        "frame,https://evil.example/,External",
        "image,https://evil.example/pixel.png,External",
        "hyperlink,file:///C:/x.exe,external",
        "hyperlink,javascript:alert(1),External",
        "hyperlink,\\\\server\\share,External",
        "vbaProject,x.xml,",
        "aFChunk,x.xml,",
        "package,x.xml,"
    })
    void dangerousRelationsAreRefused(String kind, String target, String mode) {
        byte[] relation = Documents.relation(kind, target, mode == null ? "" : mode);
        assertThat(Judge.refusal("a.docx", with("word/_rels/settings.xml.rels", relation)))
                .startsWith("attachment-active:");
    }

    @ParameterizedTest
    @CsvSource({
        "hyperlink,https://example.org/,External",
        "hyperlink,mailto:a@example.org,External",
        "image,media/image1.jpeg,"
    })
    void plainRelationsPass(String kind, String target, String mode) {
        byte[] relation = Documents.relation(kind, target, mode == null ? "" : mode);
        assertThat(Judge.clean("a.docx", with("word/_rels/settings.xml.rels", relation))
                        .bytes())
                .isNotEmpty();
    }

    @Test
    void bombsAreRefused() {
        assertThat(Judge.refusal("a.docx", with("word/large.xml", new byte[51 << 20])))
                .startsWith("attachment-bomb:");
        assertThat(Judge.refusal("a.docx", with("word/dense.xml", new byte[8 << 20])))
                .isEqualTo("attachment-bomb: Файл распаковывается в слишком большой: в 100 раз больше самого файла.");
        assertThat(Judge.clean("a.docx", with("word/small.xml", new byte[900 << 10]))
                        .bytes())
                .isNotEmpty();
        Map<String, byte[]> parts = Documents.docxParts();
        for (int i = 0; i < 1_000; i++) {
            parts.put("word/p" + i + ".xml", new byte[0]);
        }
        assertThat(Judge.refusal("a.docx", Zips.of(parts)))
                .startsWith("attachment-bomb:")
                .contains("1000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x.xml",
                "/etc/x.xml",
                "word\\x.xml",
                "C:/x.xml",
                "word/../../x.xml",
                "WORD/document.xml",
                "a/./b.xml"
            })
    void namesThatLeaveOrRepeatAreRefused(String part) {
        assertThat(Judge.refusal("a.docx", with(part, new byte[1])))
                .startsWith("attachment-broken:")
                .contains("имена");
    }

    @Test
    void otherArchivesAndMacroTypesAreRefused() {
        Map<String, byte[]> parts = Documents.docxParts();
        parts.remove("word/document.xml");
        assertThat(Judge.refusal("a.docx", Zips.of(parts))).startsWith("attachment-false:");
        byte[] types = Samples.bytes(
                "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>");
        assertThat(Judge.refusal("a.docx", with("[Content_Types].xml", types))).startsWith("attachment-active:");
        byte[] definitions = Samples.bytes("<!DOCTYPE t [<!ENTITY a \"b\">]><Types/>");
        assertThat(Judge.refusal("a.docx", with("[Content_Types].xml", definitions)))
                .startsWith("attachment-broken:");
    }

    @Test
    void cutFileIsRefused() {
        byte[] file = Zips.of(Documents.docxParts());
        int list = Samples.text(file).indexOf("PK\1\2");
        assertThat(Judge.refusal("a.docx", Arrays.copyOf(file, list))).startsWith("attachment-broken:");
        assertThat(Judge.refusal("a.docx", Arrays.copyOf(file, 100))).startsWith("attachment-broken:");
    }
}
