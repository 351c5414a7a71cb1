package org.practicenavigator.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfJudgeTest {

    private static final String OBJECT = "5 0 obj\n<< %s >>\nendobj\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JavaScript",
                "JS",
                "Launch",
                "EmbeddedFile",
                "EmbeddedFiles",
                "FileAttachment",
                "XFA",
                "SubmitForm",
                "ImportData",
                "GoToE",
                "GoToR",
                "Rendition",
                "RichMedia",
                "Movie",
                "Sound"
            })
    void activeNamesAreRefusedHoweverWritten(String name) {
        String message =
                "attachment-active: В документе есть то, что может запуститься, вложиться или загрузиться само: /"
                        + name + ". Такой файл не публикуется.";
        String hidden = name.substring(0, 1) + "#" + Integer.toHexString(name.charAt(1)) + name.substring(2);
        String dictionary = "<< /X /%s /Y (text) >>";
        assertThat(Judge.refusal("a.pdf", Documents.pdf(object("/A /" + name)))).isEqualTo(message);
        assertThat(Judge.refusal("a.pdf", Documents.pdf(object("/A/" + name + "(x)"))))
                .isEqualTo(message);
        assertThat(Judge.refusal("a.pdf", Documents.pdf(object("/A /" + hidden))))
                .isEqualTo(message);
        byte[] packed = Documents.packedObjects(" /Filter /FlateDecode", dictionary.formatted(name));
        assertThat(Judge.refusal("a.pdf", Documents.pdf(packed))).isEqualTo(message);
        byte[] packedHidden = Documents.packedObjects("/Filter[/Fl#61teDecode]", dictionary.formatted(hidden));
        assertThat(Judge.refusal("a.pdf", Documents.pdf(packedHidden))).isEqualTo(message);
    }

    private static String object(String content) {
        return OBJECT.formatted(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/A /JavaScripts",
                "/A (JavaScript)",
                "/OpenAction [3 0 R /XYZ null null 0]",
                "/OpenAction << /S /GoTo /D [3 0 R /Fit] >>",
                "/OpenAction 7 0 R",
                "/BaseFont /ABCDEF+Calibri#20Light",
                "/A << /S /URI /URI (https://example.org) >>"
            })
    void harmlessNamesPass(String content) {
        byte[] file = Documents.pdf(
                object(content), Documents.packedObjects("/Filter /FlateDecode", "<< " + content + " >>"));
        CleanFile clean = Judge.clean("a.pdf", file);
        assertThat(clean.bytes()).isEqualTo(file).isNotSameAs(file);
        assertThat(clean.width()).isZero();
    }

    @Test
    void actionAtOpeningIsRefused() {
        assertThat(Judge.refusal("a.pdf", Documents.pdf(object("/OpenAction<</S /Named /N /Print>>"))))
                .contains("/OpenAction");
        assertThat(Judge.refusal("a.pdf", Documents.pdf(object("/OpenAction << /S /URI /URI (x) >>"))))
                .contains("/OpenAction");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter /LZWDecode",
                "/Filter [/ASCIIHexDecode /FlateDecode]",
                "/Filter [/FlateDecode /FlateDecode]",
                "/Filter /FlateDecode /DecodeParms << /Predictor 12 >>",
                "/Filter 7 0 R"
            })
    void objectsPackedUnusuallyAreRefused(String filter) {
        assertThat(Judge.refusal("a.pdf", Documents.pdf(Documents.packedObjects(filter, "<< >>"))))
                .contains("/ObjStm");
        byte[] behindText = Documents.packedObjects("/X (1 0 obj << ) " + filter, "<< >>");
        assertThat(Judge.refusal("a.pdf", Documents.pdf(behindText))).contains("/ObjStm");
    }

    @Test
    void lockedFileIsRefused() {
        assertThat(Judge.refusal("a.pdf", Documents.pdf(object("/Encrypt 9 0 R"))))
                .startsWith("attachment-locked:");
    }

    @Test
    void fileWithoutEndIsRefusedAndForeignTailIsCut() {
        byte[] file = Documents.pdf();
        assertThat(Judge.refusal("a.pdf", Arrays.copyOf(file, file.length - 3)))
                .isEqualTo("attachment-broken: Файл повреждён или не дописан до конца: файл обрывается.");
        assertThat(Judge.clean("a.pdf", Samples.bytes(file, "PK\3\4<script>")).bytes())
                .isEqualTo(file);
    }

    @Test
    void bombIsRefused() {
        byte[] packed = Documents.deflated(new byte[65 << 20]);
        byte[] stream = Samples.bytes("8 0 obj\n<< /Filter /FlateDecode >>\nstream\n", packed, "\nendstream\n");
        assertThat(Judge.refusal("a.pdf", Documents.pdf(stream, stream, stream, stream)))
                .isEqualTo("attachment-bomb: Файл распаковывается в слишком большой: больше 256 МБ.");
    }

    @Test
    void chanceLettersInPackedPicturesAreNoScript() {
        byte[] noise =
                Samples.bytes("8 0 obj\n<< /Subtype /Image >>\nstream\n", 0x80, 0xff, "/JS ", 0x81, "\nendstream\n");
        assertThat(Judge.clean("a.pdf", Documents.pdf(noise)).bytes()).isNotEmpty();
    }
}
