package org.practicenavigator.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.build.Correcting;
import org.practicenavigator.correction.Corrected;
import org.practicenavigator.source.FileRef;

/// Slips planted in the real texts are taken out again, and nothing else is touched: every byte is as it was before.
class FixTest {

    private static final int FILES = 45;
    private static final int SLIPS = 3;

    @TempDir
    Path temp;

    @Test
    void realTextsNeedNoCorrection() throws IOException {
        Path project = Folder.realProject(temp.resolve("project"), new Random(1));
        Correcting correcting = Correcting.of(project).value().orElseThrow();
        assertThat(correcting.documents()).hasSizeGreaterThan(100);
        assertThat(correcting.correct(correcting.documents()).stream().map(each -> each.path() + "\n" + each.diff()))
                .isEmpty();
    }

    @Test
    void plantedSlipsAreTakenOutAgain() throws IOException {
        long seed = Long.getLong("navigator.seed", System.nanoTime());
        System.out.println("repeat with -Dnavigator.seed=" + seed);
        Random random = new Random(seed);
        Path project = Folder.realProject(temp.resolve("project"), random);
        Correcting before = Correcting.of(project).value().orElseThrow();
        Map<Path, byte[]> originals = new TreeMap<>();
        Map<Path, String> planted = new TreeMap<>();
        for (int i = 0; i < FILES; i++) {
            FileRef file =
                    before.documents().get(random.nextInt(before.documents().size()));
            byte[] bytes = Files.readAllBytes(file.disk());
            if (originals.putIfAbsent(file.disk(), bytes) == null) {
                planted.put(file.disk(), plant(file.disk(), new String(bytes, StandardCharsets.UTF_8), random));
            }
        }

        Correcting correcting = Correcting.of(project).value().orElseThrow();
        List<Corrected> changed = correcting.correct(correcting.documents());
        changed.forEach(each -> assertThat(correcting.write(each)).isTrue());

        originals.forEach((file, bytes) -> assertThat(file)
                .as(project.relativize(file) + ": " + planted.get(file))
                .hasBinaryContent(bytes));
        assertThat(changed).hasSameSizeAs(originals.keySet());
        assertThat(new TreeSet<>(planted.values()).size()).as("kinds of files").isGreaterThan(15);
        Correcting again = Correcting.of(project).value().orElseThrow();
        assertThat(again.correct(again.documents())).isEmpty();
    }

    /// @return the names of the slips
    private static String plant(Path file, String original, Random random) throws IOException {
        List<String> names = new ArrayList<>();
        String text = original;
        for (int i = 0; i < SLIPS; i++) {
            Slips.Slip slip = Slips.ALL.get(random.nextInt(Slips.ALL.size()));
            String next = names.contains(slip.name()) ? text : slip.into(text, random);
            if (!next.equals(text)) {
                names.add(slip.name());
                text = next;
            }
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Charset windows = Charset.forName("windows-1251");
        if (names.isEmpty() || random.nextInt(6) == 0) {
            boolean fits = new String(text.getBytes(windows), windows).equals(text);
            names.add(fits ? "windows-1251" : "mark");
            bytes = fits ? text.getBytes(windows) : ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        }
        Files.write(file, bytes);
        return String.join(", ", names);
    }

    /// The reader repairs heads of lines before it comes to single keys: the upper finding must wait for the lower one.
    @Test
    void aCorrectionWaitsForAnother() throws IOException {
        Path project = Folder.smallProject(temp.resolve("project"));
        Path file = project.resolve("content/praktiki/klub-nastavnikov.md");
        String right = Files.readString(file);
        String slips = right.replaceFirst("\nforms: \\[", "\nforms:\u00a0[").replaceFirst("\n  - ", "\n\u00a0\u00a0- ");
        assertThat(slips).contains("forms:\u00a0[", "\u00a0\u00a0- ");
        Files.writeString(file, slips);
        Correcting correcting = Correcting.of(project).value().orElseThrow();
        correcting.correct(correcting.documents()).forEach(correcting::write);
        assertThat(file).content().isEqualTo(right);
    }

    @Test
    void lineEndsStayAsTheyAre() throws IOException {
        Path project = Folder.smallProject(temp.resolve("project"));
        Path file = project.resolve("content/praktiki/klub-nastavnikov.md");
        String windows = Files.readString(file).replace("\n", "\r\n");
        Files.writeString(file, windows.replace("2024-06-01", "01.06.2024").replaceFirst("\r\n$", ""));
        Correcting correcting = Correcting.of(project).value().orElseThrow();
        correcting.correct(correcting.documents()).forEach(correcting::write);
        assertThat(file).hasContent(windows).hasBinaryContent(windows.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileThatChangedMeanwhileIsLeftAlone() throws IOException {
        Path project = Folder.smallProject(temp.resolve("project"));
        Path file = project.resolve("content/praktiki/klub-nastavnikov.md");
        Folder.edit(file, "period_start: 2023-09", "period_start: сентябрь 2023");
        Correcting correcting = Correcting.of(project).value().orElseThrow();
        List<Corrected> changed = correcting.correct(correcting.documents());
        assertThat(changed).hasSize(1);

        Folder.edit(file, "Кабинет истории", "Кабинет химии");
        byte[] theirs = Files.readAllBytes(file);

        assertThat(correcting.write(changed.getFirst())).isFalse();
        assertThat(file).hasBinaryContent(theirs);
        assertThat(Folder.files(file.getParent()))
                .noneMatch(each -> each.toString().endsWith(".fix"));
    }

    @Test
    void whatHasTwoReadingsIsLeftAlone() throws IOException {
        Path project = Folder.smallProject(temp.resolve("project"));
        Path file = project.resolve("content/praktiki/klub-nastavnikov.md");
        // A date with two readings, a number in words, a term that is only near, a word that may be Latin as a whole.
        Folder.edit(file, "period_start: 2023-09", "period_start: 03/04/2023");
        Folder.edit(file, "mentors: 5", "mentors: пять");
        Folder.edit(file, "format: in-person", "format: очнаяя");
        Folder.edit(file, "room: Кабинет истории", "room: Кабинет COМ");
        Correcting correcting = Correcting.of(project).value().orElseThrow();
        assertThat(correcting.correct(correcting.documents())).isEmpty();
    }
}
