package org.practicenavigator.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicenavigator.it.Folder.edit;
import static org.practicenavigator.it.Folder.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.testkit.Run;

/// What CONTRIBUTING promises: each kind of new thing is one new file, and nothing else is touched.
class ExtensionTest {

    private static final Path SOURCES = Folder.REPOSITORY.resolve("src/test/resources/it/extension");

    @TempDir
    Path temp;

    private Path project;

    @BeforeEach
    void copyTheSmallProject() throws IOException {
        project = Folder.smallProject(temp.resolve("project"));
    }

    @Test
    void aTypeIsOneFileOfYaml() throws IOException {
        Files.copy(SOURCES.resolve("event.yaml"), project.resolve("content/_types/event.yaml"));
        write(project.resolve("content/sobytiya/den-nastavnika.md"), """
                ---
                id: den-nastavnika
                title: День наставника
                form: teacher-teacher
                place: Актовый зал
                ---

                Открытые уроки и круглый стол о том, что получилось.
                """);

        built();

        assertThat(site("sobytiya/den-nastavnika.html")).contains("День наставника", "Актовый зал", "круглый стол");
        assertThat(site("sobytiya/index.html")).contains("События", "den-nastavnika.html");
        assertThat(site("sobytiya/forma/pedagog-pedagog.html")).contains("День наставника");
        assertThat(site("shema/event.schema.json")).contains("\"place\"", "\"teacher-teacher\"");
        assertThat(site("sitemap.xml")).contains("sobytiya/den-nastavnika.html");
        Run found = Run.navigator(
                "search",
                "актовый",
                "--type",
                "event",
                "--facet",
                "form=teacher-teacher",
                "--format",
                "json",
                "--project",
                project);
        assertThat(found.out()).contains("\"total\": 1", "sobytiya/den-nastavnika.html", "\"teacher-teacher\": 1");
    }

    @Test
    void aTypeJudgesItsEntries() throws IOException {
        Files.copy(SOURCES.resolve("event.yaml"), project.resolve("content/_types/event.yaml"));
        write(project.resolve("content/sobytiya/pusto.md"), "---\nid: pusto\ntitle: Пустое событие\nplase: Зал\n---\n");

        Run check = Run.navigator("check", "--project", project);

        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains("content/sobytiya/pusto.md:4:1", "field-unknown", "place");
    }

    @Test
    void aCheckAndAFormatAreOneClassEach() throws Exception {
        Path classes = compile(List.of("ExclamationCheck.java", "PlainListFormat.java"));
        write(
                classes.resolve("META-INF/services/org.practicenavigator.check.SiteCheck"),
                "org.practicenavigator.extension.ExclamationCheck\n");
        write(
                classes.resolve("META-INF/services/org.practicenavigator.output.OutputFormat"),
                "org.practicenavigator.extension.PlainListFormat\n");
        write(classes.resolve("navigator/rules/title-loud.md"), """
                ---
                severity: warning
                title: Название кричит
                message: В названии «{value}» есть восклицательный знак.
                hint: Уберите его, например «Клуб наставников».
                ---
                """);
        edit(project.resolve("content/organizatsii/litsey-3.md"), "Лицей № 3", "Лицей № 3!");

        ChildJvm.Ended build = ChildJvm.plain().before(classes).navigator(temp, "build", "--project", project);

        assertThat(build.code()).as(ChildJvm.told(build)).isZero();
        assertThat(build.out())
                .contains("Совет · content/organizatsii/litsey-3.md:3:8 · title-loud")
                .contains("есть восклицательный знак");
        assertThat(site("spisok.txt"))
                .contains("praktiki/klub-nastavnikov.html Клуб наставников: встречи")
                .doesNotContain("chernovik");
        assertThat(Run.navigator("check", "--project", project).out()).doesNotContain("title-loud");
    }

    private Path compile(List<String> names) throws IOException {
        Path classes = Files.createDirectories(temp.resolve("classes"));
        Stream<String> options = Stream.of("-proc:none", "-cp", ChildJvm.classPath(), "-d", classes.toString());
        String[] arguments = Stream.concat(
                        options,
                        names.stream().map(name -> SOURCES.resolve(name).toString()))
                .toArray(String[]::new);
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
        assertThat(code).as("compilation").isZero();
        return classes;
    }

    @Test
    void anEarlierThemeReplacesAPartialAndAString() throws IOException {
        edit(project.resolve("content/site.yaml"), "themes: [primorye]", "themes: [svoya, primorye]");
        write(project.resolve("themes/svoya/partials/logo.mustache"), "<b class=\"own-logo\">Наш знак</b>\n");
        write(project.resolve("themes/svoya/strings/ru.yml"), "skip: Сразу к делу\n");

        built();

        assertThat(site("index.html"))
                .contains("<b class=\"own-logo\">Наш знак</b>", "Сразу к делу")
                .doesNotContain("Перейти к содержанию", "class=\"logo-tower\"")
                .contains("rel=\"license\"");
    }

    @Test
    void aMisspeltNameInALayoutIsTold() throws IOException {
        edit(project.resolve("content/site.yaml"), "themes: [primorye]", "themes: [svoya, primorye]");
        write(project.resolve("themes/svoya/partials/logo.mustache"), "<b>\n  {{page.site.titel}}</b>\n");

        Run build = Run.navigator("build", "--project", project);

        assertThat(build.code()).isEqualTo(1);
        assertThat(build.out())
                .contains("Ошибка · themes/svoya/partials/logo.mustache:2:3 · layout-name-unknown", "titel");
        assertThat(project.resolve("site")).doesNotExist();
    }

    private void built() {
        Run build = Run.navigator("build", "--project", project);
        assertThat(build.code()).as(build.all()).isZero();
    }

    private String site(String file) throws IOException {
        return Files.readString(project.resolve("site").resolve(file));
    }
}
