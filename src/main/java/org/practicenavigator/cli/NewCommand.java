package org.practicenavigator.cli;

import com.google.auto.service.AutoService;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.build.Interview;
import org.practicenavigator.build.NewEntry;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.Finding;
import picocli.CommandLine;

/// `navigator new TYPE "Название"`: lays down a file with everything that must be filled in. `navigator new
/// theme-file FILE` copies one file of a theme instead, `navigator new ci-files FORGE` lays down what a forge needs
/// to check requests, `navigator new editor-files` what editors of code read.
@AutoService(Command.class)
@CommandLine.Command(name = "new", resourceBundle = "navigator.cli.messages")
public final class NewCommand extends ConsoleCommand {

    @CommandLine.Parameters(index = "0", arity = "0..1", paramLabel = "ТИП", descriptionKey = "new-type")
    String type = "";

    @CommandLine.Parameters(index = "1", arity = "0..1", paramLabel = "НАЗВАНИЕ", descriptionKey = "new-title")
    String title = "";

    @CommandLine.Option(names = "--full", descriptionKey = "new-full")
    boolean full;

    @CommandLine.Option(names = "--ask", negatable = true, descriptionKey = "new-ask")
    @Nullable
    Boolean ask;

    @CommandLine.Option(names = "--theme", paramLabel = "ТЕМА", descriptionKey = "new-theme")
    String theme = "site";

    @CommandLine.Option(names = "--replace", descriptionKey = "new-replace")
    boolean replace;

    @CommandLine.Option(names = "--with", paramLabel = "cms", descriptionKey = "new-with")
    List<Extra> with = List.of();

    /// What can be had with the files for editors, as it is typed.
    enum Extra {
        cms
    }

    @Override
    public Integer call() {
        if (type.equals(EditorFilesAnswer.WORD)) {
            return EditorFilesAnswer.give(console, projectFolder(), with.contains(Extra.cms), replace);
        }
        boolean entry = !type.equals(ThemeFileAnswer.WORD) && !type.equals(CiFilesAnswer.WORD);
        boolean asks = entry && !full && (ask == null ? console.dialog().isPresent() : ask);
        if (asks) {
            return ask();
        }
        if (type.isEmpty() || title.isEmpty()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Не хватает: " + (type.isEmpty() ? "ТИП, НАЗВАНИЕ." : "НАЗВАНИЕ."));
        }
        return switch (type) {
            case ThemeFileAnswer.WORD -> ThemeFileAnswer.give(console, projectFolder(), title, theme);
            case CiFilesAnswer.WORD -> CiFilesAnswer.give(console, projectFolder(), title, replace);
            default -> lay();
        };
    }

    private int ask() {
        Checked<Interview> interview = Interview.of(projectFolder());
        if (interview.value().isEmpty()) {
            interview.findings().stream()
                    .filter(Finding::isError)
                    .forEach(finding -> console.error(finding.where().file() + ":"
                            + finding.where().place().line() + " " + FindingsPrinter.safe(finding.message())));
            return ExitCode.FINDINGS;
        }
        return new NewDialog(console, interview.value().get()).give(type, title);
    }

    private int lay() {
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
