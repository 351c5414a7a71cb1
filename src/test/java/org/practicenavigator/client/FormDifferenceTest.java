package org.practicenavigator.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.data.JsonReader;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.schema.ContentType;

/// The browser and the program agree on drafts that nobody thought of: on a small type with everything in it, and on
/// the practices of the region.
@Tag("browser")
class FormDifferenceTest {

    private static final long SEED = 20261122;
    private static final int DRAFTS = 500;
    /// Each of these is judged among all entries of the region.
    private static final int REGION_DRAFTS = 120;

    @TempDir
    private Path folder;

    @Test
    void agreeOnASmallType() throws Exception {
        FormJudge judge = FormJudge.of(FormVectorsTest.site());
        List<Map<String, Object>> good = FormVectors.all().stream()
                .filter(each -> each.type().equals("practice") && each.expect().isEmpty())
                .map(FormVectors.Vector::draft)
                .toList();
        // Nearly every rule must have been broken, or the drafts are too tame to compare anything.
        assertThat(differences(judge, good, DRAFTS, SEED)).hasSizeGreaterThan(25);
    }

    @Test
    void agreeOnThePracticesOfTheRegion() throws Exception {
        FormJudge judge = FormJudge.of(Path.of(""));
        assertThat(differences(judge, judge.drafts("practice"), REGION_DRAFTS, SEED + 1))
                .hasSizeGreaterThan(20);
    }

    /// @return the rules that were broken
    private Set<String> differences(FormJudge judge, List<Map<String, Object>> good, int count, long seed)
            throws Exception {
        ContentType type = judge.type("practice");
        String kit = judge.kit("practice");
        Set<?> known = FormVectors.map(FormVectors.map(JsonReader.read(kit)).get("messages"))
                .keySet();
        Random random = new Random(seed);
        RandomDrafts drafts = new RandomDrafts(type, judge.types().vocabularies(), random);
        List<FormTwin.Asked> asked = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            asked.add(new FormTwin.Asked(drafts.next(good.get(random.nextInt(good.size()))), drafts.state()));
        }
        List<FormTwin.Told> told = FormTwin.run(folder, kit, asked);
        Set<String> broken = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            FormTwin.Asked each = asked.get(i);
            String text = FormDrafts.write(type, each.draft(), each.state());
            List<Finding> found = judge.judge("practice", text).stream()
                    .filter(finding -> known.contains(finding.rule().id()))
                    .toList();
            found.forEach(finding -> broken.add(finding.rule().id()));
            String differs = differs(judge, each, text, told.get(i), found);
            if (!differs.isEmpty()) {
                wrong.add("draft " + i + differs + "\n" + text);
            }
        }
        assertThat(wrong).as("seed " + seed).isEmpty();
        return broken;
    }

    /// What the two do not agree on, a line each; "" where they do.
    private static String differs(
            FormJudge judge, FormTwin.Asked asked, String text, FormTwin.Told told, List<Finding> found) {
        StringBuilder lines = new StringBuilder();
        if (!told.text().equals(text)) {
            lines.append("\n    the browser writes: ").append(told.text());
        }
        List<String> program = found.stream().map(FormDrafts::words).toList();
        List<String> browser =
                told.findings().stream().map(each -> FormDrafts.words(each)).toList();
        program.stream()
                .filter(line -> !browser.contains(line))
                .forEach(line -> lines.append("\n    program: ").append(line));
        browser.stream()
                .filter(line -> !program.contains(line))
                .forEach(line -> lines.append("\n    browser: ").append(line));
        if (lines.isEmpty() && !program.equals(browser)) {
            lines.append("\n    the order or the number of findings");
        }
        Object typed = FormDrafts.typed(judge.type("practice"), asked.draft(), asked.state());
        if (!FormDrafts.readByTheProgram(judge, "practice", text).equals(typed)) {
            lines.append("\n    the program reads other values than ").append(typed);
        }
        Object back = FormVectors.map(told.back().get("draft")).get("fields");
        if (!typed.equals(back)) {
            lines.append("\n    the browser reads ").append(back);
        }
        return lines.toString();
    }
}
