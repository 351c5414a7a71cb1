package org.practicenavigator.cli;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import org.practicenavigator.build.Build;
import org.practicenavigator.build.BuildReport;
import org.practicenavigator.build.BuildRequest;
import org.practicenavigator.build.Progress;
import org.practicenavigator.finding.Severity;
import org.practicenavigator.serve.LocalSite;
import org.practicenavigator.serve.Watch;
import picocli.CommandLine;

/// `navigator serve`: publishes, shows the site on this machine and publishes again after every change, until it is
/// stopped. With errors the last good site stays on show.
@AutoService(Command.class)
@CommandLine.Command(name = "serve", resourceBundle = "navigator.cli.messages")
public final class ServeCommand extends ConsoleCommand {

    private static final int LOOK_EVERY = 500;

    @CommandLine.Option(names = "--out", paramLabel = "ПАПКА", descriptionKey = "out")
    Path out = Path.of("");

    @CommandLine.Option(names = "--port", paramLabel = "ЧИСЛО", descriptionKey = "port")
    int port = 8080;

    @Override
    public Integer call() throws InterruptedException {
        Path folder = projectFolder();
        Path target = out.toString().isEmpty()
                ? folder.resolve("site")
                : out.toAbsolutePath().normalize();
        Watch watch = new Watch(List.of(folder.resolve("content"), folder.resolve("themes")));
        publish(folder, target);
        try (LocalSite site = LocalSite.open(target, port)) {
            console.line("Откройте: " + site.address() + "\nСайт обновится сам, когда изменится content или themes."
                    + " Чтобы закончить, нажмите Ctrl+C.");
            while (true) {
                Thread.sleep(LOOK_EVERY);
                if (watch.changed() && publish(folder, target)) {
                    site.reload();
                }
            }
        } catch (BindException _) {
            console.error("Порт " + port + " занят другой программой. Назовите другой, например --port 8081");
            return ExitCode.MACHINE;
        } catch (IOException e) {
            console.error("Не получилось показать сайт: " + e.getMessage());
            return ExitCode.MACHINE;
        }
    }

    private boolean publish(Path folder, Path target) {
        BuildReport report = Build.publish(new BuildRequest(folder, target, true, Severity.ERROR, Progress.NONE));
        console.print(FindingsPrinter.text(report, Severity.ERROR));
        console.line(FindingsPrinter.summary(report));
        boolean done = report.published().isPresent();
        console.line(
                done
                        ? "Сайт обновлён."
                        : "Сайт не обновлён: сначала исправьте ошибки. Показываю прежний, если он был.");
        return done;
    }
}
