package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.content.Draft;
import org.practicenavigator.intake.BlankFiller;
import org.practicenavigator.intake.Office;
import org.practicenavigator.intake.RealTypes;
import org.practicenavigator.testkit.Folders;
import org.practicenavigator.testkit.RealProject;
import org.practicenavigator.testkit.Run;

/// The whole way of a practice, by the commands and in the browser that people use: a blank of Word, filled in
/// and saved by LibreOffice → the form → the author's file → import → check → the comment that the coordinator reads
/// → the page.
@Tag("browser")
@Tag("office")
class AuthorChainTest extends SiteInBrowser {

    private static final String TITLE = Author.TEXTS.get("title");

    /// What the program makes of the title.
    private static final String SLUG = "shkola-molodogo-uchitelya-vosem-vstrech-za-god";

    @TempDir
    Path folder;

    @Test
    void aPracticeComesFromWordToItsPage() throws Exception {
        Path project = project();
        try (Git git = RealProject.commit(project)) {
            Path document = document(project);
            Path sent = throughTheForm(document);

            Run imported = Run.navigator("import", sent, "--project", project);
            assertThat(imported.code()).as(imported.all()).isZero();
            Path entry = project.resolve("content/praktiki/" + SLUG + ".md");
            assertThat(entry).as(imported.all()).exists();

            Run comment =
                    Run.navigator("check", "--changed-since", "main", "--format", "markdown", "--project", project);
            assertThat(comment.code()).as(comment.all()).isZero();
            assertThat(comment.out().replace('\u00A0', ' '))
                    .startsWith("<!-- navigator-check -->")
                    .contains(TITLE)
                    .doesNotContain("❌");
            assertThat(git.status().call().getUntracked()).contains("content/praktiki/" + SLUG + ".md");

            theCommentLeadsToTheField(project, entry);
            thePageIsPublished(project);
        }
    }

    private Path project() throws IOException {
        Path project = folder.resolve("project");
        Folders.copy(Path.of("content"), project.resolve("content"));
        Folders.copy(Path.of("themes"), project.resolve("themes"));
        return project;
    }

    /// A blank that the program drew, a person filled in and LibreOffice saved, twice and in two formats.
    private Path document(Path project) throws Exception {
        Path blank = folder.resolve("blank.docx");
        Run drawn = Run.navigator("form", "practice", "-o", blank, "--project", project);
        assertThat(drawn.code()).as(drawn.all()).isZero();
        Path filled = Files.write(
                folder.resolve("anketa.docx"),
                BlankFiller.fill(RealTypes.PRACTICE, Files.readAllBytes(blank), application()));
        Office office = new Office(folder);
        return office.convert(office.convert(filled, "odt", ""), "docx", "");
    }

    private static Draft application() {
        SequencedMap<String, Draft.Piece> fields = new LinkedHashMap<>();
        fields.put("title", text("title"));
        fields.put("municipality", new Draft.Text("Спасский муниципальный район"));
        fields.put("organization", new Draft.Text("СОШ № 8, село Спасское"));
        fields.put("forms", new Draft.Items(List.of(new Draft.Text("teacher-teacher"))));
        fields.put("target_groups", new Draft.Items(List.of(new Draft.Text("young-teacher"))));
        fields.put(
                "steps",
                new Draft.Items(Stream.of("steps.0.", "steps.1.", "steps.2.")
                        .map(step -> (Draft.Piece) group(Map.of(
                                "title", text(step + "title"),
                                "action", text(step + "action"))))
                        .toList()));
        fields.put(
                "indicators",
                new Draft.Items(List.of(group(Map.of(
                        "name", new Draft.Text("Молодые педагоги, которые остались в школе"),
                        "unit", new Draft.Text("человек"),
                        "baseline", new Draft.Text("3"),
                        "value", new Draft.Text("7"),
                        "date", new Draft.Text("май 2025"))))));
        fields.put("contact", group(Map.of("role", text("contact.role"), "email", text("contact.email"))));
        SequencedMap<String, String> sections = new LinkedHashMap<>();
        sections.put("problem", Author.TEXTS.get("#problem"));
        return new Draft("practice", fields, sections, List.of(), List.of(), "");
    }

    private static Draft.Text text(String path) {
        return new Draft.Text(Author.TEXTS.get(path));
    }

    private static Draft.Group group(Map<String, Draft.Text> fields) {
        return new Draft.Group(new LinkedHashMap<>(fields));
    }

    /// The author gives the document to the form, ticks the consents that no document holds, checks and keeps
    /// the file.
    private Path throughTheForm(Path document) {
        BrowserContext context = chromium.browser().newContext(Author.still());
        try (Author author = Author.at(context, onDisk(), "")) {
            Page page = author.page();
            page.locator("a[href='#word']").click();
            page.locator("#form-file").setInputFiles(document);
            page.waitForCondition(
                    () -> page.locator(Author.idOf("title")).inputValue().equals(TITLE));
            author.consent().check();
            assertThat(author.summary()).as(author.draft()).isEmpty();
            author.shown("[data-form-exits] button").first().waitFor();
            Download file = page.waitForDownload(() -> author.shown("[data-form-exits] button")
                    .getByText("Скачать письмо с файлом (.eml)")
                    .click());
            Path sent = folder.resolve(file.suggestedFilename());
            file.saveAs(sent);
            author.assertCalm();
            return sent;
        }
    }

    /// A slip in the file: the comment names it, and its link opens the form at that very field.
    private static void theCommentLeadsToTheField(Path project, Path entry) throws IOException {
        String good = Files.readString(entry);
        Files.writeString(entry, good.replace("value: 7", "value: семь"));
        Run comment = Run.navigator("check", "--changed-since", "main", "--format", "markdown", "--project", project);
        Files.writeString(entry, good);
        assertThat(comment.code()).as(comment.all()).isEqualTo(1);
        assertThat(comment.out()).contains("❌").contains("семь");
        String link = "predlozhit/index.html#pole=indicators.0.value";
        assertThat(comment.out()).contains(link);
        try (Author author = Author.at(onDisk(), link.substring(link.indexOf('#')))) {
            assertThat(author.focused()).isEqualTo("f-indicators-0-value");
        }
    }

    private void thePageIsPublished(Path project) {
        Path site = folder.resolve("site");
        Run built = Run.navigator("build", "--project", project, "--out", site);
        assertThat(built.code()).as(built.all()).isZero();
        String home = site.toUri().toString();
        try (Visit visit = visit(home, "praktiki/" + SLUG + ".html", Author.still())) {
            Page page = visit.page();
            assertThat(page.locator("h1").innerText().replace('\u00A0', ' ')).isEqualTo(TITLE);
            String text = page.locator("main").textContent().replace('\u00A0', ' ');
            assertThat(text)
                    .contains(Author.TEXTS.get("steps.1.title"), "СОШ № 8", "Спасский", "Заместитель директора");
            assertThat(visit.watched().troubles()).isEmpty();
        }
    }
}
