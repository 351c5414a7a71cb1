package org.practicenavigator.cli;

import com.google.auto.service.AutoService;
import org.practicenavigator.build.Build;
import org.practicenavigator.build.BuildReport;
import org.practicenavigator.build.BuildRequest;
import org.practicenavigator.build.Progress;
import org.practicenavigator.finding.Severity;
import picocli.CommandLine;

/// `navigator check`: judges everything, writes nothing.
@AutoService(Command.class)
@CommandLine.Command(name = "check", resourceBundle = "navigator.cli.messages")
public final class CheckCommand extends ConsoleCommand {

    @CommandLine.Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    TextFormat format = TextFormat.text;

    @CommandLine.Option(names = "--fail-at", paramLabel = "error|warning|note", descriptionKey = "fail-at")
    FailLevel failAt = FailLevel.error;

    @CommandLine.Option(names = "--quiet", descriptionKey = "quiet")
    boolean quiet;

    @Override
    public Integer call() {
        BuildRequest plain = BuildRequest.of(projectFolder());
        Progress progress = ProgressLine.of(console, quiet || format == TextFormat.json);
        BuildReport report =
                Build.check(new BuildRequest(plain.project(), plain.out(), plain.cache(), failAt.severity(), progress));
        ProgressLine.clear(progress, console);
        if (format == TextFormat.json) {
            console.print(FindingsPrinter.json(report));
        } else {
            console.print(FindingsPrinter.text(report, quiet ? Severity.ERROR : Severity.NOTE));
            console.line(FindingsPrinter.summary(report));
        }
        return report.has(failAt.severity()) ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
