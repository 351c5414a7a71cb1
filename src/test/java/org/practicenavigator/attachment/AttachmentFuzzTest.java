package org.practicenavigator.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.testkit.Zips;

/// Cuts, flips and moves bytes of good files: nothing is thrown, what passes is clean and stays as it is.
class AttachmentFuzzTest {

    private static final long SEED = 20261122L;
    private static final int CASES = 5_000;

    @Test
    void damagedFilesAreRefusedOrClean() {
        Object[] seeds = seeds().entrySet().toArray();
        Random seedOf = new Random(SEED);
        int passed = 0;
        for (int i = 0; i < CASES; i++) {
            long seed = seedOf.nextLong();
            Random random = new Random(seed);
            @SuppressWarnings("unchecked")
            Map.Entry<String, byte[]> file = (Map.Entry<String, byte[]>) seeds[random.nextInt(seeds.length)];
            byte[] mutant = mutate(file.getValue(), random);
            byte[] before = mutant.clone();
            String label = file.getKey() + ", case " + i + ", seed " + seed;
            passed += check(file.getKey(), mutant, label);
            assertThat(mutant).as(label).isEqualTo(before);
        }
        assertThat(passed).as("seed " + SEED).isBetween(CASES / 20, CASES * 19 / 20);
    }

    private static int check(String name, byte[] mutant, String label) {
        Checked<CleanFile> first;
        try {
            first = Judge.judge(name, mutant);
        } catch (RuntimeException | StackOverflowError thrown) {
            throw new AssertionError(label, thrown);
        }
        assertThat(first.value().isPresent())
                .as(label)
                .isEqualTo(first.findings().isEmpty());
        if (first.value().isEmpty()) {
            return 0;
        }
        CleanFile clean = first.value().get();
        Checked<CleanFile> again = Judge.judge(name, clean.bytes());
        assertThat(again.findings()).as(label).isEmpty();
        assertThat(again.value().orElseThrow().bytes()).as(label).isEqualTo(clean.bytes());
        assertThat(again.value().get().width()).as(label).isEqualTo(clean.width());
        if (clean.width() > 0) {
            assertNoPlace(clean.bytes(), label);
        }
        return 1;
    }

    /// Blocks of data may hold any bytes, so only what a reader of the format would find as EXIF, XMP or
    /// text counts.
    private static void assertNoPlace(byte[] picture, String label) {
        String text = Samples.text(picture);
        assertThat(text).as(label).doesNotContain("<x:xmpmeta>").doesNotContain("tEXtAuthor");
        int exif = text.indexOf("\u00ff\u00e1");
        if (text.startsWith("\u00ff\u00d8") && exif >= 0 && exif < text.indexOf("\u00ff\u00da")) {
            assertThat(text.substring(exif, exif + 4)).as(label).isEqualTo("\u00ff\u00e1\0\"");
        }
    }

    private static Map<String, byte[]> seeds() {
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        seeds.put("a.jpg", Samples.photo(6));
        seeds.put("b.jpg", Samples.photo(1));
        seeds.put("a.png", Samples.png());
        seeds.put("a.gif", Samples.gif(3));
        seeds.put("a.webp", Samples.webpPhoto());
        seeds.put("b.webp", Samples.webpMoving(3));
        seeds.put("a.pdf", Documents.pdf(Documents.packedObjects("/Filter /FlateDecode", "<< /A /B >>".repeat(50))));
        seeds.put("a.docx", Zips.of(Documents.docxParts()));
        return seeds;
    }

    private static byte[] mutate(byte[] file, Random random) {
        byte[] bytes = file.clone();
        for (int count = 1 + random.nextInt(3); count > 0 && bytes.length > 0; count--) {
            int at = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, at + 1 + random.nextInt(40));
            bytes = switch (random.nextInt(6)) {
                case 0 -> Arrays.copyOf(bytes, at);
                case 1 -> Samples.bytes(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
                case 2 -> Samples.bytes(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, bytes.length));
                case 3 -> flipped(bytes, at, random.nextInt(256));
                case 4 -> flipped(bytes, Math.min(at, random.nextInt(64)), 0xff);
                default -> flipped(bytes, at, 1 << random.nextInt(8));
            };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, int at, int mask) {
        bytes[at] ^= (byte) mask;
        return bytes;
    }
}
