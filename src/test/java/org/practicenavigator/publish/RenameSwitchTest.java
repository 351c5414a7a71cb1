package org.practicenavigator.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A build that is killed just between the two renames.
class RenameSwitchTest {
    @TempDir
    Path temp;

    private Path site;

    @BeforeEach
    void killedBetweenTheRenames() throws IOException {
        site = temp.resolve("site");
        publish(new RenameSwitch(), "old");
        SiteSwitch killed = (area, target, disk) -> {
            new RenameSwitch().perform(area, target, disk);
            Files.move(target, area.fresh());
            Files.copy(area.journal(), temp.resolve("journal"));
            copyAside(area.folder());
            throw new IOException("killed");
        };
        assertThatThrownBy(() -> publish(killed, "new")).isInstanceOf(PublishException.class);
        Trees.delete(site, new SystemDisk());
        Files.move(temp.resolve("aside"), temp.resolve(".site.publishing"));
        assertThat(site).doesNotExist();
    }

    @Test
    void isCompletedByTheNextBuild() throws IOException {
        begin();
        assertThat(TreeBytes.pages(site)).isEqualTo(Map.of("index.html", "new"));
        assertThat(temp.resolve(".site.publishing")).doesNotExist();
    }

    @Test
    void isCompletedOverAnEmptyShellThatGitRestored() throws IOException {
        Files.createDirectory(site);
        Files.writeString(site.resolve(".gitignore"), "*\n");
        begin();
        assertThat(TreeBytes.pages(site)).isEqualTo(Map.of("index.html", "new"));
    }

    @Test
    void isRolledBackWhenTheNewSiteIsNotWhole() throws IOException {
        Files.delete(temp.resolve(".site.publishing/new/" + Manifest.NAME));
        begin();
        assertThat(TreeBytes.pages(site)).isEqualTo(Map.of("index.html", "old"));
    }

    @Test
    void isLeftAsItIsWhenAPersonPutFilesThere() throws IOException {
        Files.createDirectory(site);
        Files.writeString(site.resolve("letter.txt"), "x");
        assertThatThrownBy(this::begin)
                .isInstanceOfSatisfying(
                        PublishException.class,
                        e -> assertThat(e.problem()).isInstanceOf(PublishProblem.NotOurs.class));
        assertThat(TreeBytes.of(site)).isEqualTo(Map.of("letter.txt", "x"));
        assertThat(temp.resolve(".site.publishing/old/index.html")).hasContent("old");
        assertThat(temp.resolve(".site.publishing/new/index.html")).hasContent("new");
    }

    private void begin() {
        Publisher.begin(site, temp.resolve(".navigator")).close();
    }

    private void publish(SiteSwitch how, String text) {
        try (Publication publication = Publisher.begin(new SystemDisk(), how, site, temp.resolve(".navigator"))) {
            publication.write(new OutputFile("index.html", text.getBytes(StandardCharsets.UTF_8)));
            publication.commit();
        }
    }

    private void copyAside(Path area) throws IOException {
        for (Map.Entry<String, String> file : TreeBytes.of(area).entrySet()) {
            Path copy = temp.resolve("aside").resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, file.getValue(), StandardCharsets.ISO_8859_1);
        }
    }
}
