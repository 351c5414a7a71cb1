package org.practicenavigator.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"otchet.pdf", "Отчёт 12.05.2026.pdf", "план v1.2.PDF", "и.и.иванов.pdf"})
    void plainNamesPass(String name) {
        assertThat(Judge.clean(name, Documents.pdf()).bytes()).isEqualTo(Documents.pdf());
    }

    @ParameterizedTest
    @CsvSource({
        "shema.svg,attachment-svg",
        "shema.SVGZ,attachment-svg",
        "x.exe,attachment-kind",
        "plan.docm,attachment-kind",
        "noending,attachment-kind",
        "otchet.pdf.exe,attachment-kind",
        "a.html,attachment-kind",
        "otchet.exe.pdf,attachment-name",
        "otchet.PHP.pdf,attachment-name",
        "a.pdf.pdf,attachment-name",
        ".tajno.pdf,attachment-name",
        "~$plan.pdf,attachment-name",
        "'a.pdf .pdf',attachment-name"
    })
    void othersAreRefused(String name, String rule) {
        assertThat(Judge.refusal(name, Documents.pdf())).startsWith(rule + ":");
    }

    @Test
    void turnedLettersAreRefusedAndNotRepeated() {
        assertThat(Judge.refusal("a\u202efdp.pdf", Documents.pdf()))
                .startsWith("attachment-name:")
                .doesNotContain("\u202e");
    }

    @Test
    void contentMustBeWhatTheNameSays() {
        assertThat(Judge.refusal("a.jpg", Samples.png()))
                .isEqualTo("attachment-false: По имени это JPEG, а внутри другое: PNG.");
        assertThat(Judge.refusal("a.pdf", Samples.bytes("<html>")))
                .isEqualTo("attachment-false: По имени это PDF, а внутри другое.");
        assertThat(Judge.refusal("a.docx", Samples.bytes(0xd0, 0xcf, 0x11, 0xe0, "x")))
                .isEqualTo(
                        "attachment-false: По имени это DOCX, а внутри другое: старый документ Office или документ под"
                                + " паролем.");
        assertThat(Judge.refusal("a.png", new byte[0])).startsWith("attachment-broken:");
    }

    @Test
    void allNamesOfPicturesPass() {
        assertThat(Judge.clean("a.jpeg", Samples.photo(1)).width()).isEqualTo(40);
        assertThat(Judge.clean("a.JPG", Samples.photo(1)).height()).isEqualTo(24);
    }
}
