package org.practicenavigator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// Both READMEs name every command and every option that the program explains itself.
class ReadmeTest {

    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");
    private static final List<String> EVERYWHERE = List.of("--help", "--version");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ru.md"})
    void namesCommandsAndOptions(String file) throws Exception {
        String readme = Files.readString(Path.of(file));
        List<String> commands = ServiceLoader.load(Command.class).stream()
                .map(command ->
                        command.type().getAnnotation(CommandLine.Command.class).name())
                .sorted()
                .toList();
        assertThat(commands).hasSizeGreaterThan(8).allMatch(command -> readme.contains("`./navigator " + command));
        assertThat(commands.stream().flatMap(ReadmeTest::options).distinct())
                .contains("--changed-since")
                .allMatch(option -> readme.contains("`" + option), "stands in " + file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ru.md"})
    void namesWhatCanBeExported(String file) throws Exception {
        String readme = Files.readString(Path.of(file));
        List<String> exports =
                ExportCommand.exports().stream().map(ExportCommand::name).toList();
        assertThat(exports).allMatch(name -> readme.contains("`./navigator export " + name), "stands in " + file);
        assertThat(exports.stream().flatMap(name -> options("export", name)).distinct())
                .allMatch(option -> readme.contains("`" + option), "stands in " + file);
    }

    private static Stream<String> options(String... command) {
        List<String> asked = new ArrayList<>(List.of(command));
        asked.add("--help");
        String help = Answer.of(FakeDialog.absent(), Path.of("."), asked.toArray(String[]::new))
                .out();
        assertThat(help).isNotBlank();
        return OPTION.matcher(help).results().map(MatchResult::group).filter(option -> !EVERYWHERE.contains(option));
    }
}
