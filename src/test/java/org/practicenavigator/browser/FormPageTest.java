package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page on which authors write: what it says while they write, and that it loses nothing.
@Tag("browser")
class FormPageTest extends SiteInBrowser {

    /// A person of no great practice: 200 characters a minute, and three seconds to find each field and to think.
    private static final double CHARACTERS_A_MINUTE = 200;
    private static final double SECONDS_A_FIELD = 3;

    private static final int MOST_MINUTES = 10;

    /// Puts every kind of exit into what the build says of the type.
    private static final String EVERY_EXIT = """
            let kit;
            Object.defineProperty(window, "NAVIGATOR_FORM", { get: () => kit, set: (value) => {
                kit = { ...value, exits: [{ kind: "letter" }, { kind: "github", owner: "inst", repository: "nav" },
                    { kind: "gitlab", host: "git.example", owner: "inst", repository: "nav" },
                    { kind: "forge", pattern: "https://forge.example/new/{file}?text={text}" },
                    { kind: "endpoint", address: "https://priem.example/" }, { kind: "save" }] };
            } });
            """;

    @Test
    void theShortApplicationIsWrittenByKeyboardInTenMinutes() {
        try (Author author = Author.at(onDisk(), "")) {
            author.fillInByKeyboard();
            double minutes = author.keyCount() / CHARACTERS_A_MINUTE + author.fieldCount() * SECONDS_A_FIELD / 60;
            System.out.printf(
                    Locale.ROOT,
                    "Short application: %d keys, %d fields, %.1f minutes at %.0f characters a minute and %.0f s a field%n",
                    author.keyCount(),
                    author.fieldCount(),
                    minutes,
                    CHARACTERS_A_MINUTE,
                    SECONDS_A_FIELD);
            assertThat(minutes).isLessThanOrEqualTo(MOST_MINUTES);
            // The meter counts when the typing rests.
            author.page().waitForFunction("() => document.querySelector('[data-meter]').innerText.includes('9 из 9')");
            author.page().locator("[data-check]").focus();
            author.press("Enter");
            assertThat(author.summary()).as(author.draft()).isEmpty();
            author.shown("[data-form-exits] button").first().waitFor();
            author.assertCalm();
            assertThat(Axe.violationsWithTargets(author.page())).isEmpty();
        }
    }

    @Test
    void remarksWaitUntilAFieldIsLeftAndGoAsSoonAsItIsRight() {
        try (Author author = Author.at(onDisk(), "#pole=title")) {
            author.type("Школа");
            author.page().waitForTimeout(400);
            assertThat(author.remarks("title"))
                    .as("while the first word is typed")
                    .isEmpty();
            author.leave();
            assertThat(author.remarks("title"))
                    .singleElement()
                    .asString()
                    .contains("слишком короткое: знаков 5, а нужно не меньше 10");
            assertThat(author.page().locator("#f-title").getAttribute("aria-invalid"))
                    .isEqualTo("true");
            assertThat(author.page().locator("#f-title").getAttribute("aria-describedby"))
                    .contains("e-f-title");
            author.press("Shift+Tab", "End").type(" молодого учителя");
            author.page().waitForCondition(() -> author.remarks("title").isEmpty());
            assertThat(author.page().locator("#f-title").getAttribute("aria-invalid"))
                    .isNull();
            author.leave().leave();
            assertThat(author.remarks("municipality"))
                    .as("an empty field that was passed by")
                    .isEmpty();
        }
    }

    @Test
    void countsWhatIsLeftAndWhatIsMissing() {
        try (Author author = Author.at(onDisk(), "#pole=title")) {
            author.type("Школа");
            String count = "[data-path=title] .ask-count";
            assertThat(author.page().innerText(count)).contains("нужно ещё 5\u00A0знаков");
            author.type(" молодого учителя");
            assertThat(author.page().innerText(count)).contains("осталось 98\u00A0знаков");
            author.fill("title", "Ж".repeat(121));
            assertThat(author.page().innerText(count)).contains("лишний 1\u00A0знак");
        }
    }

