package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicenavigator.testkit.Zips;

/// What the form reads: documents, archives and texts, most of them bad ones.
@Tag("browser")
@ExtendWith(OneBrowser.class)
class FormFilesTest {

    private static final String KIT = """
            window.kit = {
                type: "practice", title: "title", identity: "id", label: { title: "Практика" }, groups: [], vocabularies: {},
                references: {}, stages: {}, form: { staff: [] },
                fields: [{ name: "title", label: "Название практики", also: [], type: "text", chars: [1, 120], need: "draft" }],
                sections: [{ id: "problem", heading: "Проблема", also: [] }],
            };
            """;

    @TempDir
    static Path folder;

    private static LocalServer server;
    private static TrialPage trial;

    @BeforeAll
    static void open() throws IOException {
        TrialPage.lay(folder);
        server = new LocalServer(folder);
        trial = TrialPage.from(server, KIT);
    }

    @AfterAll
    static void close() {
        trial.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsADocumentAndKeepsWhatIsNotKnown(boolean disk) {
        byte[] docx = TrialPage.docx("""
                <w:p><w:r><w:t>Начало.</w:t></w:r></w:p>
                <w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Проблема</w:t></w:r></w:p>
                <w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Мало </w:t></w:r><w:r><w:t>опыта</w:t></w:r>
                <w:del><w:r><w:delText>стёрто</w:delText><w:t>стёрто</w:t></w:r></w:del>
                <w:r><w:rPr><w:vanish/></w:rPr><w:t>скрыто</w:t></w:r><w:ins><w:r><w:t>!</w:t></w:r></w:ins></w:p>""");
        try (TrialPage own = disk ? TrialPage.onDisk(folder, KIT) : TrialPage.from(server, KIT)) {
            assertThat(own.run(
                            "async bytes => JSON.stringify((await lib.readFile(kit, lib.fileOf(bytes,"
                                    + " 'moya_praktika.docx'))).draft)",
                            Base64.getEncoder().encodeToString(docx)))
                    .isEqualTo(
                            "{\"type\":\"practice\",\"fields\":{\"title\":\"moya praktika\"},\"sections\":{\"problem\":"
                                    + "\"**Мало** опыта!\"},\"extra\":[{\"from\":\"Начало документа\",\"text\":\"Начало.\"}],"
                                    + "\"files\":[],\"base\":\"\"}");
        }
    }

    @Test
    void neverReadsAFileThatIsTooLarge() {
        assertThat(trial.page().evaluate("""
                        async () => {
                            const file = new File(["PK\\x03\\x04"], "большой.docx");
                            const read = [];
                            const large = { size: 200 * 1048576, name: file.name, slice: (a, b) => { read.push(b - a); return file.slice(a, b); } };
                            const told = await lib.told(() => lib.readFile(kit, large));
                            return [told.told, read.every((one) => one < 100)];
                        }"""))
                .isEqualTo(List.of(
                        "Файл больше 50 МБ. Удалите из него фотографии и видео — текст займёт меньше мегабайта — и"
                                + " попробуйте ещё раз.",
                        true));
    }

    @Test
    void tellsWhatCannotBeRead() {
        byte[] docx = TrialPage.docx("<w:p><w:r><w:t>Текст</w:t></w:r></w:p>");
        byte[] old = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        assertThat(trial.told(old, "старый.doc")).contains("защищён паролем или старого формата .doc");
        assertThat(trial.told(Arrays.copyOf(docx, docx.length / 2), "обрыв.docx"))
                .contains("повреждён");
        byte[] bent = docx.clone();
        bent[60] ^= 0x55;
        bent[61] ^= 0x55;
        assertThat(trial.told(bent, "битый.docx")).contains("повреждён");
        byte[] locked = docx.clone();
        int listed = new String(docx, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        locked[listed + 8] |= 1;
        assertThat(trial.told(locked, "пароль.zip")).contains("закрыт паролем");
        assertThat(trial.told(Zips.ofTexts(Map.of("../../etc/a.md", "x")), "а.zip"))
                .contains("опасным именем «../../etc/a.md»");
        assertThat(trial.told(Zips.ofTexts(Map.of("C:\\a.md", "x")), "а.zip")).contains("опасным именем");
        assertThat(trial.told(Zips.ofTexts(Map.of("music.mp3", "x")), "а.zip")).contains("нет текста");
        assertThat(trial.told(TrialPage.docx("<w:p>"), "б.docx")).contains("повреждён");
        byte[] entities = Zips.ofTexts(
                Map.of("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"bbbb\">]>" + TrialPage.document("<w:p/>")));
        assertThat(trial.told(entities, "в.docx")).contains("повреждён");
        assertThat(trial.told("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "г.pdf"))
                .contains("PDF");
        assertThat(trial.told(new byte[0], "д.txt")).contains("пустой");
        assertThat(trial.told(new byte[] {1, 0, 2, 0, 3, 0, 4, 0, 5}, "е.bin")).contains("не текст");
    }

    /// Sixty megabytes of zeros in sixty kilobytes, once told truthfully and once with a false size.
    @Test
    void stopsUnpackingWhatGrowsTooLarge() throws IOException {
        byte[] zeros = new byte[60 << 20];
        assertThat(trial.told(archive("a.md", zeros, zeros.length), "бомба.zip"))
                .contains("слишком много места");
        assertThat(trial.told(archive("a.md", zeros, 1000), "бомба.zip")).contains("слишком много места");
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i < 1001; i++) {
            many.put("a" + i + ".md", "x");
        }
        assertThat(trial.told(Zips.ofTexts(many), "много.zip")).contains("больше тысячи");
    }

    @Test
    void ignoresMacrosAndSaysSo() {
        byte[] docm = Zips.ofTexts(Map.of(
                "word/document.xml",
                TrialPage.document("<w:p><w:r><w:t>Проблема: мало опыта</w:t></w:r></w:p>"),
                "word/vbaProject.bin",
                "x"));
        assertThat(trial.run(
                        "async bytes => (({ draft, notes }) => [draft.sections.problem, notes[0]])(await lib.readFile(kit,"
                                + " lib.fileOf(bytes, 'a.docm')))",
                        Base64.getEncoder().encodeToString(docm)))
                .isEqualTo(List.of("мало опыта", "В файле были макросы. Мы их не запускали и не взяли."));
    }

    @Test
    void readsTextsOfOldWindows() {
        byte[] text = "Проблема\r\nМало опыта у молодых.\r\n".getBytes(Charset.forName("windows-1251"));
        assertThat(trial.run(
                        "async bytes => (await lib.readFile(kit, lib.fileOf(bytes, 'a.txt'))).draft.sections.problem",
                        Base64.getEncoder().encodeToString(text)))
                .isEqualTo("Мало опыта у молодых.");
        byte[] wide = "\ufeffПроблема\nМало опыта.".getBytes(StandardCharsets.UTF_16LE);
        assertThat(trial.run(
                        "async bytes => (await lib.readFile(kit, lib.fileOf(bytes, 'a.txt'))).draft.sections.problem",
                        Base64.getEncoder().encodeToString(wide)))
                .isEqualTo("Мало опыта.");
        byte[] tabs = "Проблема\nГод\tНаставники\n2025\t12\n".getBytes(StandardCharsets.UTF_8);
        assertThat(trial.run(
                        "async bytes => (await lib.readFile(kit, lib.fileOf(bytes, 'a.txt'))).draft.sections.problem",
                        Base64.getEncoder().encodeToString(tabs)))
                .isEqualTo("| Год | Наставники |\n| --- | --- |\n| 2025 | 12 |");
    }

    /// What we write Java reads, and the same texts always give the same bytes.
    @Test
    void writesArchivesThatOthersRead() throws IOException {
        String write =
                "async () => lib.base64Of(await lib.zipOf([{ name: 'практика.md', bytes: lib.utf8('Текст '.repeat(500)) },"
                        + " { name: 'foto-1.jpg', bytes: new Uint8Array([1, 2, 3]) }]))";
        byte[] bytes = Base64.getDecoder().decode((String) trial.page().evaluate(write));
        assertThat(Base64.getDecoder().decode((String) trial.page().evaluate(write)))
                .isEqualTo(bytes);
        assertThat(bytes.length).isLessThan(1000);
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(bytes))) {
            ZipEntry first = zip.getNextEntry();
            assertThat(first.getName()).isEqualTo("практика.md");
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("Текст ".repeat(500));
            assertThat(zip.getNextEntry().getName()).isEqualTo("foto-1.jpg");
            assertThat(zip.readAllBytes()).containsExactly(1, 2, 3);
        }
        Page page = trial.page();
        assertThat(
                        page.evaluate(
                                "async () => [...(await lib.openZip(await lib.zipOf([{ name: 'a', bytes: lib.utf8('б') }]))).keys()]"))
                .isEqualTo(List.of("a"));
    }

    /// An archive of one entry with whatever size it claims.
    private static byte[] archive(String name, byte[] content, int claimed) throws IOException {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[content.length / 500 + 1000];
        int length = deflater.deflate(packed);
        CRC32 crc = new CRC32();
        crc.update(content);
        byte[] path = name.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteBuffer local = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
        local.putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) 8)
                .putInt(0);
        local.putInt((int) crc.getValue())
                .putInt(length)
                .putInt(claimed)
                .putShort((short) path.length)
                .putShort((short) 0);
        out.write(local.array());
        out.write(path);
        out.write(packed, 0, length);
        int at = out.size();
        ByteBuffer listed = ByteBuffer.allocate(46).order(ByteOrder.LITTLE_ENDIAN);
        listed.putInt(0x02014b50)
                .putShort((short) 20)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) 8);
        listed.putInt(0)
                .putInt((int) crc.getValue())
                .putInt(length)
                .putInt(claimed)
                .putShort((short) path.length);
        out.write(listed.array());
        out.write(path);
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0x06054b50)
                .putInt(0)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(out.size() - at)
                .putInt(at);
        out.write(end.array());
        return out.toByteArray();
    }
}
