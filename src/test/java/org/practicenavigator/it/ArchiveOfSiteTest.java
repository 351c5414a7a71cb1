package org.practicenavigator.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.testkit.Run;

/// `build --zip` as people call it.
class ArchiveOfSiteTest {

    @TempDir
    Path temp;

    private Path project;

    @BeforeEach
    void copyTheSmallProject() throws IOException {
        project = Folder.smallProject(temp.resolve("project"));
    }

    @Test
    void packsThePublishedSiteBesideIt() throws IOException {
        Run built = Run.navigator("build", "--project", project, "--zip");
        assertThat(built.code()).as(built.all()).isZero();
        Path file = project.resolve("site.zip");
        assertThat(built.out()).contains("Архив для флешки: " + file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> names = zip.stream().map(entry -> entry.getName()).toList();
            String top = names.getFirst().substring(0, names.getFirst().indexOf('/') + 1);
            assertThat(names)
                    .contains(top + "ПРОЧТИ.txt", top + "index.html")
                    .allMatch(name -> name.startsWith(top))
                    .noneMatch(name -> name.contains(".navigator"));
            for (Path published : Folder.files(project.resolve("site"))) {
                String name = Folder.name(project.resolve("site"), published);
                if (!name.startsWith(".")) {
                    assertThat(zip.getInputStream(zip.getEntry(top + name)).readAllBytes())
                            .as(name)
                            .isEqualTo(Files.readAllBytes(published));
                }
            }
        }
        byte[] first = Files.readAllBytes(file);
        Run.navigator("build", "--project", project, "--zip=" + temp.resolve("again.zip"));
        assertThat(Files.readAllBytes(temp.resolve("again.zip"))).isEqualTo(first);
    }

    @Test
    void refusesAnArchiveInsideTheSiteBeforeItBuilds() {
        Run refused = Run.navigator("build", "--project", project, "--zip=" + project.resolve("site/a.zip"));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("внутри самого сайта").contains("--zip ФАЙЛ");
        assertThat(project.resolve("site")).doesNotExist();
    }
}
