package org.practicenavigator.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.PathNames;
import org.practicenavigator.schema.WorkingDays;
import org.practicenavigator.testkit.SiteFixture;

/// What the coordinators' page says of an entry: since when it waits, what it lacks, what experts asked.
class WaitingTest {

    private static Map<String, String> files;

    @BeforeAll
    static void read() {
        files = SiteFixture.filesOf(java.nio.file.Path.of(""));
    }

    /// The practice `festival-gto`, changed.
    private static Entry entry(String... replacements) {
        Map<String, String> changed = new TreeMap<>(files);
        String path = "content/praktiki/festival-gto.md";
        String text = changed.get(path);
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(text).contains(replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        changed.put(path, text);
        SiteFixture site = SiteFixture.of(changed);
        return site.site().entries().values().stream()
                .filter(e -> e.id().equals("festival-gto"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 5, 2026-11-30", // Monday
        "2026-11-20, 5, 2026-11-27", // Friday
        "2026-11-21, 1, 2026-11-23", // Saturday
        "2026-11-22, 5, 2026-11-27", // Sunday
        "2026-12-31, 1, 2027-01-01",
    })
    void aTermCountsWorkingDays(LocalDate from, int days, LocalDate due) {
        assertThat(WorkingDays.after(from, days)).isEqualTo(due);
    }

    @Test
    void itWaitsSinceTheLatestOfItsDates() {
        assertThat(new Waiting(entry(
                                "updated: 2026-11-22",
                                "updated: 2026-11-05",
                                "created: 2026-11-22",
                                "created: 2026-11-01"))
                        .since())
                .contains(LocalDate.of(2026, 11, 5));
        assertThat(new Waiting(entry(
                                "updated: 2026-11-22",
                                "updated: 2026-11-05",
                                "status: submitted",
                                "status: rework\nreviews:\n  - {date: 2026-11-10, expert: Методист, decision: rework}"))
                        .since())
                .contains(LocalDate.of(2026, 11, 22));
        assertThat(Waiting.days(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 22)))
                .isEqualTo(12);
        assertThat(Waiting.days(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 22)))
                .isZero();
    }

    @Test
    void theStateSaysWhoseTurnItIs() {
        assertThat(entry().state().isOwed()).isTrue();
        Entry rework = entry("status: submitted", "status: rework");
        assertThat(rework.state().isQueued()).isTrue();
        assertThat(rework.state().isOwed()).isFalse();
        assertThat(entry("status: submitted", "status: draft").state().isQueued())
                .isFalse();
        assertThat(entry("status: submitted", "status: published").state().isQueued())
                .isFalse();
    }

    @Test
    void whatTheNextStageNeedsIsNamed() {
        Gaps gaps = Gaps.of(entry());
        assertThat(gaps.author()).contains("goal", "steps", "indicators", "#interaction", "#uniqueness");
        assertThat(gaps.author()).doesNotContain("title", "#problem", "partners", "template_version");
        assertThat(gaps.staff()).contains("Версия шаблона").doesNotContain("Цель");
        assertThat(Gaps.of(entry(
                                "level: municipal",
                                "level: municipal\ngoal: Провести праздник спорта вместе к концу года"))
                        .author())
                .doesNotContain("goal")
                .hasSize(gaps.author().size() - 1);
    }

    @Test
    void remarksStayUntilTheyAreDone() {
        Entry entry = entry("status: submitted", """
                status: rework
                reviews:
                  - date: 2026-11-10
                    expert: Методист
                    decision: rework
                    remarks:
                      - {path: steps.1.action, text: "Опишите второй шаг."}
                      - {path: goal, text: "Нет цели.", done: да}
                      - {text: "Мало чисел."}""");
        assertThat(new Waiting(entry).remarks())
                .containsExactly(
                        new Waiting.Remark("steps.1.action", "Опишите второй шаг."),
                        new Waiting.Remark("", "Мало чисел."));
        assertThat(PathNames.label(entry.type(), "steps.1.action")).isEqualTo("Алгоритм внедрения, 2: Что делаем");
        assertThat(List.of(PathNames.label(entry.type(), "#problem"), PathNames.label(entry.type(), "nowhere.at.all")))
                .containsExactly("Проблема", "nowhere.at.all");
    }
}
