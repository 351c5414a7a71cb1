package org.practicenavigator.cli;

import com.google.auto.service.AutoService;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import picocli.CommandLine;

/// `navigator export WHAT …`: files for people and programs outside the site. What can be made is a service each.
@AutoService(Command.class)
@CommandLine.Command(name = "export", resourceBundle = "navigator.cli.messages")
public final class ExportCommand extends ConsoleCommand {

    /// The commands below this one, in the order of their names.
    static List<ConsoleCommand> exports() {
        return ServiceLoader.load(Export.class).stream()
                .map(ServiceLoader.Provider::get)
                .map(ConsoleCommand.class::cast)
                .sorted(Comparator.comparing(ExportCommand::name))
                .toList();
    }

    static String name(Command command) {
        return command.getClass().getAnnotation(CommandLine.Command.class).name();
    }

    @Override
    public Integer call() {
        console.error("Скажите, что вывести: navigator export ЧТО. Есть: "
                + String.join(", ", exports().stream().map(ExportCommand::name).toList()) + ".");
        return ExitCode.USAGE;
    }
}
