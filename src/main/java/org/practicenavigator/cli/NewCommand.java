package org.practicenavigator.cli;

import com.google.auto.service.AutoService;
import java.util.List;
import org.practicenavigator.build.NewEntry;
import picocli.CommandLine;

/// `navigator new TYPE "Название"`: lays down a file with everything that must be filled in. `navigator new theme-file
/// FILE` copies one file of a theme instead.
@AutoService(Command.class)
@CommandLine.Command(name = "new", resourceBundle = "navigator.cli.messages")
public final class NewCommand extends ConsoleCommand {

    @CommandLine.Parameters(index = "0", paramLabel = "ТИП", descriptionKey = "new-type")
    String type = "";

    @CommandLine.Parameters(index = "1", paramLabel = "НАЗВАНИЕ", descriptionKey = "new-title")
    String title = "";

    @CommandLine.Option(names = "--full", descriptionKey = "new-full")
    boolean full;

    @CommandLine.Option(names = "--theme", paramLabel = "ТЕМА", descriptionKey = "new-theme")
    String theme = "site";

    @Override
    public Integer call() {
        if (type.equals(ThemeFileAnswer.WORD)) {
            return ThemeFileAnswer.give(console, projectFolder(), title, theme);
        }
        NewEntry.Outcome outcome = NewEntry.create(projectFolder(), type, title, full);
        return switch (outcome) {
            case NewEntry.Created created -> {
                console.line("Создан файл " + created.path() + ". Заполните его и проверьте: navigator check");
                yield ExitCode.FINE;
            }
            case NewEntry.UnknownType unknown -> {
                console.error("Нет типа «" + type + "»."
                        + (unknown.nearest().isEmpty() ? "" : " Возможно, вы имели в виду «" + unknown.nearest() + "».")
                        + " Есть: "
                        + String.join(", ", known(unknown.known())) + ".");
                yield ExitCode.USAGE;
            }
            case NewEntry.Exists exists -> {
                console.error("Файл " + exists.path() + " уже есть. Назовите запись иначе.");
                yield ExitCode.USAGE;
            }
            case NewEntry.NoName _ -> {
                console.error("В названии «" + title + "» нет ни одной буквы или цифры: из него не получится адрес.");
                yield ExitCode.USAGE;
            }
        };
    }

    private static List<String> known(List<String> types) {
        return types.stream().sorted().toList();
    }
}
