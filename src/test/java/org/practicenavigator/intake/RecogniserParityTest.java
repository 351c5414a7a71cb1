package org.practicenavigator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.browser.Chromium;
import org.practicenavigator.data.JsonReader;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.output.FormDataFormat;
import org.practicenavigator.site.Site;
import org.practicenavigator.testkit.SiteFixture;
import org.practicenavigator.theme.TrialScript;
import org.practicenavigator.word.Blank;

/// The form's script and the importer make the same draft of the same file: what an author sees in the form is what a
/// coordinator gets from the letter.
@Tag("browser")
class RecogniserParityTest {

    private static final String DRAFT = """
            async ([bytes, name, kit]) => {
                window.kit ??= JSON.parse(kit);
                return (await lib.readFile(window.kit, lib.fileOf(bytes, name))).draft;
            }""";

    @TempDir
    private Path folder;

    @Test
    void bothMakeTheSameDraft() throws Exception {
        TrialScript.write(folder, "files", "form_files_", "form_word_");
        List<String> different = new ArrayList<>();
        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(folder.toUri() + "files.html");
            String kit = kit();
            for (Map.Entry<String, byte[]> sample : samples().entrySet()) {
                String bytes = Base64.getEncoder().encodeToString(sample.getValue());
                Map<?, ?> theirs = (Map<?, ?>) page.evaluate(DRAFT, List.of(bytes, sample.getKey(), kit));
                Map<String, Object> mine = mine(sample.getKey(), sample.getValue());
                for (String part : List.of("type", "fields", "sections", "extra")) {
                    differences(sample.getKey() + "/" + part, mine.get(part), theirs.get(part), different);
                }
            }
        }
        assertThat(different).isEmpty();
    }

    /// With the same entries to point at on both sides.
    private static String kit() {
        Site site = SiteFixture.ofFolder(Path.of("")).site();
        Map<String, Object> kit = new LinkedHashMap<>();
        ((Map<?, ?>) JsonReader.read(FormDataFormat.json(
                        site, RealTypes.PRACTICE, RealTypes.PRACTICE.form().orElseThrow())))
                .forEach((key, value) -> kit.put(key.toString(), value));
        Map<String, Object> references = new LinkedHashMap<>();
        RealTypes.REFERENCES
                .byType()
                .forEach((type, named) -> references.put(
                        type,
                        named.stream()
                                .map(n -> Map.of("id", n.id(), "title", n.title(), "also", n.names()))
                                .toList()));
        kit.put("references", references);
        return JsonWriter.write(kit);
    }

    /// What differs, each with the path where it does.
    private static void differences(String path, Object mine, Object theirs, List<String> different) {
        if (mine instanceof Map<?, ?> a
                && theirs instanceof Map<?, ?> b
                && a.keySet().equals(b.keySet())) {
            a.forEach((key, value) -> differences(path + "/" + key, value, b.get(key), different));
        } else if (mine instanceof List<?> a && theirs instanceof List<?> b && !a.equals(b)) {
            int first = 0;
            while (first < Math.min(a.size(), b.size()) && a.get(first).equals(b.get(first))) {
                first++;
            }
            differences(path + "/" + first, at(a, first), at(b, first), different);
        } else if (!mine.equals(theirs)) {
            different.add(path + ": " + mine + "\n  in the browser: " + theirs);
        }
    }

    private static Object at(List<?> list, int i) {
        return i < list.size() ? list.get(i) : "nothing";
    }

    /// The documents that authors sent, blanks empty and filled in, and practices of the project as people would write
    /// them in a letter: with and without marks of Markdown, with tabs for colons.
    private static Map<String, byte[]> samples() throws Exception {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        // The form does not take documents of LibreOffice.
        for (Path file : FixturesTest.documents()
                .filter(f -> !f.toString().endsWith(".odt"))
                .toList()) {
            samples.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
        for (boolean full : List.of(true, false)) {
            byte[] blank = Blank.draw(RealTypes.PRACTICE, RealTypes.TYPES, SampleValues.titles(), full);
            samples.put("blank-" + full + ".docx", blank);
            var values = full ? SampleValues.full(RealTypes.PRACTICE) : SampleValues.shortened(RealTypes.PRACTICE);
            samples.put("filled-" + full + ".docx", BlankFiller.fill(RealTypes.PRACTICE, blank, values));
        }
        try (Stream<Path> files = Files.list(Path.of("content/praktiki"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                texts(file, samples);
            }
        }
        assertThat(samples).hasSizeGreaterThan(30);
        return samples;
    }

    private static void texts(Path file, Map<String, byte[]> samples) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8)
                .replaceFirst("^---\n", "")
                .replaceFirst("\n---\n", "\n");
        String name = file.getFileName().toString();
        put(samples, name, text);
        put(samples, name + ".txt", text.replaceAll("(?m)^#+ ", ""));
        String bold = text.replaceAll("(?m)^#+ (.*)$", "**$1**");
        put(samples, "tabs-" + name + ".txt", bold.replaceAll("(?m)^([a-z_]+): ", "$1\t"));
    }

    private static void put(Map<String, byte[]> samples, String name, String text) {
        samples.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> mine(String name, byte[] bytes) {
        Opened.Described opened =
                (Opened.Described) FileOpener.open(name, bytes).getFirst();
        Map<String, Object> json = new LinkedHashMap<>(
                Recogniser.recognise(RealTypes.PRACTICE, RealTypes.TYPES, RealTypes.REFERENCES, opened.blocks(), name)
                        .draft()
                        .json());
        // The form shows notes in the margin among the texts that found no place; the importer keeps them in a file.
        if (!opened.asides().isEmpty()) {
            List<Object> extra = new ArrayList<>((List<?>) json.getOrDefault("extra", List.of()));
            extra.add(Map.of("from", "Сноски", "text", String.join("\n\n", opened.asides())));
            json.put("extra", extra);
        }
        return json;
    }
}
