package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A teacher who fills in the form and has no mouse. Counts keys, so that the time of a person can be worked out.
final class Author implements AutoCloseable {

    static final String FORM = "predlozhit/index.html";

    /// A short application as a teacher would write it: paths with what is typed.
    static final Map<String, String> TEXTS = Map.of(
            "title", "Школа молодого учителя: восемь встреч за год",
            "#problem",
                    "За три года из школы ушли четверо молодых педагогов из семи. В беседах они называли одно и то же: не"
                            + " с кем разобрать неудачный урок, страшно звать завуча, непонятно, как говорить с"
                            + " родителями. Методические объединения собираются раз в четверть и заняты отчётами, поэтому"
                            + " помощь приходит поздно или не приходит совсем.",
            "steps.0.title", "Выбираем пары",
            "steps.0.action", "В сентябре заместитель директора подбирает каждому молодому учителю наставника.",
            "steps.1.title", "Встречаемся раз в месяц",
            "steps.1.action", "Пара разбирает один урок: что вышло, что нет, что попробовать дальше.",
            "steps.2.title", "Подводим итоги в мае",
            "steps.2.action", "Молодой учитель проводит открытый урок и рассказывает, чему научился.",
            "contact.role", "Заместитель директора по методической работе",
            "contact.email", "school8@spassk-edu.example");

    private final Visit visit;
    private final List<String> keys = new ArrayList<>();
    private int fields;

    private Author(Visit visit) {
        this.visit = visit;
    }

    /// Opens the form and waits until it is live.
    static Author at(String home, String hash) {
        return at(SiteInBrowser.chromium.browser().newContext(still()), home, hash);
    }

    static Author at(BrowserContext context, String home, String hash) {
        Author author = new Author(Visit.to(context, home, FORM + hash));
        author.page().waitForSelector(".asking.is-ready");
        return author;
    }

    static Browser.NewContextOptions still() {
        return new Browser.NewContextOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 900);
    }

    Page page() {
        return visit.page();
    }

    Watched watched() {
        return visit.watched();
    }

    Author press(String... pressed) {
        for (String key : pressed) {
            page().keyboard().press(key);
            keys.add(key);
        }
        return this;
    }

    Author type(String text) {
        page().keyboard().type(text);
        text.chars().forEach(letter -> keys.add(Character.toString(letter)));
        fields++;
        return this;
    }

    /// Goes on with the Tab key until the element of the id has the focus.
    Author tabTo(String id) {
        for (int i = 0; i < 120; i++) {
            press("Tab");
            if (id.equals(focused())) {
                return this;
            }
        }
        throw new AssertionError(id + " is not reached, focus is on " + focused());
    }

    String focused() {
        return page().evaluate("document.activeElement.id").toString();
    }

    /// Puts words into a field at once, where the way there is not what is tested.
    Author fill(String path, String text) {
        page().locator(idOf(path)).fill(text);
        return this;
    }

    Author leave() {
        return press("Tab");
    }

    /// The whole short application by keyboard alone.
    Author fillInByKeyboard() {
        tabTo("f-title").type(TEXTS.get("title"));
        tabTo("f-municipality").type("спасский").press("ArrowDown", "Enter");
        tabTo("f-organization").type("спасское 8").press("ArrowDown", "Enter");
        tabTo("f-forms-teacher-teacher").press("Space");
        tabTo("f-target_groups-young-teacher").press("Space");
        for (String path : List.of(
                "#problem",
                "steps.0.title",
                "steps.0.action",
                "steps.1.title",
                "steps.1.action",
                "steps.2.title",
                "steps.2.action")) {
            tabTo(idOf(path).substring(1)).type(TEXTS.get(path));
        }
        tabTo("f-indicators-0-name").type("Молодые педагоги, которые остались в школе");
        tabTo("f-indicators-0-unit").type("человек");
        tabTo("f-indicators-0-baseline").type("3");
        tabTo("f-indicators-0-value").type("7");
        tabTo("f-indicators-0-date").type("май 2025");
        tabTo("f-contact-role").type(TEXTS.get("contact.role"));
        tabTo("f-contact-email").type(TEXTS.get("contact.email"));
        consents().forEach(id -> tabTo(id).press("Space"));
        return this;
    }

    /// The same without counting, for tests of what comes afterwards.
    Author fillIn() {
        TEXTS.forEach(this::fill);
        fill("municipality", "Спасский муниципальный район").leave();
        fill("organization", "СОШ № 8, село Спасское").leave();
        for (String id : List.of("f-forms-teacher-teacher", "f-target_groups-young-teacher")) {
            page().locator("#" + id).check();
        }
        fill("indicators.0.name", "Молодые педагоги, которые остались в школе");
        fill("indicators.0.unit", "человек").fill("indicators.0.baseline", "3").fill("indicators.0.value", "7");
        fill("indicators.0.date", "май 2025");
        return consent();
    }

    /// Ticks what no file can say for the author.
    Author consent() {
        consents().forEach(id -> page().locator("#" + id).check());
        return this;
    }

    private List<String> consents() {
        return page().locator("input[name=consents]").all().stream()
                .map(box -> box.getAttribute("id"))
                .toList();
    }

    static String idOf(String path) {
        return "#f-" + path.replace("#", "s-").replace('.', '-');
    }

    Author check() {
        page().locator("[data-check]").click();
        return this;
    }

    List<String> summary() {
        return page().locator("[data-summary] > ul li").allInnerTexts();
    }

    List<String> remarks(String path) {
        return page().locator("[data-path='" + path + "'] > :is(.ask-error, .ask-advice)")
                .allInnerTexts();
    }

    /// The values of the draft as JSON text.
    String draft() {
        return page().evaluate("JSON.stringify(navigatorForm.draft())").toString();
    }

    String told() {
        return page().locator(".asking > [role=status]").innerText();
    }

    Locator shown(String selector) {
        return page().locator(selector + ":visible");
    }

    int keyCount() {
        return keys.size();
    }

    int fieldCount() {
        return fields;
    }

    /// Nothing went wrong behind the author's back.
    void assertCalm() {
        assertThat(watched().troubles()).isEmpty();
    }

    @Override
    public void close() {
        visit.close();
    }
}
