package org.practicenavigator.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.testkit.EmptyProject;
import org.practicenavigator.testkit.Run;

/// `navigator export opendata` on the project's municipalities.
class OpenDataExportTest {

    @TempDir
    private Path project;

    @TempDir
    private Path out;

    @BeforeEach
    void lay() throws IOException {
        EmptyProject.layWithTheme(project);
        try (Stream<Path> sets = Files.walk(project.resolve("content/_datasets"))) {
            for (Path each : sets.filter(Files::isRegularFile).toList()) {
                if (!each.endsWith("content/_datasets/munitsipalitety.yaml")) {
                    Files.delete(each);
                }
            }
        }
    }

    private Run export(Object... more) {
        List<Object> arguments =
                new java.util.ArrayList<>(List.of("export", "opendata", "--project", project, "--out", out));
        arguments.addAll(List.of(more));
        return Run.navigator(arguments.toArray());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private void rename() throws IOException {
        Path file = project.resolve("content/municipalitety/artyom.md");
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^title: .*$", "title: Новое имя округа"));
    }

    @Test
    void recordsAVersionKeepsItAndLaysTheNextOneBesideIt() throws Exception {
        Run first = export("--record", "--change", "Первая: «проба»");
        assertThat(first.code()).as(first.all()).isZero();
        assertThat(first.out()).contains("новая версия, внесена");
        assertThat(names()).hasSize(7).contains("list.csv", "catalog.jsonld", "munitsipalitety/meta.csv");
        String name = names().stream()
                .filter(each -> each.matches(".*/data-[0-9]{8}-structure-[0-9]{8}\\.csv"))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(out.resolve(name)).split("\r\n")).hasSize(35);
        Path ledger = project.resolve("content/_datasets/versions/munitsipalitety.yaml");
        String recorded = Files.readString(ledger);
        assertThat(recorded).contains("change: \"Первая: «проба»\"");

        // A version of an earlier day, so that the next one has another name.
        Files.writeString(ledger, recorded.replaceFirst("  - date: [0-9-]{10}", "  - date: 2026-01-01"));
        Run same = export();
        assertThat(same.out()).contains("данные на 01.01.2026 — данные не менялись");
        rename();
        Run changed = export("--record");
        assertThat(changed.code()).as(changed.all()).isZero();
        assertThat(changed.out()).contains("новая версия, внесена");
        assertThat(Files.readString(ledger))
                .containsOnlyOnce("2026-01-01\n    structure")
                .contains("change: ");
        assertThat(names()).contains(name).anyMatch(each -> each.contains("/data-20260101-"));
        assertThat(export().out()).contains("данные не менялись");
    }

    @Test
    void leavesAVersionThatSomebodyChangedUnlessToldOtherwise() throws Exception {
        assertThat(export().out()).contains("повторите с --record");
        Path version = names().stream()
                .filter(each -> each.endsWith("0.csv") || each.matches(".*/data-[0-9]+-structure-[0-9]+\\.csv"))
                .map(out::resolve)
                .findFirst()
                .orElseThrow();
        Files.writeString(version, "моё");
        Files.writeString(out.resolve("list.csv"), "property,title,value,format\r\nстарое");
        Run kept = export();
        assertThat(kept.code()).isEqualTo(1);
        assertThat(kept.all()).contains("Оставлен: " + version, "--replace");
        assertThat(version).hasContent("моё");
        assertThat(Files.readString(out.resolve("list.csv"))).doesNotContain("старое");
        assertThat(export("--replace").code()).isZero();
        assertThat(Files.readString(version)).startsWith("id,title,");
    }

    @Test
    void writesNothingWhereSomethingIsWrong() throws Exception {
        Run alone = export("--change", "что-то");
        assertThat(alone.code()).isEqualTo(2);
        assertThat(alone.err()).contains("добавьте --record");
        Path set = project.resolve("content/_datasets/munitsipalitety.yaml");
        Files.writeString(set, Files.readString(set).replace("field: centre", "field: center"));
        Run broken = export();
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.err()).contains("navigator check");
        Files.delete(set);
        Run none = export();
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("content/_datasets");
        assertThat(names()).isEmpty();
    }
}
