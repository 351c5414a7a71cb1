package org.practicenavigator.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.client.FormVectors.Expected;
import org.practicenavigator.client.FormVectors.Vector;
import org.practicenavigator.data.JsonReader;
import org.practicenavigator.finding.Finding;

/// The form in the browser and the program say the same of the same draft: one file of cases, two judges.
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormVectorsTest {

    private static final int LEAST = 300;

    private final Map<Vector, FormTwin.Told> told = new IdentityHashMap<>();
    private final Map<Vector, List<Finding>> found = new IdentityHashMap<>();
    private List<Vector> vectors = List.of();
    private FormJudge judge;

    @BeforeAll
    void runTheBrowsersHalf(@TempDir Path folder) throws Exception {
        vectors = FormVectors.all();
        judge = FormJudge.of(site());
        Map<String, List<Vector>> byType = new TreeMap<>();
        vectors.forEach(each ->
                byType.computeIfAbsent(each.type(), _ -> new ArrayList<>()).add(each));
        for (Map.Entry<String, List<Vector>> type : byType.entrySet()) {
            List<FormTwin.Told> answers = FormTwin.run(
                    folder.resolve(type.getKey()),
                    judge.kit(type.getKey()),
                    type.getValue().stream()
                            .map(each -> new FormTwin.Asked(each.draft(), each.state()))
                            .toList());
            for (int i = 0; i < answers.size(); i++) {
                told.put(type.getValue().get(i), answers.get(i));
            }
        }
    }

    static Path site() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(FormVectorsTest.class.getResource("/form/site"))
                .toURI());
    }

    @Test
    void casesAreManyAndBreakEveryRuleThatTheFormKnows() {
        assertThat(vectors).hasSizeGreaterThanOrEqualTo(LEAST);
        assertThat(vectors.stream().map(Vector::toString)).doesNotHaveDuplicates();
        TreeSet<String> broken = new TreeSet<>();
        vectors.forEach(each -> each.expect().forEach(one -> broken.add(one.rule())));
        Map<?, ?> kit = FormVectors.map(JsonReader.read(judge.kit("practice")));
        assertThat(broken)
                .isEqualTo(
                        new TreeSet<Object>(FormVectors.map(kit.get("messages")).keySet()));
    }

    @Test
    void theProgramFindsWhatIsExpected() {
        SoftAssertions all = new SoftAssertions();
        vectors.forEach(each -> {
            all.assertThat(found(each).stream().map(FormVectorsTest::expected).toList())
                    .as(each.toString())
                    .usingElementComparator(FormVectorsTest::compare)
                    .isEqualTo(each.expect());
        });
        all.assertAll();
    }

    @Test
    void theBrowserFindsWhatIsExpected() {
        SoftAssertions all = new SoftAssertions();
        vectors.forEach(each -> all.assertThat(answer(each).findings().stream()
                        .map(FormVectorsTest::expected)
                        .toList())
                .as(each.toString())
                .usingElementComparator(FormVectorsTest::compare)
                .isEqualTo(each.expect()));
        all.assertAll();
    }

    @Test
    void bothSayTheSameWords() {
        SoftAssertions all = new SoftAssertions();
        vectors.forEach(each -> {
            all.assertThat(answer(each).findings().stream()
                            .map(FormDrafts::words)
                            .toList())
                    .as(each.toString())
                    .isEqualTo(found(each).stream().map(FormDrafts::words).toList());
        });
        all.assertAll();
    }

    @Test
    void bothWriteTheSameBytes() {
        SoftAssertions all = new SoftAssertions();
        vectors.forEach(each -> all.assertThat(answer(each).text())
                .as(each.toString())
                .isEqualTo(FormDrafts.write(judge.type(each.type()), each)));
        all.assertAll();
    }

    @Test
    void theProgramReadsBackWhatWasTyped() throws IOException {
        SoftAssertions all = new SoftAssertions();
        vectors.forEach(each -> all.assertThat(FormDrafts.readByTheProgram(
                        judge, each.type(), answer(each).text()))
                .as(each.toString())
                .isEqualTo(FormDrafts.typed(judge.type(each.type()), each)));
        all.assertAll();
    }

    @Test
    void theBrowserReadsBackWhatWasTyped() {
        SoftAssertions all = new SoftAssertions();
        vectors.stream().filter(FormVectorsTest::isWellFormed).forEach(each -> {
            Map<?, ?> back = answer(each).back();
            Map<?, ?> draft = FormVectors.map(back.get("draft"));
            all.assertThat((Object) draft.get("fields"))
                    .as(each.toString())
                    .isEqualTo(FormDrafts.typed(judge.type(each.type()), each));
            all.assertThat((Collection<?>) back.get("leftovers"))
                    .as(each.toString())
                    .isEmpty();
            all.assertThat(back.get("trouble")).isEqualTo("");
        });
        all.assertAll();
    }

    /// The place of each value is that where the program's reader of YAML sees it.
    @Test
    void placesAreThoseOfTheProgram() {
        SoftAssertions all = new SoftAssertions();
        vectors.forEach(each -> all.assertThat(
                        new TreeMap<Object, Object>(fieldPlaces(answer(each).places())))
                .as(each.toString())
                .isEqualTo(FormDrafts.places(judge, each, answer(each).text())));
        all.assertAll();
    }

    private static Map<Object, Object> fieldPlaces(Map<?, ?> places) {
        Map<Object, Object> fields = new LinkedHashMap<>();
        places.forEach((path, place) -> {
            if (!((String) path).startsWith("#")) {
                fields.put(path, place);
            }
        });
        return fields;
    }

    /// A list in a field of one value is a mistake that a draft from the form cannot hold.
    private static boolean isWellFormed(Vector vector) {
        return vector.expect().stream().noneMatch(one -> one.rule().equals("single-expected"));
    }

    private FormTwin.Told answer(Vector vector) {
        return Objects.requireNonNull(told.get(vector));
    }

    private List<Finding> found(Vector vector) {
        return found.computeIfAbsent(
                vector, each -> judge.judge(each.type(), FormDrafts.write(judge.type(each.type()), each)));
    }

    private static Expected expected(Finding finding) {
        return new Expected(
                finding.rule().id(),
                finding.field(),
                finding.where().place().line(),
                finding.where().place().column(),
                finding.message());
    }

    private static Expected expected(Object finding) {
        Map<?, ?> map = FormVectors.map(finding);
        return new Expected(
                (String) map.get("rule"),
                (String) map.get("path"),
                (Integer) map.get("line"),
                (Integer) map.get("column"),
                (String) map.get("message"));
    }

    /// Messages count where the case gives them.
    private static int compare(Expected one, Expected other) {
        boolean words = one.message().isEmpty() || other.message().isEmpty();
        return one.rule().equals(other.rule())
                        && one.path().equals(other.path())
                        && one.line() == other.line()
                        && one.column() == other.column()
                        && (words || one.message().equals(other.message()))
                ? 0
                : 1;
    }
}