    @Test
    void theSummaryLeadsToTheFields() {
        try (Author author = Author.at(onDisk(), "")) {
            String title = author.page().title();
            author.fillIn().fill("title", "Школа").fill("contact.role", "").check();
            assertThat(author.page().title()).isEqualTo("Ошибка: " + title);
            assertThat(author.page().innerText("[data-summary] h2")).isEqualTo("Исправьте 2\u00A0ошибки");
            assertThat(author.page().evaluate("document.activeElement.hasAttribute('data-summary')"))
                    .isEqualTo(true);
            assertThat(author.summary()).hasSize(2);
            assertThat(author.remarks("title").getFirst())
                    .contains(author.summary().getFirst());
            assertThat(author.page().locator("[data-form-exits]").isVisible()).isFalse();
            author.page().locator("[data-summary] a").nth(1).click();
            assertThat(author.focused()).isEqualTo("f-contact-role");
            author.type("Директор школы");
            author.fill("title", Author.TEXTS.get("title"));
            author.page().waitForCondition(() -> author.page().title().equals(title));
            author.check();
            assertThat(author.summary()).isEmpty();
            author.assertCalm();
        }
    }

    @Test
    void linksLeadToSingleFields() {
        try (Author author = Author.at(onDisk(), "#pole=steps.1.action")) {
            assertThat(author.focused()).isEqualTo("f-steps-1-action");
            author.page().evaluate("location.hash = '#pole=goal'");
            author.page().waitForCondition(() -> author.focused().equals("f-goal"));
            assertThat(author.page().locator(".ask-form.is-full").count()).isOne();
            author.page().evaluate("location.hash = '#pole=risks.2.answer'");
            author.page().waitForCondition(() -> author.focused().equals("f-risks-2-answer"));
            author.page().evaluate("location.hash = '#pole=steps.0.who'");
            author.page().waitForCondition(() -> author.focused().equals("f-steps-0-who"));
            author.page().evaluate("location.hash = '#pole=%23solution'");
            author.page().waitForCondition(() -> author.focused().equals("f-s-solution"));
            author.page().evaluate("location.hash = '#pole=\"]<b>'");
            author.page().waitForCondition(() -> author.told().contains("Такого поля"));
            author.assertCalm();
        }
    }

    @Test
    void findsAnOrganisationByWordsInAnyOrder() {
        try (Author author = Author.at(onDisk(), "#pole=organization")) {
            author.type("спасское 8");
            assertThat(author.shown("[role=option]").first().innerText()).isEqualTo("СОШ №\u00A08, село Спасское");
            assertThat(author.page().getAttribute("#f-organization", "aria-expanded"))
                    .isEqualTo("true");
            author.press("ArrowDown");
            assertThat(author.page()
                            .locator("#" + author.page().getAttribute("#f-organization", "aria-activedescendant"))
                            .innerText())
                    .contains("Спасское");
            assertThat(Axe.violationsWithTargets(author.page())).isEmpty();
            author.press("Enter");
            assertThat(author.page().inputValue("#f-organization")).isEqualTo("СОШ №\u00A08, село Спасское");
            assertThat(author.shown("[role=option]").count()).isZero();
            assertThat(author.draft()).contains("\"organization\":\"sosh-8-spasskoe\"");
        }
    }

    @Test
    void anOrganisationThatIsNotThereIsAddedInPlace() {
        try (Author author = Author.at(onDisk(), "#pole=organization")) {
            author.type("Лицей № 77 села Нового").press("ArrowDown", "Enter");
            assertThat(author.focused()).contains("kind");
            author.fillIn().fill("organization", "Лицей № 77 села Нового").check();
            assertThat(author.summary()).singleElement().asString().contains("Вид организации");
            author.page().locator("[data-summary] a").first().click();
            assertThat(author.focused()).contains("kind");
            author.page()
                    .locator("#" + author.focused())
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            author.check();
            assertThat(author.summary()).as(author.draft()).isEmpty();
            assertThat(author.page()
                            .evaluate("navigatorForm.entries('2026-11-22')[0].text")
                            .toString())
                    .contains("title: \"Лицей № 77 села Нового\"", "updated: \"2026-11-22\"", "kind:");
            author.page().reload();
            author.page().waitForSelector(".asking.is-ready");
            assertThat(author.page().inputValue("#f-organization")).isEqualTo("Лицей № 77 села Нового");
            assertThat(author.page().locator(".ask-added").count()).isOne();
            author.assertCalm();
        }
    }

