package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a visitor has kept, shared and printed.
@Tag("browser")
class CollectionPageTest extends SiteInBrowser {

    private static final String THREE = "?p=rakushka-dobra,shagi-v-nauku,material/dnevnik-pos";

    /// Puts a list on the device before any page opens, once.
    private static String before(String list) {
        return "if (!sessionStorage.begun) { sessionStorage.begun = 1; localStorage.setItem('navigator /kept', `" + list
                + "`); }";
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsOrderAndNotes(boolean disk) {
        try (Keeper visitor = Keeper.at(disk ? onDisk() : server.address())) {
            visitor.keep("rakushka-dobra").keep("shagi-v-nauku").open(Keeper.COLLECTION);
            List<String> titles = visitor.titles();
            assertThat(titles).hasSize(2);
            visitor.page().locator("textarea").first().fill("Показать на педсовете");
            Locator down = visitor.page().locator("[data-move='practice/rakushka-dobra 1']");
            down.focus();
            visitor.page().keyboard().press("Enter");
            visitor.page()
                    .waitForFunction("() => document.activeElement.dataset.move === 'practice/rakushka-dobra -1'");
            assertThat(visitor.titles()).containsExactly(titles.get(1), titles.get(0));
            visitor.open(Keeper.COLLECTION);
            assertThat(visitor.titles()).containsExactly(titles.get(1), titles.get(0));
            assertThat(visitor.page().locator("textarea").last().inputValue()).isEqualTo("Показать на педсовете");
            visitor.assertCalm();
        }
    }

    @Test
    void removesAndTakesBack() {
        try (Keeper visitor =
                Keeper.at(onDisk()).keep("rakushka-dobra").keep("shagi-v-nauku").open(Keeper.COLLECTION)) {
            visitor.removeFirst();
            visitor.page().waitForFunction("() => document.activeElement.textContent === 'Вернуть'");
            assertThat(visitor.titles()).hasSize(1);
            assertThat(visitor.count()).isEqualTo(" (1)");
            visitor.page().keyboard().press("Enter");
            visitor.page().waitForFunction("() => document.querySelectorAll('.kept-item').length === 2");
            assertThat(visitor.count()).isEqualTo(" (2)");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isSharedByItsAddress(boolean disk) {
        String home = disk ? onDisk() : server.address();
        try (Keeper visitor = Keeper.at(home).keep("tyutorstvo-mma").open(Keeper.COLLECTION + THREE)) {
            assertThat(visitor.titles()).hasSize(3);
            assertThat(visitor.page().locator(".keep-offer").textContent()).contains("Ваша собственная не изменилась");
            assertThat(visitor.count()).isEqualTo(" (1)");
            visitor.button("Добавить в мою 3\u00A0записи").click();
            visitor.page().waitForFunction("() => document.querySelectorAll('.kept-item').length === 4");
            assertThat(visitor.status()).startsWith("Добавили");
            assertThat(visitor.page().url()).endsWith(Keeper.COLLECTION);
            visitor.open(Keeper.COLLECTION + THREE);
            assertThat(visitor.page().locator(".keep-offer").textContent()).contains("уже есть в вашей подборке");
            visitor.button("Заменить мою").click();
            visitor.page().locator(".kept-note").first().waitFor();
            assertThat(visitor.titles()).hasSize(3);
            visitor.assertCalm();
        }
    }

    @Test
    void givesALinkWithoutNotes() {
        try (Keeper visitor =
                Keeper.at(server.address(), "Object.defineProperty(navigator, 'clipboard', { value: undefined });")) {
            visitor.keep("rakushka-dobra").keep("shagi-v-nauku").open(Keeper.COLLECTION);
            visitor.page().locator("textarea").first().fill("тайное");
            visitor.button("Скопировать ссылку").click();
            visitor.page().locator(".keep-address").waitFor();
            assertThat(visitor.page().locator(".keep-address").inputValue())
                    .isEqualTo(server.address() + Keeper.COLLECTION + "?p=rakushka-dobra,shagi-v-nauku");
        }
    }

    @Test
    void putsAsideWhatItCannotRead() {
        try (Keeper visitor = Keeper.at(server.address(), before("{oops"))
                .keep("rakushka-dobra")
                .open(Keeper.COLLECTION)) {
            assertThat(visitor.titles()).hasSize(1);
            assertThat(visitor.page().locator(".keep-aside").textContent()).isEqualTo("{oops");
            visitor.button("Удалить отложенное").click();
            visitor.page().waitForFunction("() => !document.querySelector('.keep-aside')");
            visitor.assertCalm();
        }
        try (Keeper visitor = Keeper.at(server.address(), before("[[\"practice/rakushka-dobra\",\"x\"],[7],null]"))) {
            visitor.open(Keeper.COLLECTION);
            assertThat(visitor.page().locator(".keep-aside").count()).isEqualTo(1);
            visitor.assertCalm();
        }
    }

    @Test
    void remembersWhatIsNoLongerPublished() {
        String list =
                "[[\"practice/snyata\",\"Снятая практика\",\"заметка\"],[\"practice/rakushka-dobra\",\"Ракушка\"]]";
        try (Keeper visitor = Keeper.at(server.address(), before(list)).open(Keeper.COLLECTION)) {
            assertThat(visitor.titles()).hasSize(2).first().isEqualTo("Снятая практика");
            assertThat(visitor.page().locator(".kept-gone").textContent()).contains("Больше не опубликована");
            visitor.removeFirst();
            visitor.page().waitForFunction("() => document.querySelectorAll('.kept-item').length === 1");
        }
    }

    @Test
    void hearsOfOtherTabs() {
        try (Keeper visitor = Keeper.at(server.address()).open(Keeper.COLLECTION)) {
            Keeper other = visitor.tab().keep("rakushka-dobra");
            visitor.page().waitForFunction("() => document.querySelectorAll('.kept-item').length === 1");
            assertThat(visitor.count()).isEqualTo(" (1)");
            other.tool("kept").click();
            visitor.page().locator(".empty").waitFor();
        }
    }

    @Test
    void holdsAHundredAndSaysSo() {
        StringBuilder many = new StringBuilder("[[\"practice/p0\",\"0\"]");
        for (int i = 1; i < 100; i++) {
            many.append(",[\"practice/p").append(i).append("\",\"").append(i).append("\"]");
        }
        try (Keeper visitor = Keeper.at(server.address(), before(many + "]")).keep("rakushka-dobra")) {
            assertThat(visitor.told()).startsWith("В подборке уже сто записей");
            assertThat(visitor.count()).isEqualTo(" (100)");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void printsOneDocument(boolean disk) {
        try (Keeper visitor = Keeper.at(disk ? onDisk() : server.address()).open(Keeper.COLLECTION + THREE)) {
            Page page = visitor.page();
            page.locator("#document-title").fill("Методический час <b>");
            visitor.button("Распечатать одним документом").click();
            page.waitForFunction("() => printed === 1");
            assertThat(page.locator(".document h1").textContent()).isEqualTo("Методический час <b>");
            assertThat(page.locator(".document-title p").nth(1).textContent())
                    .matches("\\d{1,2} [а-я]+ \\d{4}\\s*г\\.");
            assertThat(page.locator(".document-title li").count()).isEqualTo(3);
            assertThat(page.locator("article.document-part").count()).isEqualTo(3);
            assertThat(page.locator("h1:visible").count()).isEqualTo(1);
            assertThat(page.evaluate("(ids => ids.length - new"
                            + " Set(ids).size)([...document.querySelectorAll('[id]')].map(e => e.id))"))
                    .isEqualTo(0);
            assertThat(page.evaluate("[...document.querySelectorAll('.document a[href^=\"#\"]')].filter(a =>"
                            + " !document.getElementById(a.getAttribute('href').slice(1))).map(a =>"
                            + " a.hash)"))
                    .isEqualTo(List.of());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".document-bar").isVisible()).isFalse();
            assertThat(page.locator(".site-foot").isVisible()).isFalse();
            assertThat(pages(page.pdf())).isGreaterThanOrEqualTo(4);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            visitor.button("Вернуться к подборке").click();
            assertThat(page.locator(".kept-item").first().isVisible()).isTrue();
            assertThat(page.locator(".document").count()).isZero();
            visitor.assertCalm();
        }
    }

    /// Pages of a PDF as Chromium writes it.
    private static int pages(byte[] pdf) {
        return new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1).split("/Type\\s*/Page\\b(?!s)").length - 1;
    }

    @Test
    void isAccessible() {
        try (Keeper visitor =
                Keeper.at(onDisk()).keep("rakushka-dobra").keep("shagi-v-nauku").open(Keeper.COLLECTION)) {
            visitor.assertAccessible();
            visitor.button("Распечатать одним документом").click();
            visitor.page().waitForFunction("() => printed === 1");
            visitor.assertAccessible();
        }
        try (Keeper visitor = Keeper.at(onDisk()).open(Keeper.COLLECTION + THREE)) {
            visitor.assertAccessible();
        }
    }
}
