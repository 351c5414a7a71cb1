package org.practicenavigator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.testkit.Zips;
import org.practicenavigator.word.Archive;
import org.practicenavigator.word.Blank;
import org.practicenavigator.word.Block;

/// What people send by mistake, and what others send on purpose.
class BadInputTest {

    private static final byte[] BLANK = Blank.draw(RealTypes.PRACTICE, RealTypes.TYPES, Map.of(), false);
    private static final String ENTRY =
            "---\nid: pervaya-praktika\ntitle: Первая практика\n---\n\n## Проблема\n\nТекст.\n";

    @TempDir
    Path folder;

    @Test
    void twoHundredMegabytesAreNotEvenOpened() throws Exception {
        Path file = folder.resolve("large.docx");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L << 20);
        }
        assertThat(why(OpeningProcess.open(file, "large.docx"))).contains("больше 25 МБ (200 МБ)");
    }

    @Test
    void theProcessReadsWhatIsWhole() throws Exception {
        Path file = java.nio.file.Files.write(folder.resolve("анкета.docx"), BLANK);
        List<Opened> opened = OpeningProcess.open(file, "анкета.docx");
        assertThat(opened).singleElement().isInstanceOf(Opened.Described.class);
        assertThat(opened.getFirst().name()).isEqualTo("анкета.docx");
        assertThat(((Opened.Described) opened.getFirst()).blocks()).isEqualTo(blocks(FileOpener.open("a.docx", BLANK)));
    }

    @Test
    void encryptedAndOldDocuments() {
        byte[] compound = new byte[4096];
        compound[0] = (byte) 0xD0;
        compound[1] = (byte) 0xCF;
        assertThat(why(FileOpener.open("a.docx", compound))).contains("под паролем");
        assertThat(why(FileOpener.open("a.doc", compound))).contains("сохраните");
    }

    @Test
    void brokenDocuments() {
        assertThat(why(FileOpener.open("a.docx", "это не документ".getBytes(StandardCharsets.UTF_8))))
                .contains("повреждён");
        assertThat(why(FileOpener.open("a.docx", Arrays.copyOf(BLANK, BLANK.length / 2))))
                .contains("повреждён");
        assertThat(why(FileOpener.open("a.docx", new byte[0]))).contains("пустой");
        assertThat(why(FileOpener.open("a.odt", BLANK))).contains("не тот документ");
    }

    @Test
    void definitionsInsideMarkupAreRefused() throws Exception {
        String bomb = "<!DOCTYPE a [<!ENTITY b \"bb\">]><w:document xmlns:w=\"x\"><w:body>&b;</w:body></w:document>";
        assertThat(why(FileOpener.open("a.docx", with("word/document.xml", bomb))))
                .contains("повреждён");
    }

    @Test
    void bombsAreNotUnpacked() throws Exception {
        byte[] zeros = new byte[60 << 20];
        assertThat(why(FileOpener.open("a.zip", Zips.of(Map.of("a.txt", zeros)))))
                .contains("слишком большой");
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 1001; i++) {
            many.put(i + ".txt", new byte[1]);
        }
        assertThat(why(FileOpener.open("a.zip", Zips.of(many)))).contains("1000 частей");
        byte[] nested = Zips.of(Map.of("d.txt", new byte[] {'a'}));
        for (int i = 0; i < 5; i++) {
            nested = Zips.of(Map.of("n.zip", nested));
        }
        assertThat(why(FileOpener.open("a.zip", nested))).contains("слишком глубоко");
    }

    @Test
    void namesThatLeaveTheFolderAreRefused() throws Exception {
        for (String name : List.of("../../etc/cron", "/etc/passwd", "C:\\x.md", "a/../../b.md")) {
            assertThat(why(FileOpener.open("a.zip", Zips.of(Map.of(name, ENTRY.getBytes(StandardCharsets.UTF_8))))))
                    .as(name)
                    .contains("за пределы папки");
        }
    }

    @Test
    void macrosAreLeftOutAndTold() throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>(Archive.unpack(BLANK));
        String types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8);
        parts.put(
                "[Content_Types].xml",
                types.replace(
                                "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "vnd.ms-word.document.macroEnabled.main+xml")
                        .replace(
                                "</Types>",
                                "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put("word/vbaProject.bin", new byte[100]);
        Opened.Described opened =
                (Opened.Described) FileOpener.open("a.docm", Zips.of(parts)).getFirst();
        assertThat(opened.notices()).containsExactly("В документе есть макросы. Они не взяты.");
        assertThat(opened.blocks()).isNotEmpty();
    }

    @Test
    void deletedHiddenAndOutsideThingsAreNotTaken() throws Exception {
        String document =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + "<w:p><w:del><w:r><w:delText>тайна</w:delText></w:r></w:del><w:ins><w:r><w:t>видно</w:t></w:r></w:ins>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>скрыто</w:t></w:r></w:p></w:body></w:document>";
        Opened.Described opened = (Opened.Described)
                FileOpener.open("a.docx", with("word/document.xml", document)).getFirst();
        assertThat(opened.blocks()).containsExactly(new Block.Paragraph("видно", false));
        assertThat(opened.notices())
                .containsExactly("Зачёркнутый в режиме правки текст не взят.", "Скрытый текст не взят.");
    }

    @Test
    void textsOfOtherEncodingsAreReadAndTold() {
        String text = "Проблема\n\nМолодые учителя уходят из школы.\n";
        for (Map.Entry<String, byte[]> each : Map.of(
                        "Windows-1251", text.getBytes(Charset.forName("windows-1251")),
                        "UTF-16", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))
                .entrySet()) {
            Opened.Described opened =
                    (Opened.Described) FileOpener.open("a.txt", each.getValue()).getFirst();
            assertThat(opened.notices()).singleElement().asString().contains(each.getKey());
            assertThat(opened.blocks()).contains(new Block.Paragraph("Проблема", false));
        }
        assertThat(why(FileOpener.open("a.txt", new byte[] {1, 0, 2}))).contains("не текст");
    }

    @Test
    void tabsBeforeKeysBecomeSpaces() {
        String text = "---\nid: a-b\ncontact:\n\trole: Методист\n---\n\n## Проблема\n\tтабуляция в тексте\n";
        Opened.Written written = (Opened.Written)
                FileOpener.open("a.md", text.getBytes(StandardCharsets.UTF_8)).getFirst();
        assertThat(written.text()).contains("contact:\n  role: Методист").contains("\n\tтабуляция в тексте");
        assertThat(written.notices()).containsExactly("Табуляция в начале строк заменена пробелами.");
    }

    @Test
    void aLetterOfHtmlOnly() {
        String letter = "From: a@example.org\nSubject: =?utf-8?B?0J/RgNCw0LrRgtC40LrQsA==?=\nMIME-Version: 1.0\n"
                + "Content-Type: text/html; charset=utf-8\n\n<html><head><style>p{}</style></head><body><h2>Проблема</h2>"
                + "<p>Учителя <b>уходят</b>.</p><ul><li>раз</li><li>два</li></ul><script>alert(1)</script></body></html>";
        Opened.Described opened = (Opened.Described) FileOpener.open("a.eml", letter.getBytes(StandardCharsets.UTF_8))
                .getFirst();
        assertThat(opened.name()).isEqualTo("Практика.eml");
        assertThat(opened.blocks())
                .containsExactly(
                        new Block.Heading(2, "Проблема"),
                        new Block.Paragraph("Учителя **уходят**.", false),
                        new Block.Item("раз", false, 0),
                        new Block.Item("два", false, 0));
    }

    @Test
    void twoPracticesInOneLetter() {
        String second = ENTRY.replace("pervaya", "vtoraya");
        String letter = "Subject: two\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=X\n\n--X\n"
                + "Content-Type: text/plain; charset=utf-8\n\nВысылаем две практики.\n--X\n"
                + part("odna.md", ENTRY) + "--X\n" + part("drugaya.md", second) + "--X\n"
                + part("virus.exe", "MZ") + "--X--\n";
        List<Opened> opened = FileOpener.open("a.eml", letter.getBytes(StandardCharsets.UTF_8));
        assertThat(opened.stream().filter(o -> o instanceof Opened.Written)).hasSize(2);
        assertThat(opened.stream().filter(o -> o instanceof Opened.Refused).map(Opened::name))
                .containsExactly("a.eml / virus.exe");
        assertThat(((Opened.Written) opened.getFirst()).asides().getFirst()).contains("Высылаем две практики.");

        String inText = "Subject: two\nContent-Type: text/plain; charset=utf-8\n\n" + ENTRY + "\n" + second;
        assertThat(FileOpener.open("b.eml", inText.getBytes(StandardCharsets.UTF_8)))
                .hasSize(2)
                .allMatch(o -> o instanceof Opened.Written);
    }

    @Test
    void filesOfOtherKindsAreTold() {
        assertThat(why(FileOpener.open("a.pages", new byte[] {1}))).contains(".docx, .odt, .md, .txt, .zip, .eml");
        assertThat(why(FileOpener.open("a.pdf", new byte[] {1}))).contains("PDF");
    }

    @Test
    void theAnswerOfTheProcessKeepsEverything() {
        List<Opened> opened = List.of(
                new Opened.Refused("а", "почему"),
                new Opened.Written("б", ENTRY, new LinkedHashMap<>(Map.of()), List.of("письмо"), List.of("учтите")));
        assertThat(OpenedJson.read(OpenedJson.write(opened))).isEqualTo(opened);
    }

    private static String part(String name, String text) {
        return "Content-Type: application/octet-stream; name=\"" + name
                + "\"\nContent-Disposition: attachment; filename=\""
                + name + "\"\nContent-Transfer-Encoding: base64\n\n"
                + java.util.Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    private static List<Block> blocks(List<Opened> opened) {
        return ((Opened.Described) opened.getFirst()).blocks();
    }

    private static String why(List<Opened> opened) {
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst()).isInstanceOf(Opened.Refused.class);
        return ((Opened.Refused) opened.getFirst()).why();
    }

    private static byte[] with(String part, String text) throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>(Archive.unpack(BLANK));
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
        return Zips.of(parts);
    }
}
