package org.practicenavigator.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.cli.Main;

/// `new` in a real terminal, made by `script` of util-linux: questions come by themselves, and Ctrl-C leaves nothing.
class NewAtTerminalTest {

    private static final Path SCRIPT = Path.of("/usr/bin/script");
    private static final Pattern PROMPT = Pattern.compile("(?m)^(через запятую )?[>|] ");
    private static final String FILE = "content/praktiki/shkola-molodogo-uchitelya.md";

    @TempDir
    Path temp;

    @Test
    void aPersonIsAsked() throws IOException, InterruptedException {
        Path project = Folder.smallProject(temp.resolve("project"));
        String shown = run(project, "Школа молодого учителя\n1\n1\n\n\n");
        assertThat(shown).contains("Название практики", "Форма наставничества", "Создан файл " + FILE);
        assertThat(Files.readString(project.resolve(FILE)))
                .contains("title: Школа молодого учителя", "teacher-teacher");
    }

    @Test
    void aPersonMayLeave() throws IOException, InterruptedException {
        Path project = Folder.smallProject(temp.resolve("project"));
        String shown = run(project, "Школа молодого учителя\n1\n\003");
        assertThat(shown).contains("Организация").doesNotContain("Создан файл");
        assertThat(project.resolve(FILE)).doesNotExist();
    }

    /// What the terminal shows after these keys.
    private String run(Path project, String keys) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SCRIPT), "this machine has no script of util-linux");
        String java = ChildJvm.with("-Dstdout.encoding=UTF-8", "-Dstdin.encoding=UTF-8")
                .builder(Main.class, temp, "new", "practice", "--project", project)
                .command()
                .stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
        Path shown = temp.resolve("shown.txt");
        // A process that was started in the background does not hear Ctrl-C, nor do those that it starts.
        ProcessBuilder builder = new ProcessBuilder(
                        SCRIPT.toString(), "-qec", "env --default-signal=INT " + java, "/dev/null")
                .redirectErrorStream(true)
                .redirectOutput(shown.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            // Keys that come before the program reads are kept by the terminal; Ctrl-C acts at once, so it waits.
            int prompts = 0;
            for (String line : keys.split("(?<=\n)")) {
                waitForPrompt(shown, process, ++prompts);
                in.write(line.getBytes(StandardCharsets.UTF_8));
                in.flush();
            }
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(shown);
    }

    private static void waitForPrompt(Path shown, Process process, int number)
            throws IOException, InterruptedException {
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            if (PROMPT.matcher(Files.readString(shown)).results().count() >= number) {
                return;
            }
            Thread.sleep(100);
        }
    }
}
