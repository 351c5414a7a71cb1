package org.practicenavigator.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
    @TempDir
    Path temp;

    private Path site;
    private Path work;

    @BeforeEach
    void paths() {
        site = temp.resolve("project/site");
        work = temp.resolve("project/.navigator");
    }

    @Test
    void publishesIntoAnEmptyTrackedFolderAndKeepsItsMarks() throws IOException {
        put("site/.gitignore", "*\n!.gitignore\n");
        Published done = publish(Map.of("index.html", "1", "praktiki/a.html", "2"));
        assertThat(done).isEqualTo(new Published(2, 0, 0, List.of(), true));
        assertThat(TreeBytes.of(site))
                .containsOnlyKeys(".gitignore", ".navigator-manifest", "index.html", "praktiki/a.html")
                .containsEntry(".gitignore", "*\n!.gitignore\n");
        assertNothingBeside();
    }

    @Test
    void writesTheManifestSortedWithoutTimes() throws IOException {
        publish(Map.of("b.html", "2", "a.html", "1"));
        assertThat(Files.readString(site.resolve(Manifest.NAME))).isEqualTo("""
            navigator-site 1
            6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b 1 a.html
            d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35 1 b.html
            """);
    }

    @Test
    void leavesTheFolderAloneWhenNothingDiffers() throws IOException {
        publish(Map.of("index.html", "1"));
        Object folder = key(site);
        assertThat(publish(Map.of("index.html", "1"))).isEqualTo(new Published(0, 1, 0, List.of(), false));
        assertThat(key(site)).isEqualTo(folder);
    }

    @Test
    void carriesUnchangedFilesOverWithTheirTimesAndDropsVanishedOnes() throws IOException {
        publish(Map.of("same.html", "1", "other.html", "2", "gone/gone.html", "3"));
        FileTime time = Files.getLastModifiedTime(site.resolve("same.html"));
        Object inode = key(site.resolve("same.html"));
        assertThat(publish(Map.of("same.html", "1", "other.html", "9")))
                .isEqualTo(new Published(1, 1, 1, List.of(), true));
        assertThat(Files.getLastModifiedTime(site.resolve("same.html"))).isEqualTo(time);
        assertThat(key(site.resolve("same.html"))).isEqualTo(inode);
        assertThat(TreeBytes.pages(site)).isEqualTo(Map.of("same.html", "1", "other.html", "9"));
        assertThat(site.resolve("gone")).doesNotExist();
    }

    @Test
    void keepsASiteThatIsWantedAndUntouched() throws IOException {
        String wanted;
        try (Publication publication = Publisher.begin(site, work)) {
            publication.write(new OutputFile("a.html", "1".getBytes(StandardCharsets.UTF_8)));
            publication.write(new OutputFile("b/b.html", "2".getBytes(StandardCharsets.UTF_8)));
            publication.commit();
            wanted = publication.fingerprint();
        }
        assertThat(keep("0".repeat(64))).as("another site").isEmpty();
        assertThat(keep(wanted)).contains(new Published(0, 2, 0, List.of(), false));
        assertThat(TreeBytes.pages(site)).isEqualTo(Map.of("a.html", "1", "b/b.html", "2"));
        assertNothingBeside();

        put("site/a.html", "9");
        assertThat(keep(wanted)).as("an edit").isEmpty();
        publish(Map.of("a.html", "1", "b/b.html", "2"));
        Files.delete(site.resolve("b/b.html"));
        assertThat(keep(wanted)).as("a file less").isEmpty();
        publish(Map.of("a.html", "1", "b/b.html", "2"));
        assertThat(keep(wanted)).as("mended").isPresent();
        deleteStamps();
        assertThat(keep(wanted)).as("nobody knows").isEmpty();
        publish(Map.of("a.html", "1"));
        assertThat(keep(wanted)).as("another site since").isEmpty();
    }

    private Optional<Published> keep(String fingerprint) {
        try (Publication publication = Publisher.begin(site, work)) {
            return publication.keep(fingerprint);
        }
    }

    @Test
    void needsNoStampsToFindFilesUnchanged() throws IOException {
        publish(Map.of("index.html", "1"));
        deleteStamps();
        assertThat(publish(Map.of("index.html", "1")).switched()).isFalse();
    }

    @Test
    void rewritesItsOwnFilesThatAPersonEditedAndSaysWhich() throws IOException {
        publish(Map.of("a.html", "1", "b.html", "2", "c.html", "3", "d.html", "4"));
        put("site/a.html", "edited");
        put("site/b.html", "X");
        Files.delete(site.resolve("c.html"));
        assertThat(publish(Map.of("a.html", "1", "c.html", "3", "d.html", "4")))
                .isEqualTo(new Published(2, 1, 1, List.of("a.html", "b.html", "c.html"), true));
        assertThat(TreeBytes.pages(site)).isEqualTo(Map.of("a.html", "1", "c.html", "3", "d.html", "4"));
    }

    @Test
    void findsAnEditOfEqualSizeEvenWithoutStamps() throws IOException {
        publish(Map.of("a.html", "1"));
        put("site/a.html", "2");
        deleteStamps();
        assertThat(publish(Map.of("a.html", "1")).restored()).containsExactly("a.html");
        assertThat(TreeBytes.pages(site)).isEqualTo(Map.of("a.html", "1"));
    }

    @Test
    void refusesAFolderThatWasNeverPublished() throws IOException {
        put("site/diploma.docx", "years of work");
        assertThat(refusal(Map.of("index.html", "1")))
                .isEqualTo(new PublishProblem.NotOurs(real(site), List.of("diploma.docx")));
        assertThat(TreeBytes.of(site)).isEqualTo(Map.of("diploma.docx", "years of work"));
        assertNothingBeside();
    }

    @Test
    void refusesToLoseForeignFilesAndNamesTheFirst() throws IOException {
        publish(Map.of("index.html", "1"));
        Map<String, String> before = TreeBytes.of(site);
        for (int i = 0; i < 7; i++) {
            put("site/photos/" + i + ".jpg", "photo");
        }
        List<String> first =
                IntStream.range(0, 5).mapToObj(i -> "photos/" + i + ".jpg").toList();
        assertThat(refusal(Map.of("index.html", "2"))).isEqualTo(new PublishProblem.ForeignFiles(real(site), first, 7));
        assertThat(TreeBytes.of(site)).hasSize(9).containsAllEntriesOf(before);
    }

    @Test
    void refusesForeignFilesThatAppearWhileItWorks() throws IOException {
        publish(Map.of("index.html", "1"));
        PublishProblem late = new PublishProblem.ForeignFiles(real(site), List.of("late.txt"), 1);
        try (Publication publication = begin()) {
            publication.write(file("index.html", "2"));
            put("site/late.txt", "by a person");
            assertThatThrownBy(publication::commit)
                    .isInstanceOfSatisfying(
                            PublishException.class, e -> assertThat(e.problem()).isEqualTo(late));
        }
        assertThat(TreeBytes.pages(site)).isEqualTo(Map.of("index.html", "1", "late.txt", "by a person"));
    }

    @Test
    void forgivesWhatFileBrowsersLeave() throws IOException {
        publish(Map.of("index.html", "1"));
        put("site/.DS_Store", "x");
        assertThat(publish(Map.of("index.html", "2")).written()).isEqualTo(1);
    }

    @Test
    void treatsLinksInsideTheTargetAsForeign() throws IOException {
        publish(Map.of("a/index.html", "1"));
        Path outside = put("outside/secret.txt", "secret").getParent();
        Files.delete(site.resolve("a/index.html"));
        Files.delete(site.resolve("a"));
        Files.createSymbolicLink(site.resolve("a"), outside);
        assertThat(refusal(Map.of("a/secret.txt", "overwritten")))
                .isEqualTo(new PublishProblem.ForeignFiles(real(site), List.of("a"), 1));
        assertThat(outside.resolve("secret.txt")).hasContent("secret");
    }

    @Test
    void refusesALinkInPlaceOfItsManifestOrItsStagingArea() throws IOException {
        publish(Map.of("index.html", "1"));
        Path area = site.resolveSibling(".site.publishing");
        Path precious = put("outside/new/precious.txt", "x");
        Files.createSymbolicLink(area, precious.getParent().getParent());
        assertThat(refusal(Map.of())).isInstanceOf(PublishProblem.UnsafeTarget.class);
        Files.delete(area);
        Files.createDirectory(area);
        Files.createSymbolicLink(area.resolve("new"), precious.getParent());
        assertThat(refusal(Map.of())).isInstanceOf(PublishProblem.UnsafeTarget.class);
        assertThat(precious).hasContent("x");
    }

    @Test
    void leavesAFolderOfAnotherThatHappensToHaveTheNameOfItsArea() throws IOException {
        Path other = put(".site.publishing/letter.txt", "x");
        assertThat(refusal(Map.of())).isInstanceOf(PublishProblem.ForeignFiles.class);
        assertThat(other).hasContent("x");
    }

    @Test
    void refusesADamagedOrForgedManifest() throws IOException {
        for (String text : List.of("", "navigator-site 2\n", "navigator-site 1\nx 1 a.html\n", forged("../x.html"))) {
            put("site/" + Manifest.NAME, text);
            assertThat(refusal(Map.of())).isInstanceOf(PublishProblem.DamagedManifest.class);
        }
    }

    @Test
    void refusesASecondBuildOfTheSameProjectOrTarget() throws IOException {
        try (Publication first = begin()) {
            assertThat(refusal(Map.of())).isInstanceOf(PublishProblem.Busy.class);
            PublishException other = catchThrowableOfType(
                    PublishException.class,
                    () -> Publisher.begin(site, temp.resolve("other/.navigator"))
                            .close());
            assertThat(other.problem()).isInstanceOf(PublishProblem.Busy.class);
            first.write(file("index.html", "1"));
            first.commit();
        }
        assertThat(TreeBytes.pages(site)).isEqualTo(Map.of("index.html", "1"));
        assertNothingBeside();
    }

    @Test
    void refusesTwoFilesForOnePlace() throws IOException {
        assertThat(duplicate("a/b.html", "a/b.html"))
                .isEqualTo(new PublishProblem.DuplicatePath("a/b.html", "a/b.html"));
        assertThat(duplicate("a", "a/b.html")).isEqualTo(new PublishProblem.DuplicatePath("a/b.html", "a"));
        assertThat(duplicate("a/b.html", "a")).isEqualTo(new PublishProblem.DuplicatePath("a", "a"));
        assertThat(duplicate("CNAME", "cname")).isEqualTo(new PublishProblem.DuplicatePath("cname", "CNAME"));
        assertThat(duplicate("CNAME/a", "cname/b")).isEqualTo(new PublishProblem.DuplicatePath("cname/b", "CNAME"));
    }

    @Test
    void neverCommitsAfterAFailedWrite() throws IOException {
        publish(Map.of("index.html", "1"));
        try (Publication publication = begin()) {
            publication.write(file("index.html", "2"));
            assertThatThrownBy(() -> publication.write(file("../x", "2"))).isInstanceOf(PublishException.class);
            assertThatThrownBy(publication::commit).isInstanceOf(IllegalStateException.class);
        }
        assertThat(TreeBytes.pages(site)).isEqualTo(Map.of("index.html", "1"));
        assertNothingBeside();
    }

    @Test
    void copiesAssetsButFollowsNoLinks() throws IOException {
        Path asset = put("theme/font.woff2", "glyphs");
        try (Publication publication = begin()) {
            publication.copy("fonts/font.woff2", asset);
            assertThat(publication.commit().written()).isEqualTo(1);
        }
        try (Publication publication = begin()) {
            publication.copy("fonts/font.woff2", asset);
            assertThat(publication.commit().unchanged()).isEqualTo(1);
        }
        Path link = Files.createSymbolicLink(temp.resolve("link"), asset);
        try (Publication publication = begin()) {
            assertThatThrownBy(() -> publication.copy("fonts/other.woff2", link))
                    .isInstanceOfSatisfying(
                            PublishException.class,
                            e -> assertThat(e.problem()).isInstanceOf(PublishProblem.DiskFailed.class));
        }
        assertThat(TreeBytes.pages(site)).isEqualTo(Map.of("fonts/font.woff2", "glyphs"));
    }

    @Test
    void saysBeforehandThatThereIsNoRoom() throws IOException {
        try (Publication publication = begin()) {
            publication.reserve(1);
            assertThatThrownBy(() -> publication.reserve(Long.MAX_VALUE))
                    .isInstanceOfSatisfying(
                            PublishException.class,
                            e -> assertThat(e.problem()).isInstanceOf(PublishProblem.NoSpace.class));
        }
        assertThat(site).doesNotExist();
    }

    @Test
    void takesFilesFromManyThreads() throws IOException {
        try (Publication publication = begin()) {
            IntStream.range(0, 500).parallel().forEach(i -> publication.write(file("a/" + i % 7 + "/" + i, "x" + i)));
            assertThat(publication.commit().written()).isEqualTo(500);
        }
        assertThat(TreeBytes.pages(site)).hasSize(500).containsEntry("a/0/7", "x7");
    }

    private PublishProblem duplicate(String first, String second) {
        try (Publication publication = begin()) {
            publication.write(file(first, "1"));
            return catchThrowableOfType(PublishException.class, () -> publication.write(file(second, "2")))
                    .problem();
        }
    }

    private PublishProblem refusal(Map<String, String> pages) {
        return catchThrowableOfType(PublishException.class, () -> publish(pages))
                .problem();
    }

    private Published publish(Map<String, String> pages) {
        try (Publication publication = begin()) {
            pages.forEach((path, text) -> publication.write(file(path, text)));
            return publication.commit();
        }
    }

    private Publication begin() {
        return Publisher.begin(site, work);
    }

    private void deleteStamps() throws IOException {
        try (var files = Files.newDirectoryStream(work, "published-*")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    private void assertNothingBeside() throws IOException {
        try (var names = Files.list(site.getParent())) {
            assertThat(names.map(path -> path.getFileName().toString())).isSubsetOf("site", ".navigator");
        }
    }

    private Path put(String path, String text) throws IOException {
        Path file = temp.resolve("project").resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String forged(String path) {
        return "navigator-site 1\n" + "0".repeat(64) + " 1 " + path + "\n";
    }

    private static Path real(Path path) throws IOException {
        return path.toRealPath();
    }

    private static Object key(Path path) throws IOException {
        return Files.getAttribute(path, "unix:ino");
    }

    private static OutputFile file(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
