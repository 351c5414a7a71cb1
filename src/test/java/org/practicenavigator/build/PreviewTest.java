package org.practicenavigator.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.testkit.RealProject;

/// The preview is one file that needs nothing else, whatever stands in the entries.
class PreviewTest {

    private static final String FIRST = "content/praktiki/festival-gto.md";
    private static final String SECOND = "content/praktiki/formula-uspeha-konkurs.md";

    @TempDir
    Path project;

    private Git git;

    @BeforeEach
    void commitTheRealContent() throws GitAPIException {
        git = RealProject.commit(RealProject.lay(project));
    }

    @AfterEach
    void close() {
        git.close();
    }

    @Test
    void changedEntriesStandInOneFileWithTheirPictures() throws IOException {
        append(FIRST, "\n## Что ещё предстоит уточнить\n\n![Снимок двора школы](dvor.png)\n");
        append(SECOND, "\nЕщё одно предложение.\n");
        ImageIO.write(
                new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB),
                "png",
                project.resolve("content/praktiki/dvor.png").toFile());
        Document page = preview(2);
        assertThat(page.select("article.preview-entry")).hasSize(2);
        assertThat(page.select("article.preview-entry h1").eachText())
                .containsExactly(
                        "«Фестиваль ГТО»: школы и педагогический колледж готовят праздник спорта",
                        "«Формула успеха»: конкурс практик от школы до края");
        assertThat(page.select("img[alt='Снимок двора школы']").eachAttr("src"))
                .hasSize(1)
                .allMatch(source -> source.startsWith("data:image/png;base64,"));
        standsAlone(page);
    }

    @Test
    void errorsAreToldAndTheRestIsShown() throws IOException {
        replace(FIRST, "(?m)^municipality: .*$", "municipality: netu-takogo");
        replace(SECOND, "(?m)^status: .*$", "status: draft");
        Document page = preview(1);
        assertThat(page.select("header.preview-head").text())
                .contains("Это ещё нельзя опубликовать", "netu-takogo", "на сайте не видна");
        standsAlone(page);
    }

    @Test
    void anUnreadableEntryIsToldToo() throws IOException {
        replace(FIRST, "(?m)^status: .*$", "status: [");
        assertThat(preview(0).text()).contains("Ошибка · " + FIRST, "Изменённых страниц нет.");
    }

    @Test
    void foreignTextCannotLeaveItsPlace() throws IOException {
        replace(FIRST, "(?m)^title: .*$", "title: '</title><script>alert(1)</script> \" src=\"x\" id=\"y\"'");
        Document page = preview(1);
        assertThat(page.select("script")).isEmpty();
        standsAlone(page);
    }

    private static void standsAlone(Document page) {
        assertThat(page.select("script, link, iframe, object")).isEmpty();
        assertThat(page.select("[src]").eachAttr("src")).allMatch(source -> source.startsWith("data:"));
        assertThat(page.select("[srcset]")).isEmpty();
        assertThat(page.select("style").html()).doesNotContainPattern("url\\(\"(?!data:)");
        List<String> ids = page.select("[id]").stream().map(Element::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (Element link : page.select("a[href]")) {
            String target = link.attr("href");
            assertThat(target).matches("(https?|mailto|tel):.*|#.*");
            if (target.startsWith("#")) {
                assertThat(ids).contains(target.substring(1));
            }
        }
    }

    private Document preview(int entries) throws IOException {
        Path file = project.resolve("preview.html");
        assertThat(Preview.write(BuildRequest.of(project), "HEAD", file)).isEqualTo(entries);
        return Jsoup.parse(Files.readString(file));
    }

    private void append(String path, String text) throws IOException {
        Files.writeString(project.resolve(path), Files.readString(project.resolve(path)) + text);
    }

    private void replace(String path, String pattern, String text) throws IOException {
        Path file = project.resolve(path);
        String now = Files.readString(file).replaceFirst(pattern, java.util.regex.Matcher.quoteReplacement(text));
        Files.writeString(file, now);
    }
}
