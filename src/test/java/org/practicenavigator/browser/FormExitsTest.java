package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicenavigator.theme.TrialScript;

/// The script of files and exits on a page that has a draft: what its buttons do, and what they say when they cannot.
@Tag("browser")
@ExtendWith(OneBrowser.class)
class FormExitsTest {

    /// The page's side of the contract, and what the build says of the type.
    private static final String FORM = """
            window.NAVIGATOR_FORM = {
                type: "practice", title: "title", identity: "id", folder: "content/praktiki", label: { title: "Практика" }, groups: [],
                vocabularies: {}, references: { practice: [{ id: "shkola-naobum", title: "Школа наобум" }] }, stages: { field: "status" },
                via: "municipality", coordinators: { spassk: { title: "Спасский район", email: "school@spassk.example" } }, site: {},
                form: { staff: [], short: ["title"], state: "submitted", draft: "draft", number: "application_number", sent: "created" },
                fields: [{ name: "title", label: "Название практики", type: "text" }, { name: "municipality", label: "Муниципалитет", type: "ref", to: [] }],
                sections: [{ id: "problem", heading: "Проблема", also: [] }],
                exits: [{ kind: "letter" }, { kind: "share" }, { kind: "github", host: "ENDPOINT", owner: "inst", repository: "nav", branch: "main", limit: 7500 },
                    { kind: "forge", pattern: "http://ENDPOINT/silent/{file}?text={text}", limit: 7500 },
                    { kind: "endpoint", address: "http://ENDPOINT/taken" }, { kind: "save" }],
            };
            window.draft = { type: "practice", fields: { title: "Школа наобум", municipality: "spassk" }, sections: { problem: "Мало опыта" } };
            window.good = true;
            window.taken = [];
            window.photos = [];
            window.navigatorForm = {
                id: () => "one", draft: () => draft, set: (path, value) => { draft.fields[path] = value; }, check: () => good,
                text: (state) => JSON.stringify({ state, ...draft }), take: (one) => taken.push(one), pictures: async () => photos,
            };
            """;

    private static final String NO_CLIPBOARD =
            "Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false;";

    @TempDir
    static Path folder;

    private static LocalServer server;
    private static Endpoint endpoint;

    @BeforeAll
    static void open() throws IOException {
        TrialScript.module(folder, "exits", "form/files/start.js", "form_files_");
        TrialScript.module(folder, "word", "form/files/word.js", "form_word_");
        server = new LocalServer(folder);
        endpoint = new Endpoint();
    }

    @AfterAll
    static void close() {
        server.close();
        endpoint.close();
    }

    private static Page page(boolean disk, String... scripts) {
        BrowserContext context = SiteInBrowser.chromium.browser().newContext();
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        context.addInitScript(FORM.replace("ENDPOINT", endpoint.address("").replaceAll("^http://|/$", "")));
        List.of(scripts).forEach(context::addInitScript);
        Page page = context.newPage();
        page.navigate((disk ? folder.toUri().toString() : server.address()) + "exits.html");
        return page;
    }

    private static Locator button(Page page, String text) {
        return page.locator("button").getByText(text, new Locator.GetByTextOptions().setExact(true));
    }

    private static String told(Page page) {
        return page.locator("[data-form-exits] [role=status]").textContent();
    }

    private static void await(Page page, String words) {
        page.waitForFunction(
                "words => document.querySelector('[data-form-exits] [role=status]').textContent.includes(words)",
                words);
    }

