package org.practicenavigator.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The site as one file: whole, always the same, or not there.
class ArchiveTest {

    private static final String LETTER = "ПРОЧТИ.txt";
    private static final Map<String, byte[]> FILES = new TreeMap<>(Map.of(
            "index.html", bytes("<h1>Практики</h1>"),
            "praktiki/a.html", bytes("<p>раз</p>"),
            "assets/empty.css", new byte[0],
            "fayly/foto.jpg", noise(200_000)));

    @TempDir
    Path temp;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Bytes that ZIP cannot squeeze, the same in each run.
    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(4).nextBytes(noise);
        return noise;
    }

    private Archive archive(Path file) {
        return new Archive(file, "navigator", LETTER, "Откройте index.html");
    }

    private void pack(Disk disk, Path file) {
        try (Publication publication = Publisher.begin(
                disk, SiteSwitch.best(), temp.resolve("site"), temp.resolve("work"), temp.resolve("content"))) {
            FILES.forEach((path, content) -> publication.write(new OutputFile(path, content)));
            publication.commit();
            publication.pack(archive(file));
        }
    }

    @Test
    void holdsTheSiteAndALetterAndNothingOfOurs() throws IOException {
        Path file = temp.resolve("sayt.zip");
        pack(new SystemDisk(), file);

        Map<String, byte[]> found = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                try (InputStream in = zip.getInputStream(entry)) {
                    found.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        Map<String, byte[]> expected = new TreeMap<>(Map.of("navigator/" + LETTER, bytes("Откройте index.html")));
        FILES.forEach((path, content) -> expected.put("navigator/" + path, content));
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, content) -> assertThat(found.get(name)).as(name).isEqualTo(content));
    }

    /// Windows reads Russian names only where bit 11 of the flags says that they are UTF-8.
    @Test
    void saysThatNamesAreUnicode() throws IOException {
        Path file = temp.resolve("sayt.zip");
        pack(new SystemDisk(), file);
        byte[] head = Files.readAllBytes(file);
        assertThat(head[7] & 0x08).isEqualTo(0x08);
    }

    @Test
    void equalSitesGiveEqualBytesWhereverTheyArePacked() throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Vladivostok"));
            pack(new SystemDisk(), temp.resolve("one.zip"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            pack(new SystemDisk(), temp.resolve("two.zip"));
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(temp.resolve("two.zip")).hasSameBinaryContentAs(temp.resolve("one.zip"));
    }

    @Test
    void isNeverAPartOfTheSite() throws IOException {
        Path site = Files.createDirectories(temp.resolve("site"));
        Files.createSymbolicLink(temp.resolve("other"), site);
        Stream.of(site.resolve("a.zip"), site, temp.resolve("other/a.zip"), temp.resolve("no/such/a.zip"))
                .forEach(file -> assertThatThrownBy(() -> Archive.check(file, site))
                        .isInstanceOfSatisfying(
                                PublishException.class,
                                thrown ->
                                        assertThat(thrown.problem()).isInstanceOf(PublishProblem.UnsafeArchive.class)));
        Archive.check(temp.resolve("a.zip"), site);
    }

    @Test
    void aDiskThatFailsLeavesTheOldArchiveAndNoHalfOne() throws IOException {
        Path file = temp.resolve("sayt.zip");
        pack(new SystemDisk(), file);
        byte[] old = Files.readAllBytes(file);
        int failed = 0;
        for (int call = 1; call < 60; call++) {
            try {
                pack(TestDisk.failing(true, TestDisk.Fault.ONCE, call), file);
            } catch (PublishException e) {
                if (e.problem() instanceof PublishProblem.ArchiveFailed) {
                    failed++;
                }
            }
            assertThat(Files.readAllBytes(file)).isEqualTo(old);
            assertThat(names()).noneMatch(name -> name.endsWith(".part"));
        }
        assertThat(failed).as("calls of the archive that failed").isGreaterThanOrEqualTo(4);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskLeavesNoHalfArchive() throws Exception {
        Path stick = Files.createDirectories(temp.resolve("stick"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", stick.toString()))
                .isZero();
        try {
            PublishException thrown = catchThrowableOfType(
                    PublishException.class, () -> pack(new SystemDisk(), stick.resolve("sayt.zip")));
            assertThat(thrown.problem()).isInstanceOf(PublishProblem.ArchiveFailed.class);
            assertThat(stick).isEmptyDirectory();
            assertThat(temp.resolve("site/index.html")).exists();
        } finally {
            run("umount", stick.toString());
        }
    }

    private java.util.List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(temp)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
