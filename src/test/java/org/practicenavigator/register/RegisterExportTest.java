package org.practicenavigator.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.testkit.RealProject;
import org.practicenavigator.testkit.Run;

/// `navigator export register` on the project itself.
class RegisterExportTest {

    @TempDir
    private static Path project;

    @TempDir
    private Path out;

    @BeforeAll
    static void lay() {
        RealProject.lay(project);
    }

    private Run export(Object... more) {
        List<Object> arguments =
                new java.util.ArrayList<>(List.of("export", "register", "--project", project, "--out", out));
        arguments.addAll(List.of(more));
        return Run.navigator(arguments.toArray());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesAllRegistersInAllFormatsAndTheSameBytesAgain() throws Exception {
        assertThat(export().code()).isZero();
        assertThat(names())
                .hasSize(20)
                .contains("praktiki.xlsx", "praktiki.csv", "praktiki-excel.csv", "praktiki.json")
                .allMatch(name -> name.matches("[a-z-]+\\.(xlsx|csv|json)"));
        byte[] first = Files.readAllBytes(out.resolve("munitsipalitety.xlsx"));
        assertThat(export().code()).isZero();
        assertThat(out.resolve("munitsipalitety.xlsx")).hasBinaryContent(first);
        assertThat(Files.readString(out.resolve("munitsipalitety.csv")).split("\r\n"))
                .hasSize(35);
    }

    @Test
    void leavesWhatSomebodyChangedUnlessToldOtherwise() throws Exception {
        Path mine = out.resolve("shkoly.csv");
        Files.writeString(mine, "моё");
        Run kept = export("shkoly", "--format", "csv,json");
        assertThat(kept.code()).isEqualTo(1);
        assertThat(kept.all()).contains("Оставлен", "--replace");
        assertThat(mine).hasContent("моё");
        assertThat(names()).containsExactly("shkoly.csv", "shkoly.json");
        assertThat(export("shkoly", "--format", "csv", "--replace").code()).isZero();
        assertThat(Files.readString(mine)).startsWith("№,");
    }

    @Test
    void saysWhatItDoesNotKnow() throws Exception {
        Run register = export("shkola");
        assertThat(register.code()).isEqualTo(2);
        assertThat(register.err()).contains("Нет реестра «shkola»", "«shkoly»", "munitsipalitety");
        Run format = export("--format", "xls");
        assertThat(format.code()).isEqualTo(2);
        assertThat(format.err()).contains("Нет формата «xls»", "csv-excel");
        assertThat(names()).isEmpty();
    }

    @Test
    void failsAsTheMachineDoesWhereAFileLiesInTheWay() throws Exception {
        Path way = Files.writeString(out.resolve("put"), "");
        Run run = Run.navigator("export", "register", "shkoly", "--project", project, "--out", way);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("на месте папки лежит файл");
        assertThat(names()).containsExactly("put");
    }

    @Test
    void writesNoRegisterThatWouldLackAnEntry() throws Exception {
        Path broken = project.resolve("content/shkoly/slomana.md");
        Files.writeString(broken, "---\nid: slomana\ntitle: Сломанная школа\n---\n");
        try {
            Run run = export("munitsipalitety");
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("вышел бы неполным", "navigator check");
            assertThat(names()).isEmpty();
        } finally {
            Files.delete(broken);
        }
    }
}