    private static Download downloaded(Page page, String button) {
        return page.waitForDownload(() -> button(page, button).click());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void savesTheFileAndSaysWhatComesNext(boolean disk) throws IOException {
        Page page = page(disk);
        Download file = page.waitForDownload(() -> button(page, "Скачать файл").click());
        assertThat(file.suggestedFilename()).matches("shkola-naobum-20[0-9]{2}\\.md");
        assertThat(Files.readString(file.path(), StandardCharsets.UTF_8))
                .contains("\"state\":\"submitted\"", "\"application_number\":\"20", "\"created\":\"20");
        String number = (String) page.evaluate("draft.fields.application_number");
        assertThat(told(page)).contains("Приложите его к письму");
        assertThat(page.locator("[data-form-exits]").textContent())
                .contains(
                        "Что дальше",
                        number,
                        "Заявку проверит Спасский район, school@spassk.example",
                        "Замечания придут письмом");
        downloaded(page, "Скачать письмо с файлом (.eml)");
        assertThat(page.evaluate("draft.fields.application_number"))
                .as("one number for good")
                .isEqualTo(number);
        page.context().close();
    }

    @Test
    void sendsNothingThatIsNotReady() {
        Page page = page(false, "addEventListener('load', () => { good = false })");
        for (String way : List.of("Скачать файл", "Открыть почту", "Отправить")) {
            button(page, way).click();
            await(page, "Пока рано отправлять");
        }
        assertThat(endpoint.received()).doesNotContain("Пока рано");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void savesCopiesOfEveryKind(boolean disk) throws IOException {
        Page page = page(
                disk,
                "addEventListener('load', () => { good = false; photos.push({ path: 'foto-1.jpg', blob: new Blob(['jpg']) }) })");
        assertThat(Files.readString(downloaded(page, "Текст (.md)").path())).contains("\"state\":\"draft\"");
        try (ZipFile zip = new ZipFile(
                downloaded(page, "Архив с фотографиями (.zip)").path().toFile())) {
            assertThat(zip.stream().map(e -> e.getName())).containsExactly("shkola-naobum.md", "foto-1.jpg");
        }
        Download docx = downloaded(page, "Документ Word (.docx)");
        assertThat(docx.suggestedFilename()).isEqualTo("shkola-naobum.docx");
        try (ZipFile zip = new ZipFile(docx.path().toFile())) {
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("word/document.xml"))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8))
                    .contains("Школа наобум", "Мало опыта");
        }
        page.context().close();
    }

    /// The text is on the clipboard before the page opens, and stays at hand.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void opensTheForgeWithTheTextCopied(boolean disk) {
        Page page = page(disk);
        String host = endpoint.address("").replaceAll("^http://|/$", "");
        page.evaluate("draft.sections.problem = 'Мало опыта. '.repeat(200)");
        List<String> asked = new java.util.concurrent.CopyOnWriteArrayList<>();
        page.context().onRequest(request -> asked.add(request.url()));
        Page forge = page.waitForPopup(
                () -> button(page, "Отправить через " + host).first().click());
        await(page, "Текст скопирован");
        page.waitForCondition(
                () -> asked.stream().anyMatch(url -> url.startsWith("https://" + host + "/inst/nav/new/main/")));
        forge.close();
        assertThat((String) page.evaluate("navigator.clipboard.readText()")).contains("Мало опыта. Мало опыта.");
        assertThat(page.locator("[data-form-exits] .ask-next a").getAttribute("href"))
                .startsWith("https://" + host + "/inst/nav/new/main/content/praktiki?filename=shkola-naobum-20")
                .doesNotContain("value=");
        page.evaluate("navigator.clipboard.writeText('другое')");
        button(page, "Скопировать ещё раз").click();
        await(page, "Скопировано.");
        assertThat((String) page.evaluate("navigator.clipboard.readText()")).contains("Мало опыта.");
        assertThat(page.locator("[data-form-exits] .ask-next button")
                        .getByText("Скачать файл")
                        .isVisible())
                .isTrue();
        page.context().close();
    }

    /// The forge takes the request and never answers.
    @Test
    void saysThatAForgeIsSilent() {
        Page page =
                page(false, "const later = setTimeout; window.setTimeout = (f, t) => later(f, t === 12000 ? 700 : t)");
        String host = endpoint.address("").replaceAll("^http://|/$", "");
        page.waitForPopup(() -> button(page, "Отправить через " + host).last().click());
        await(page, "не отвечает. Ничего не потеряно");
        assertThat(page.locator("[data-form-exits] .ask-next button")
                        .getByText("Скачать файл")
                        .isVisible())
                .isTrue();
        page.context().close();
    }

    @Test
    void goesOnWithoutWindowsAndWithoutAClipboard() {
        Page page = page(true, NO_CLIPBOARD, "window.open = () => null");
        String host = endpoint.address("").replaceAll("^http://|/$", "");
        button(page, "Отправить через " + host).first().click();
        await(page, "Браузер не дал открыть новую вкладку");
        assertThat(told(page)).contains("Браузер не разрешил скопировать", "Ctrl+C");
        assertThat((String) page.evaluate("String(getSelection())")).contains("Мало опыта");
        assertThat(page.locator("[data-form-exits] textarea").isVisible()).isTrue();
        button(page, "Скопировать текст письма").click();
        await(page, "Текст выделен");
        assertThat((String) page.evaluate("String(getSelection())")).contains("Здравствуйте!", "Школа наобум");
        page.context().close();
    }

    @Test
    void sharesATextWhereThePhoneCan() {
        String phone = "navigator.canShare = ({ files }) => files.every(f => f.type === 'text/plain');"
                + " navigator.share = async ({ files }) => { window.given = [files[0].name, await files[0].text()] };";
        Page page = page(false, phone);
        button(page, "Поделиться").click();
        await(page, "Файл передан приложению");
        assertThat((List<?>) page.evaluate("given")).first().asString().endsWith(".txt");
        page.evaluate("void (navigator.share = async () => { throw new DOMException('no', 'AbortError') })");
        button(page, "Поделиться").click();
        await(page, "файл не отправлен");
        page.context().close();
        Page desk = page(false, "navigator.canShare = undefined");
        assertThat(button(desk, "Поделиться").count()).isZero();
        desk.context().close();
    }

    @Test
    void sendsToTheEndpointOfTheInstitute() {
        Page page = page(true);
        button(page, "Отправить").click();
        await(page, "принята.");
        assertThat(endpoint.received()).contains("Мало опыта");
        page.context().close();
    }

    @Test
    void sendsPicturesAlongInOneArchive() {
        Page page = page(
                false, "addEventListener('load', () => photos.push({ path: 'foto-1.jpg', blob: new Blob(['jpg']) }))");
        button(page, "Отправить").click();
        await(page, "принята.");
        assertThat(endpoint.received()).contains("shkola-naobum", ".zip\"", "foto-1.jpg");
        page.context().close();
    }

    /// Whatever the institute's address does, the author is told and has the file at hand.
    @ParameterizedTest
    @CsvSource({"broken, ответ 503", "large, слишком", "silent, Ответа нет", "closed, Связи с приёмом"})
    void tellsWhatTheEndpointDidNotTake(String how, String words) {
        String closed = how.equals("closed") ? "'http://127.0.0.1:1/'" : "one.address.replace('taken', '" + how + "')";
        Page page = page(
                false,
                "NAVIGATOR_FORM.exits.filter(one => one.kind === 'endpoint').forEach(one => { one.address = " + closed
                        + " })",
                "const later = setTimeout; window.setTimeout = (f, t) => later(f, t === 60000 ? 700 : t)");
        button(page, "Отправить").click();
        await(page, words);
        assertThat(page.locator("[data-form-exits] [role=status] button").textContent())
                .isEqualTo("Скачать файл");
        assertThat(page.locator("[data-form-exits]").textContent()).doesNotContain("Что дальше");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsTheFileThatWasChosenAndTellsOfBadOnes(boolean disk) {
        Page page = page(disk);
        byte[] docx = TrialPage.docx(
                "<w:p><w:r><w:t>Проблема: мало опыта</w:t></w:r></w:p><w:p><w:r><w:t>Что-то ещё.</w:t></w:r></w:p>");
        page.locator("#form-file").setInputFiles(new FilePayload("практика.docx", "", docx));
        page.waitForFunction("() => taken.length === 1");
        assertThat(page.evaluate(
                        "[taken[0].draft.sections.problem.slice(0, 10), taken[0].from, 'extra' in taken[0].draft]"))
                .isEqualTo(List.of("мало опыта", "практика.docx", false));
        page.locator("#form-file").setInputFiles(new FilePayload("битый.docx", "", java.util.Arrays.copyOf(docx, 40)));
        page.waitForFunction(
                "() => document.querySelector('[data-form-files] [role=status]').textContent.includes('повреждён')");
        assertThat(page.evaluate("taken.length")).isEqualTo(1);
        page.context().close();
    }

    @Test
    void readsNothingWhereItsScriptIsMissing() {
        Page page = page(false);
        page.route("**/word.js", route -> route.abort());
        page.locator("#form-file")
                .setInputFiles(new FilePayload("a.txt", "", "Текст".getBytes(StandardCharsets.UTF_8)));
        page.waitForFunction(
                "() => document.querySelector('[data-form-files] [role=status]').textContent.includes('Не загрузилась')");
        page.unroute("**/word.js");
        page.locator("#form-file")
                .setInputFiles(new FilePayload("a.txt", "", "Текст".getBytes(StandardCharsets.UTF_8)));
        page.waitForFunction("() => taken.length === 1");
        page.context().close();
    }

    @Test
    void pastesIntoSections() {
        Page page = page(true);
        page.locator("textarea").first().focus();
        page.evaluate("""
                () => {
                    const data = new DataTransfer();
                    data.setData("text/html", "<p>Раз <b>два</b></p><script>window.evil = 1</script>");
                    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
                }""");
        assertThat(page.locator("textarea").first().inputValue()).isEqualTo("Раз **два**");
        assertThat(page.evaluate("window.evil ?? 0")).isEqualTo(0);
        page.context().close();
    }
}
