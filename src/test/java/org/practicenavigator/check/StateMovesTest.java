package org.practicenavigator.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Stages;
import org.practicenavigator.site.Site;
import org.practicenavigator.site.StateWords;
import org.practicenavigator.testkit.SiteFixture;

/// Where entries may go from each state, judged on the project's own template.
class StateMovesTest {

    private static Site site;
    private static ContentType practice;

    @BeforeAll
    static void read() {
        site = SiteFixture.ofFolder(Path.of("")).site();
        practice = site.types().type("practice").orElseThrow();
    }

    private static boolean may(String old, String now) {
        return StateMoves.judge(practice, StateWords.of(site.types(), practice), old, now)
                .isEmpty();
    }

    @Test
    void theWayIsThatOfThePaper() {
        List<String> way = List.of("draft", "submitted", "in-review", "approved", "published", "archived");
        for (int i = 0; i + 1 < way.size(); i++) {
            assertThat(may(way.get(i), way.get(i + 1))).as(way.get(i)).isTrue();
        }
        assertThat(may("in-review", "rework") && may("rework", "in-review")).isTrue();
        assertThat(may("submitted", "published")).isFalse();
        assertThat(may("draft", "approved")).isFalse();
        assertThat(may("archived", "rejected")).isFalse();
    }

    @Test
    void stayingIsNoMove() {
        assertThat(practice.stages().terms().keySet()).hasSize(8).allMatch(state -> may(state, state));
    }

    @Test
    void noStateIsADeadEndAndEachCanBeReached() {
        for (Stages.State state : practice.stages().terms().values()) {
            assertThat(state.next()).isNotEmpty();
        }
        Set<String> reached = new TreeSet<>(Set.of("draft"));
        List<String> open = new ArrayList<>(reached);
        while (!open.isEmpty()) {
            practice.stages().state(open.removeFirst()).next().forEach(next -> {
                if (reached.add(next)) {
                    open.add(next);
                }
            });
        }
        assertThat(reached).isEqualTo(new TreeSet<>(practice.stages().terms().keySet()));
    }

    @Test
    void aForgottenStateForbidsNothing() {
        assertThat(may("on-the-shelf", "published")).isTrue();
    }

    @Test
    void anEntryThatJumpedIsToldAtItsStateInRussian() {
        Entry published = site.entries().values().stream()
                .filter(e -> e.type().equals(practice))
                .filter(e -> StateMoves.state(e).equals(Optional.of("published")))
                .findFirst()
                .orElseThrow();
        List<Finding> findings = new ArrayList<>();
        StateMoves.inspect(
                site, e -> e.equals(published) ? Optional.of("submitted") : StateMoves.state(e), findings::add);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("state-move");
            assertThat(finding.isError()).isTrue();
            assertThat(finding.where().file()).isEqualTo(published.path());
            assertThat(finding.where().place().line()).isGreaterThan(5);
            assertThat(finding.message().replace('\u00a0', ' '))
                    .isEqualTo("Состояние записи сменили с «подана» сразу на «опубликована».");
            assertThat(finding.hint().replace('\u00a0', ' '))
                    .startsWith("Из состояния «подана» можно перейти в: «на экспертизе», «на доработке», «отклонена».")
                    .contains("status: submitted");
        });
    }

    @Test
    void newEntriesAndTypesWithoutStagesAreLeftAlone() {
        List<Finding> findings = new ArrayList<>();
        StateMoves.inspect(site, e -> Optional.empty(), findings::add);
        assertThat(findings).isEmpty();
        assertThat(new TreeMap<>(site.types().types())
                        .values().stream()
                                .filter(type -> type.stages().field().isEmpty())
                                .map(ContentType::id))
                .contains("municipality");
    }
}
