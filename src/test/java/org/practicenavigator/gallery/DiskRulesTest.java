package org.practicenavigator.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.source.FileRef;
import org.practicenavigator.source.ProjectFolder;
import org.practicenavigator.source.SourceLimits;
import org.practicenavigator.source.TextReader;

/// Rules of the disk that a fixture cannot break: it would need two hundred thousand files, or a file that vanishes.
class DiskRulesTest {

    @Test
    void tooManyFilesStopTheWalk(@TempDir Path project) throws IOException {
        Fixture.layBase(project);
        SourceLimits tight = new SourceLimits(1L << 20, 1L << 20, 3, 240, 12);
        assertThat(GalleryTest.print(new ProjectFolder(project, tight).list().findings()))
                .startsWith("content/")
                .contains("error files-too-many\n    В папке больше 3 файлов; чтение остановлено на content/");
        assertThat(new ProjectFolder(project, SourceLimits.DEFAULT).list().findings())
                .isEmpty();
    }

    @Test
    void aFileThatVanishedIsToldNotThrown(@TempDir Path project) {
        FileRef gone = new FileRef(new DocPath("content/praktiki/a.md"), project.resolve("a.md"), 10);
        assertThat(GalleryTest.print(
                        new TextReader(SourceLimits.DEFAULT).read(gone).findings()))
                .isEqualTo("""
                        content/praktiki/a.md:1:1 error file-unreadable
                            Файл content/praktiki/a.md не удалось прочитать.
                            Закройте его в других программах и проверьте, что его можно открыть, потом повторите проверку.""");
        assertThat(Files.exists(gone.disk())).isFalse();
    }
}
