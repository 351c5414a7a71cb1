package org.practicenavigator.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.markdown.AllowedHtml;
import org.practicenavigator.markdown.Body;
import org.practicenavigator.markdown.BodyPart;
import org.practicenavigator.markdown.Section;
import org.practicenavigator.source.FileRef;
import org.practicenavigator.source.SourceFile;
import org.practicenavigator.source.SourceLimits;
import org.practicenavigator.source.TextReader;

/// One real document at a time is spoilt at random, the rest of the site stays: the check ends, throws nothing,
/// points into the file, speaks Russian, and lets no broken page through. `-Dmutations=N -Dseed=S` for more and
/// again.
class RealContentMutationTest {

    private static final int MUTATIONS = Integer.getInteger("mutations", 300);
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final Pattern LEFT_OVER = Pattern.compile("\\{[a-z_]+}|\\[\\[|]]");
    private static final Document.OutputSettings PLAIN = new Document.OutputSettings().prettyPrint(false);

    private static ProjectCheck check;
    private static final Map<DocPath, Checked<Entry>> READ = new TreeMap<>();

    @BeforeAll
    static void readTheSite() throws IOException {
        check = ProjectCheck.of(Path.of(""));
        check.documents().forEach(file -> READ.put(file.path(), check.read(file)));
        assertThat(READ).hasSizeGreaterThan(50);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void noSpoiltDocumentBreaksTheCheck() {
        System.out.println("RealContentMutationTest: seed " + SEED);
        Random random = new Random(SEED);
        List<FileRef> files = check.documents();
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            FileRef file = files.get(random.nextInt(files.size()));
            String text = Mutation.of(original(file), random);
            refused += judge(file, text, "seed " + SEED + ", mutation " + i + ", " + file.path()) ? 1 : 0;
        }
        // Otherwise the mutations would be too tame, or nothing would be checked.
        assertThat(refused).isBetween(MUTATIONS / 10, MUTATIONS - 1);
    }

    private static String original(FileRef file) {
        return new TextReader(SourceLimits.DEFAULT)
                .read(file)
                .value()
                .orElseThrow()
                .text();
    }

    /// @return whether the document now has an error
    private static boolean judge(FileRef file, String text, String about) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String whole = new String(bytes, StandardCharsets.UTF_8).replace('\r', '\n');
        Map<DocPath, Checked<Entry>> site = new TreeMap<>(READ);
        List<Finding> findings = new ArrayList<>();
        try {
            Checked<Entry> read = check.judge(new SourceFile(file.path(), TextReader.digest(bytes), whole));
            site.put(file.path(), read);
            findings.addAll(read.findings());
            findings.addAll(check.join(site));
        } catch (RuntimeException e) {
            throw new AssertionError(about + "\n" + text, e);
        }
        findings.forEach(finding -> assertReadable(finding, whole, about));
        List<Finding> own = findings.stream()
                .filter(f -> f.where().file().equals(file.path()))
                .toList();
        own.forEach(finding -> assertInside(finding, whole, about));
        boolean error = own.stream().anyMatch(Finding::isError);
        if (!error) {
            Entry entry = site.get(file.path()).value().orElseThrow(() -> new AssertionError(about));
            assertHarmless(check.bodies().body(entry.digest()), about);
        }
        return error;
    }

    private static void assertReadable(Finding finding, String text, String about) {
        assertThat(finding.message()).as(about).containsPattern("[а-яё]");
        Matcher left = LEFT_OVER.matcher(finding.message() + finding.hint());
        while (left.find()) {
            assertThat(text).as(about + ": " + finding).contains(left.group());
        }
    }

    private static void assertInside(Finding finding, String text, String about) {
        String[] lines = text.split("\n", -1);
        int line = finding.where().place().line();
        assertThat(line).as(about + ": " + finding).isLessThanOrEqualTo(lines.length);
        assertThat(finding.where().place().column())
                .as(about + ": " + finding + " in " + lines[line - 1])
                .isLessThanOrEqualTo(lines[line - 1].length() + 1);
    }

    private static void assertHarmless(Body body, String about) {
        for (Section section : body.sections()) {
            String html = section.parts().stream()
                    .map(part -> switch (part) {
                        case BodyPart.HtmlPart done -> done.html();
                        case BodyPart.LinkPart link -> "a.html";
                    })
                    .collect(Collectors.joining());
            String cleaned = Jsoup.clean(html, "https://site.example/", AllowedHtml.safelist(), PLAIN);
            assertThat(printed(cleaned)).as(about).isEqualTo(printed(html));
        }
    }

    private static String printed(String html) {
        return Jsoup.parseBodyFragment(html).outputSettings(PLAIN).body().html();
    }
}
