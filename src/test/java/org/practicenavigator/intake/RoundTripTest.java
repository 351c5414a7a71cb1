package org.practicenavigator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.content.Draft;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.word.Blank;
import org.practicenavigator.word.DocxReader;
import org.practicenavigator.word.OdtReader;
import org.practicenavigator.word.WordText;

/// Type → blank → filled in → read: every field comes back, also when LibreOffice has saved the document.
class RoundTripTest {

    private static final ContentType TYPE = RealTypes.PRACTICE;

    @TempDir
    Path folder;

    @Test
    void aFilledBlankGivesItsValuesBack() throws Exception {
        same(DocxReader.read(filled(true)), SampleValues.full(TYPE));
        same(DocxReader.read(filled(false)), SampleValues.shortened(TYPE));
    }

    @Tag("office")
    @Test
    void everyFieldSurvivesLibreOffice() throws Exception {
        Office office = new Office(folder);
        Path blank = Files.write(folder.resolve("full.docx"), filled(true));
        Path odt = office.convert(blank, "odt", "");
        same(OdtReader.read(Files.readAllBytes(odt)), SampleValues.full(TYPE));
        Path docx = office.convert(odt, "docx", "");
        same(DocxReader.read(Files.readAllBytes(docx)), SampleValues.full(TYPE));
    }

    @Tag("office")
    @Test
    void theShortBlankSurvivesLibreOffice() throws Exception {
        Office office = new Office(folder);
        Path blank = Files.write(folder.resolve("short.docx"), filled(false));
        Path docx = office.convert(blank, "docx", "");
        same(DocxReader.read(Files.readAllBytes(docx)), SampleValues.shortened(TYPE));
    }

    @Tag("office")
    @Test
    void anEmptyBlankThatLibreOfficeSavedSaysNothing() throws Exception {
        Path blank = Files.write(
                folder.resolve("empty.docx"), Blank.draw(TYPE, RealTypes.TYPES, SampleValues.titles(), true));
        Path odt = new Office(folder).convert(blank, "odt", "");
        Draft draft = draft(OdtReader.read(Files.readAllBytes(odt)));
        assertThat(draft.fields()).containsOnlyKeys("title");
        assertThat(draft.sections()).isEmpty();
        assertThat(draft.extra()).isEmpty();
    }

    private static byte[] filled(boolean full) throws Exception {
        byte[] blank = Blank.draw(TYPE, RealTypes.TYPES, SampleValues.titles(), full);
        return BlankFiller.fill(TYPE, blank, full ? SampleValues.full(TYPE) : SampleValues.shortened(TYPE));
    }

    private static Draft draft(WordText text) {
        return Recogniser.recognise(TYPE, RealTypes.TYPES, RealTypes.REFERENCES, text.blocks(), "anketa.docx")
                .draft();
    }

    private static void same(WordText text, Draft expected) {
        Draft read = draft(text);
        for (String field : expected.fields().keySet()) {
            assertThat(read.fields().get(field))
                    .as(field)
                    .isEqualTo(expected.fields().get(field));
        }
        assertThat(read.fields().keySet())
                .containsExactlyInAnyOrderElementsOf(expected.fields().keySet());
        assertThat(read.sections()).isEqualTo(expected.sections());
        assertThat(read.extra()).isEmpty();
    }
}
