package org.practicenavigator.cli;

import com.google.auto.service.AutoService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicenavigator.build.Correcting;
import org.practicenavigator.correction.Corrected;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.source.FileRef;
import picocli.CommandLine;

/// `navigator fix [FILES…]`: writes into the files what the program reads in them, after showing the difference.
@AutoService(Command.class)
@CommandLine.Command(name = "fix", resourceBundle = "navigator.cli.messages")
public final class FixCommand extends ConsoleCommand {

    @CommandLine.Parameters(arity = "0..*", paramLabel = "ФАЙЛ", descriptionKey = "fix-files")
    List<Path> files = new ArrayList<>();

    @CommandLine.Option(names = "--yes", descriptionKey = "fix-yes")
    boolean yes;

    @CommandLine.Option(names = "--dry-run", descriptionKey = "fix-dry-run")
    boolean dryRun;

    @Override
    public Integer call() {
        Path folder = projectFolder();
        Checked<Correcting> checked = Correcting.of(folder);
        if (checked.value().isEmpty()) {
            checked.findings().stream().filter(Finding::isError).forEach(this::broken);
            return ExitCode.FINDINGS;
        }
        Correcting correcting = checked.value().get();
        Optional<List<FileRef>> documents = documents(correcting, folder);
        if (documents.isEmpty()) {
            return ExitCode.USAGE;
        }
        List<Corrected> changed = correcting.correct(documents.get());
        if (changed.isEmpty()) {
            console.line("Исправлять нечего: всё, что можно поправить само собой, уже записано верно.");
            return ExitCode.FINE;
        }
        return new FixAnswer(console, correcting).give(changed, yes, dryRun);
    }

    private void broken(Finding finding) {
        console.error(finding.where().file() + ":" + finding.where().place().line() + " "
                + FindingsPrinter.safe(finding.message()));
    }

    /// The documents that the arguments name; empty where one of them names none.
    private Optional<List<FileRef>> documents(Correcting correcting, Path folder) {
        if (files.isEmpty()) {
            return Optional.of(correcting.documents());
        }
        List<FileRef> found = new ArrayList<>();
        for (Path file : files) {
            List<FileRef> here = correcting.documents(file);
            List<FileRef> named = here.isEmpty() ? correcting.documents(folder.resolve(file)) : here;
            if (named.isEmpty()) {
                console.error("Среди записей проекта нет файла «" + file
                        + "». Назовите файл .md из папки content или папку с такими файлами.");
                return Optional.empty();
            }
            found.addAll(named);
        }
        return Optional.of(found.stream().distinct().toList());
    }
}
