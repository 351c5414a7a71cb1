package org.practicenavigator.cli;

import com.google.auto.service.AutoService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.build.Imported;
import org.practicenavigator.build.Importing;
import picocli.CommandLine;

/// `navigator import FILE…`: takes texts that people sent into the project.
@AutoService(Command.class)
@CommandLine.Command(name = "import", resourceBundle = "navigator.cli.messages")
public final class ImportCommand extends ConsoleCommand {

    @CommandLine.Parameters(arity = "1..*", paramLabel = "ФАЙЛ", descriptionKey = "import-files")
    List<Path> files = new ArrayList<>();

    @CommandLine.Option(names = "--into", paramLabel = "ПАПКА", descriptionKey = "import-into")
    @Nullable
    Path into;

    @CommandLine.Option(names = "--type", paramLabel = "ТИП", descriptionKey = "import-type")
    String type = "";

    @CommandLine.Option(names = "--dry-run", descriptionKey = "import-dry-run")
    boolean dry;

    @Override
    public Integer call() {
        Path folder = projectFolder();
        Path target =
                into == null ? folder.resolve("content") : into.toAbsolutePath().normalize();
        return switch (Importing.run(new Importing.Request(folder, files, target, type, dry))) {
            case Importing.Done done -> told(done);
            case Importing.MissingFile missing -> {
                console.error("Нет файла «" + missing.file() + "». Проверьте имя и папку.");
                yield ExitCode.USAGE;
            }
            case Importing.UnknownType unknown -> {
                console.error("Нет типа «" + type + "». Есть: " + String.join(", ", unknown.known()) + ".");
                yield ExitCode.USAGE;
            }
            case Importing.BrokenTemplates _ -> {
                console.error("В шаблонах проекта есть ошибки. Посмотрите на них: navigator check");
                yield ExitCode.FINDINGS;
            }
        };
    }

    private int told(Importing.Done done) {
        List<Imported> imported = done.imported();
        imported.forEach(each -> console.print(ImportReport.text(each, dry)));
        console.line(ImportReport.summary(imported, dry));
        if (done.failure().isPresent()) {
            console.error("Дальше не пошли. " + DiskMessages.text(done.failure().get()));
            return ExitCode.MACHINE;
        }
        return imported.stream().anyMatch(Imported::hasErrors) ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
