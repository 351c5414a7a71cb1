package org.practicenavigator.cli;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import org.practicenavigator.publish.PublishException;
import picocli.CommandLine;

/// The program. `main` only exits; [#run] does the work and returns the code, so that tests can call it.
@CommandLine.Command(
        name = "navigator",
        resourceBundle = "navigator.cli.messages",
        mixinStandardHelpOptions = true,
        version = "navigator 0.1.0")
public final class Main implements Runnable {

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(System.out, System.err, args));
    }

    /// @param out where results go
    /// @param err where messages about the run go
    /// @return the exit code, see [ExitCode]
    public static int run(PrintStream out, PrintStream err, String... args) {
        return run(new Console(out, err), args);
    }

    static int run(Console console, String... args) {
        CommandLine line = new CommandLine(new Main());
        line.setResourceBundle(ResourceBundle.getBundle("navigator.cli.messages", Locale.ROOT));
        commands(args).forEach(command -> {
            if (command instanceof ConsoleCommand told) {
                told.console = console;
            }
            line.addSubcommand(command);
            if (command instanceof ExportCommand) {
                CommandLine exports = line.getSubcommands().get(ExportCommand.name(command));
                ExportCommand.exports().forEach(export -> {
                    export.console = console;
                    exports.addSubcommand(export);
                });
            }
        });
        line.setOut(console.outWriter()).setErr(console.errWriter());
        line.setParameterExceptionHandler((problem, arguments) -> wrongUsage(problem, console));
        line.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, console));
        line.setUnmatchedOptionsArePositionalParams(false);
        int code = line.execute(args);
        return console.failed() && code == ExitCode.FINE ? ExitCode.MACHINE : code;
    }

    /// The one that the first argument names, which spares a start the reading of all others; or all of them.
    private static List<Command> commands(String... args) {
        List<ServiceLoader.Provider<Command>> all =
                ServiceLoader.load(Command.class).stream().toList();
        List<ServiceLoader.Provider<Command>> asked = all.stream()
                .filter(provider -> args.length > 0 && args[0].equals(name(provider.type())))
                .toList();
        return (asked.isEmpty() ? all : asked)
                .stream()
                        .sorted(Comparator.comparing(provider -> provider.type().getSimpleName()))
                        .map(ServiceLoader.Provider::get)
                        .toList();
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(CommandLine.Command.class).name();
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int wrongUsage(CommandLine.ParameterException problem, Console console) {
        console.error(Usage.explain(problem));
        return ExitCode.USAGE;
    }

    private static int failed(Exception problem, Console console) {
        switch (problem) {
            case PublishException refused -> {
                console.error(PublishMessages.text(refused.problem()));
                return PublishMessages.code(refused.problem());
            }
            case UncheckedIOException disk -> console.error(DiskMessages.text(disk));
            default -> {
                console.error("Внутренняя ошибка программы: " + problem);
                if (System.getenv("NAVIGATOR_DEBUG") != null) {
                    problem.printStackTrace(console.err());
                } else {
                    console.error("Чтобы увидеть подробности, запустите команду с NAVIGATOR_DEBUG=1.");
                }
            }
        }
        return ExitCode.MACHINE;
    }
}
