package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Entries side by side.
@Tag("browser")
class ComparePageTest extends SiteInBrowser {

    private static final String THREE = Keeper.COMPARE + "?p=rakushka-dobra,shagi-v-nauku,festival-gto";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void standsInTheAddress(boolean disk) {
        try (Keeper visitor = Keeper.at(disk ? onDisk() : server.address()).open(THREE)) {
            List<String> columns = visitor.columns();
            assertThat(columns).hasSize(3).first().asString().startsWith("«Ракушка добра»");
            assertThat(visitor.page()
                            .locator(".compare tbody th[scope=row]")
                            .first()
                            .textContent())
                    .isEqualTo("Главный показатель");
            visitor.page().locator("[data-move='practice/rakushka-dobra 1']").click();
            visitor.rest();
            assertThat(visitor.page().url()).endsWith("?p=shagi-v-nauku,rakushka-dobra,festival-gto");
            assertThat(visitor.columns()).containsExactly(columns.get(1), columns.get(0), columns.get(2));
            visitor.page().reload();
            visitor.rest();
            assertThat(visitor.columns().get(1)).isEqualTo(columns.get(0));
            visitor.assertCalm();
        }
    }

    @Test
    void showsOnlyDifferences() {
        try (Keeper visitor = Keeper.at(onDisk()).open(THREE)) {
            Locator rows = visitor.page().locator(".compare tbody tr:visible");
            int all = rows.count();
            visitor.page().locator("#differences").check();
            int different = rows.count();
            assertThat(visitor.status()).containsPattern("Скрыт[аыо] " + (all - different) + "\u00A0");
            assertThat(different).isPositive().isLessThan(all);
            rows.all()
                    .forEach(row -> assertThat(row.locator("td").allTextContents().stream()
                                    .map(text -> text.replaceFirst("^(«?[А-ЯЁ]).*?", ""))
                                    .distinct())
                            .hasSizeGreaterThan(1));
            visitor.page().locator("#differences").uncheck();
            assertThat(rows.count()).isEqualTo(all);
        }
    }

    @Test
    void takesTheFirstFourOfMore() {
        try (Keeper visitor = Keeper.at(onDisk()).open(THREE + ",tyutorstvo-mma,onlayn-shkola-na-osnove-iom")) {
            assertThat(visitor.status()).isEqualTo("В ссылке больше четырёх записей. Показываем первые четыре.");
            assertThat(visitor.columns()).hasSize(4);
        }
    }

    @Test
    void namesWhatTheSiteDoesNotHave() {
        try (Keeper visitor = Keeper.at(server.address())
                .open(Keeper.COMPARE + "?p=rakushka-dobra,net-takoy,%3Cimg%20src=x%3E,../../x")) {
            assertThat(visitor.columns()).hasSize(1);
            assertThat(visitor.page().locator(".notice").textContent())
                    .startsWith("Записи «net-takoy» на сайте больше нет");
            assertThat(visitor.status()).startsWith("Часть ссылки прочитать не удалось");
            visitor.button("Убрать из сравнения").click();
            visitor.rest();
            assertThat(visitor.page().locator(".notice").count()).isZero();
            assertThat(visitor.page().url()).endsWith("?p=rakushka-dobra");
        }
    }

    @Test
    void offersToTryAgainWhatDidNotLoad() {
        try (Keeper visitor = Keeper.at(server.address())) {
            Pattern broken = Pattern.compile(".*/podborka/(practice/shagi-v-nauku|list)\\.js");
            visitor.page().route(broken, Route::abort);
            visitor.open(THREE);
            assertThat(visitor.columns()).hasSize(2);
            assertThat(visitor.page().locator(".notice").textContent())
                    .contains("не загрузилась", "Попробовать ещё раз");
            visitor.page().unroute(broken);
            visitor.button("Попробовать ещё раз").click();
            visitor.page().locator(".compare-3").waitFor();
        }
    }

    @Test
    void isEmptiedAndTakenBackByKeyboard() {
        try (Keeper visitor = Keeper.at(onDisk()).open(THREE)) {
            visitor.button("Очистить").focus();
            visitor.page().keyboard().press("Enter");
            visitor.page().locator(".empty").waitFor();
            visitor.page().waitForFunction("() => document.activeElement.textContent === 'Вернуть'");
            visitor.page().keyboard().press("Enter");
            visitor.page().locator(".compare-3").waitFor();
            visitor.page().locator(".compare-tools .tool:last-child").first().click();
            visitor.page().locator(".compare-2").waitFor();
            assertThat(visitor.status()).startsWith("Убрали из сравнения: ««Ракушка добра»");
            visitor.assertCalm();
        }
    }

    @Test
    void takesFromTheCollection() {
        try (Keeper visitor = Keeper.at(onDisk()).keep("tyutorstvo-mma").open(THREE)) {
            visitor.page().locator(".keep-add summary").click();
            visitor.page().locator(".keep-add button").click();
            visitor.page().locator(".compare-4").waitFor();
            assertThat(visitor.page().url()).endsWith(",tyutorstvo-mma");
            assertThat(visitor.page().locator(".keep-more p").textContent()).startsWith("Здесь уже четыре записи");
        }
    }

    @Test
    void isAccessibleAndKeepsNamesOfRowsOnAPhone() {
        try (Keeper visitor = Keeper.at(onDisk()).open(THREE)) {
            visitor.assertAccessible();
            Page page = visitor.page();
            page.locator(".compare tbody tr").nth(3).locator("td").last().scrollIntoViewIfNeeded();
            assertThat(page.locator(".compare-name").first().isVisible()).isTrue();
            assertThat(page.locator(".compare tbody th").first().evaluate("e => getComputedStyle(e).position"))
                    .isEqualTo("sticky");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".keep-tools").isVisible()).isFalse();
        }
    }
}
