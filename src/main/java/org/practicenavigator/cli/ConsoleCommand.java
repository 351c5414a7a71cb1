package org.practicenavigator.cli;

import java.nio.file.Path;
import picocli.CommandLine;

/// What all commands share: where they print and which project they work on.
abstract class ConsoleCommand implements Command {

    /// Set by [Main] before the command runs.
    Console console = new Console(System.out, System.err);

    @CommandLine.Option(names = "--project", paramLabel = "ПАПКА", descriptionKey = "project")
    Path project = Path.of("");

    @CommandLine.Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    boolean help;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    Path projectFolder() {
        Path folder = project.toAbsolutePath().normalize();
        if (!org.practicenavigator.source.ProjectFolder.of(folder).exists()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "В папке «" + folder
                            + "» нет папки content. Перейдите в папку проекта или назовите её: --project ПАПКА");
        }
        return folder;
    }

    /// Tells that files of others were left where they lay.
    ///
    /// @return the exit code: [ExitCode#FINE] where none was
    int left(boolean any) {
        if (any) {
            console.error(
                    "Оставленные файлы уже лежали там и отличаются. Назовите другую папку или добавьте --replace.");
        }
        return any ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