    @Test
    void rowsAreAddedMovedTakenAwayAndBroughtBack() {
        try (Author author = Author.at(onDisk(), "")) {
            author.fillIn();
            author.page().locator("#f-steps [data-add]").click();
            assertThat(author.focused()).isEqualTo("f-steps-3-title");
            author.type("Четвёртый");
            author.page().locator("#f-steps [data-move='-1']").nth(3).click();
            assertThat(author.page().inputValue("#f-steps-2-title")).isEqualTo("Четвёртый");
            assertThat(author.page().evaluate("document.activeElement.closest('li').querySelector('input').id"))
                    .isEqualTo("f-steps-2-title");
            assertThat(author.told()).contains("Шаг 3 из 4");
            author.page().locator("#f-steps [data-remove]").nth(0).click();
            assertThat(author.page().inputValue("#f-steps-0-title")).isEqualTo("Встречаемся раз в месяц");
            author.press("Enter");
            assertThat(author.page().inputValue("#f-steps-0-title")).isEqualTo("Выбираем пары");
            assertThat(author.page().inputValue("#f-steps-0-action")).isEqualTo(Author.TEXTS.get("steps.0.action"));
            assertThat(author.focused()).isEqualTo("f-steps-0-title");
            author.assertCalm();
        }
    }

    @Test
    void theWayToTheFullFormAndBackLosesNothing() {
        try (Author author = Author.at(onDisk(), "#pole=goal")) {
            author.type("Цель, которую короткая заявка не спрашивает");
            author.page().locator("[name=depth][value=brief]").locator("..").click();
            assertThat(author.page().locator("#f-goal").isVisible()).isFalse();
            assertThat(author.draft()).contains("Цель, которую");
            author.page().locator("[name=depth][value=full]").locator("..").click();
            assertThat(author.page().inputValue("#f-goal")).contains("Цель, которую");
        }
    }

    @Test
    void theDraftIsThereAfterTheWindowWasClosed() {
        try (BrowserContext context = chromium.browser().newContext(Author.still())) {
            Author author = Author.at(context, server.address(), "");
            author.fillIn();
            author.page()
                    .waitForCondition(
                            () -> author.page().innerText("[data-form-drafts]").contains("сохранён"));
            String before = author.draft();
            author.page().reload();
            author.page().waitForSelector(".asking.is-ready");
            assertThat(author.draft()).isEqualTo(before);
            author.page().close();
            Author again = Author.at(context, server.address(), "");
            assertThat(again.draft()).isEqualTo(before);
            again.page().getByText("Мои черновики (1)").click();
            again.page().getByText("Начать новый").click();
            assertThat(again.page().inputValue("#f-title")).isEmpty();
            again.type("Вторая практика, о которой надо рассказать");
            again.page()
                    .waitForCondition(
                            () -> again.page().innerText("[data-form-drafts]").contains("(2)"));
        }
    }

    @Test
    void twoTabsShowBothDrafts() {
        try (BrowserContext context = chromium.browser().newContext(Author.still())) {
            Author one = Author.at(context, server.address(), "");
            one.fill("title", "Название из первой вкладки").leave();
            one.page()
                    .waitForCondition(
                            () -> one.page().innerText("[data-form-drafts]").contains("сохранён"));
            Author two = Author.at(context, server.address(), "");
            one.fill("title", "Название из первой вкладки, другое").leave();
            two.fill("title", "Название из второй вкладки").leave();
            two.page().waitForSelector(".ask-both");
            assertThat(two.page().innerText(".ask-both")).contains("первой вкладки", "второй вкладки");
            assertThat(Axe.violationsWithTargets(two.page())).isEmpty();
            two.page().getByText("Сохранить оба").click();
            two.page()
                    .waitForCondition(
                            () -> two.page().innerText("[data-form-drafts]").contains("(2)"));
            assertThat(two.page().inputValue("#f-title")).isEqualTo("Название из второй вкладки");
        }
    }

