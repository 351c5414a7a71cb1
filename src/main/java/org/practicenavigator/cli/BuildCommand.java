package org.practicenavigator.cli;

import com.google.auto.service.AutoService;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.build.Build;
import org.practicenavigator.build.BuildReport;
import org.practicenavigator.build.BuildRequest;
import org.practicenavigator.build.Preview;
import org.practicenavigator.build.Progress;
import org.practicenavigator.finding.Severity;
import org.practicenavigator.history.ChangesUnknownException;
import org.practicenavigator.publish.Published;
import picocli.CommandLine;

/// `navigator build`: judges everything and publishes the site.
@AutoService(Command.class)
@CommandLine.Command(name = "build", resourceBundle = "navigator.cli.messages")
public final class BuildCommand extends ConsoleCommand {

    @CommandLine.Option(names = "--out", paramLabel = "ПАПКА", descriptionKey = "out")
    Path out = Path.of("");

    @CommandLine.Option(names = "--fail-at", paramLabel = "error|warning|note", descriptionKey = "fail-at")
    FailLevel failAt = FailLevel.error;

    @CommandLine.Option(names = "--no-cache", descriptionKey = "no-cache")
    boolean noCache;

    @CommandLine.Option(names = "--quiet", descriptionKey = "quiet")
    boolean quiet;

    @CommandLine.Option(names = "--timings", descriptionKey = "timings")
    boolean timings;

    @CommandLine.Option(
            names = "--zip",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "ФАЙЛ",
            descriptionKey = "zip")
    @Nullable
    Path zip;

    @CommandLine.Mixin
    PeopleOptions people = new PeopleOptions();

    @CommandLine.Option(
            names = "--preview",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "ФАЙЛ",
            descriptionKey = "preview")
    @Nullable
    Path preview;

    @CommandLine.Option(names = "--changed-since", paramLabel = "ВЕТКА", descriptionKey = "preview-since")
    String since = "HEAD";

    @Override
    public Integer call() {
        Path folder = projectFolder();
        if (preview != null) {
            try {
                preview(folder, preview.toString().isEmpty() ? folder.resolve("preview.html") : preview);
            } catch (ChangesUnknownException e) {
                console.error(ChangesMessages.text(e.problem(), since));
                return ChangesMessages.code(e.problem());
            }
        }
        Path target = out.toString().isEmpty()
                ? folder.resolve("site")
                : out.toAbsolutePath().normalize();
        Progress progress = ProgressLine.of(console, quiet);
        BuildReport report =
                Build.publish(new BuildRequest(folder, target, !noCache, failAt.severity(), progress, archive(target))
                        .with(people.request(spec.commandLine())));
        ProgressLine.clear(progress, console);
        console.print(FindingsPrinter.text(report, quiet ? Severity.ERROR : Severity.WARNING));
        console.line(FindingsPrinter.summary(report));
        console.line(report.published()
                .map(published -> published(published, target, report))
                .orElse("Сайт не опубликован: сначала исправьте ошибки. Прежний сайт не тронут."));
        if (report.published().isPresent()) {
            archive(target).ifPresent(file -> console.line("Архив для флешки: " + file));
        }
        if (timings) {
            report.timings().milliseconds().forEach((step, time) -> console.line("  " + step + ": " + time + " мс"));
        }
        return report.published().isPresent() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    /// Made before the site, since findings that forbid the site do not forbid a look at the change.
    private void preview(Path folder, Path file) {
        int shown = Preview.write(
                BuildRequest.of(folder), since, file.toAbsolutePath().normalize());
        console.line("Предпросмотр: " + FindingsPrinter.count(shown, "страница", "страницы", "страниц") + " в файле "
                + file.toAbsolutePath().normalize());
    }

    /// The archive lies beside the site unless it was named.
    private Optional<Path> archive(Path target) {
        return Optional.ofNullable(zip)
                .map(file -> file.toString().isEmpty()
                        ? target.resolveSibling(target.getFileName() + ".zip")
                        : file.toAbsolutePath().normalize());
    }

    private static String published(Published published, Path target, BuildReport report) {
        int all = published.written() + published.unchanged();
        return "Сайт готов: " + FindingsPrinter.count(all, "файл", "файла", "файлов")
                + " (новых и изменённых " + published.written()
                + ", прежних " + published.unchanged()
                + ", удалено " + published.removed()
                + ") за "
                + String.format(
                        Locale.forLanguageTag("ru"), "%.1f", report.timings().total() / 1000.0)
                + " с.\nОткройте: " + target.resolve("index.html");
    }
}
