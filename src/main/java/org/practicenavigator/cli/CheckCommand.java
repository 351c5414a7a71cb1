package org.practicenavigator.cli;

import com.google.auto.service.AutoService;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.build.BuildRequest;
import org.practicenavigator.build.Checking;
import org.practicenavigator.build.Progress;
import org.practicenavigator.build.ReportFiles;
import org.practicenavigator.build.ReportWishes;
import org.practicenavigator.finding.Severity;
import org.practicenavigator.history.ChangesUnknownException;
import org.practicenavigator.report.GithubFormat;
import org.practicenavigator.report.Report;
import org.practicenavigator.report.ReportFormat;
import org.practicenavigator.report.ReportFormats;
import org.practicenavigator.report.TextFormat;
import picocli.CommandLine;

/// `navigator check`: judges everything, or what was changed, and writes nothing but reports.
@AutoService(Command.class)
@CommandLine.Command(name = "check", resourceBundle = "navigator.cli.messages")
public final class CheckCommand extends ConsoleCommand {

    private static final String TEXT = "text";

    @CommandLine.Option(names = "--format", paramLabel = "ВИД", descriptionKey = "check-format")
    String format = TEXT;

    @CommandLine.Option(names = "--write", paramLabel = "ВИД=ФАЙЛ", descriptionKey = "check-write")
    Map<String, Path> write = new LinkedHashMap<>();

    @CommandLine.Option(names = "--changed-since", paramLabel = "ВЕТКА", descriptionKey = "changed-since")
    @Nullable
    String since;

    @CommandLine.Option(names = "--fail-at", paramLabel = "error|warning|note", descriptionKey = "fail-at")
    FailLevel failAt = FailLevel.error;

    @CommandLine.Option(names = "--quiet", descriptionKey = "quiet")
    boolean quiet;

    @CommandLine.Option(names = "--preview-page", paramLabel = "АДРЕС", descriptionKey = "preview-page")
    String previewPage = "";

    @CommandLine.Option(names = "--preview-site", paramLabel = "АДРЕС", descriptionKey = "preview-site")
    String previewSite = "";

    @CommandLine.Option(names = "--review-days", paramLabel = "ДНЕЙ", descriptionKey = "review-days")
    @Nullable
    Integer reviewDays;

    @CommandLine.Option(names = "--received", paramLabel = "ДАТА", descriptionKey = "received")
    @Nullable
    LocalDate received;

    @CommandLine.Mixin
    PeopleOptions people = new PeopleOptions();

    @Override
    public Integer call() {
        ReportFormat chosen = named(format);
        Map<ReportFormat, Path> files = new LinkedHashMap<>();
        write.forEach((name, file) -> files.put(named(name), file));
        BuildRequest plain = BuildRequest.of(projectFolder());
        boolean person = format.equals(TEXT);
        Progress progress = ProgressLine.of(console, quiet || !person);
        Report report;
        try {
            report = Checking.check(
                    new BuildRequest(plain.project(), plain.out(), plain.cache(), failAt.severity(), progress)
                            .with(people.request(spec.commandLine())),
                    wishes(!person || !files.isEmpty()));
        } catch (ChangesUnknownException e) {
            console.error(ChangesMessages.text(e.problem(), String.valueOf(since)));
            return ChangesMessages.code(e.problem());
        } finally {
            ProgressLine.clear(progress, console);
        }
        console.print(person && quiet ? TextFormat.write(report, Severity.ERROR) : chosen.write(report));
        files.forEach((kind, file) -> ReportFiles.write(file, kind.write(report)));
        summary(report);
        return worst(report) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private ReportWishes wishes(boolean forge) {
        List<Report.Preview> previews = new ArrayList<>();
        if (!previewPage.isEmpty()) {
            previews.add(new Report.Preview("страница одним файлом", previewPage));
        }
        if (!previewSite.isEmpty()) {
            previews.add(new Report.Preview("весь сайт архивом, открывается двойным щелчком", previewSite));
        }
        return new ReportWishes(
                Optional.ofNullable(since),
                forge,
                previews,
                Optional.ofNullable(reviewDays),
                Optional.ofNullable(received));
    }

    private ReportFormat named(String name) {
        return ReportFormats.named(name)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "Нет вида отчёта «" + name + "». Есть: "
                                + ReportFormats.all().stream()
                                        .map(ReportFormat::name)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    /// GitHub shows few findings beside the lines; the job's summary holds all.
    private void summary(Report report) {
        String file = System.getenv("GITHUB_STEP_SUMMARY");
        if (format.equals("github") && file != null && !file.isEmpty()) {
            ReportFiles.append(Path.of(file), GithubFormat.summary(report));
        }
    }

    private boolean worst(Report report) {
        return report.items().stream().anyMatch(item -> item.severity().compareTo(failAt.severity()) >= 0);
    }
}