    @Test
    void aDeviceThatKeepsNothingIsToldOfAtOnce() {
        try (BrowserContext context = chromium.browser().newContext(Author.still())) {
            context.addInitScript(
                    "Storage.prototype.setItem = () => { throw new DOMException('no', 'SecurityError') }");
            Author author = Author.at(context, server.address(), "");
            assertThat(author.page().innerText("[data-form-drafts]")).contains("не разрешает сохранять");
            author.fill("title", "Название");
            assertThat(author.page()
                            .waitForDownload(() ->
                                    author.page().getByText("Скачать черновик").click())
                            .suggestedFilename())
                    .endsWith(".md");
        }
    }

    /// Some browsers refuse even to name their storage.
    @Test
    void theFormLivesWhereThereIsNoStorageAtAll() {
        try (BrowserContext context = chromium.browser().newContext(Author.still())) {
            context.addInitScript(
                    "for (const name of ['localStorage', 'indexedDB']) Object.defineProperty(window, name,"
                            + " { get() { throw new DOMException('no', 'SecurityError') } })");
            Author author = Author.at(context, server.address(), "");
            assertThat(author.page().innerText("[data-form-drafts]")).contains("не разрешает сохранять");
            author.fillIn().check();
            author.shown("[data-form-exits] button").first().waitFor();
            assertThat(author.summary()).isEmpty();
            author.assertCalm();
        }
    }

    /// Every kind of way out, as a region may have set them.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void axeFindsNothingInTheExits(boolean all) {
        try (BrowserContext context = chromium.browser().newContext(Author.still())) {
            if (all) {
                context.addInitScript(EVERY_EXIT);
            }
            Author author = Author.at(context, onDisk(), "");
            author.fillIn().check();
            author.shown("[data-form-exits] button").first().waitFor();
            assertThat(author.page().locator(".ask-exit").count()).isEqualTo(all ? 6 : 2);
            assertThat(Axe.violationsWithTargets(author.page())).isEmpty();
            author.page().locator(".ask-exit button").first().click();
            author.page().locator(".ask-next h3").waitFor();
            assertThat(Axe.violationsWithTargets(author.page())).isEmpty();
        }
    }

    /// Beside the questions on a wide screen, below them on a phone.
    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void theMeterStandsBesideTheQuestionsWhereThereIsRoom(int width) {
        try (Author author = Author.at(onDisk(), "")) {
            author.page().setViewportSize(width, 900);
            BoundingBox form = author.page().locator(".ask-form").boundingBox();
            BoundingBox aside = author.page().locator(".ask-aside").boundingBox();
            boolean beside = aside.x >= form.x + form.width;
            assertThat(beside).isEqualTo(width == 1280);
            assertThat(aside.x + aside.width).isLessThanOrEqualTo(width);
        }
    }

    @Test
    void thePreviewShowsTheCardAndThePage() {
        try (Author author = Author.at(onDisk(), "")) {
            author.fillIn();
            author.page().locator("[data-preview]").click();
            assertThat(author.page().innerText("#ask-preview .card-title")).isEqualTo(Author.TEXTS.get("title"));
            assertThat(author.page().innerText("#ask-preview")).contains("Выбираем пары", "педагог", "За три года");
            assertThat(author.page().locator("#ask-preview a").count()).isZero();
            assertThat(Axe.violationsWithTargets(author.page())).isEmpty();
        }
    }

    @Test
    void withoutScriptsItIsAQuestionnaire() {
        try (BrowserContext context =
                chromium.browser().newContext(Author.still().setJavaScriptEnabled(false))) {
            Page page = Visit.unready(context, onDisk(), Author.FORM).page();
            assertThat(page.locator("main button:visible").count())
                    .as("dead buttons")
                    .isZero();
            assertThat(page.locator("#f-goal").isVisible()).isTrue();
            assertThat(page.locator("input[name=forms]:visible").count()).isGreaterThan(10);
            assertThat(page.innerText("main")).contains("анкета", "Скачать бланк Word");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(page.locator("#f-goal").isVisible())
                    .as("paper holds the short one")
                    .isFalse();
            assertThat(page.locator("#f-steps-2-action").isVisible()).isTrue();
            assertThat(page.locator("main :is(button, select, .button):visible").count())
                    .isZero();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
            page.locator("#ask-whole").check();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(page.locator("#f-goal").isVisible()).isTrue();
            List<String> options = page.locator("[data-path=level] .ask-option").allInnerTexts();
            assertThat(options).hasSizeGreaterThan(3);
        }
    }
}
