package org.practicenavigator.cli;

import com.google.auto.service.AutoService;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.build.BundleExport;
import org.practicenavigator.build.BundleExport.Choice;
import org.practicenavigator.bundle.PackCheck;
import org.practicenavigator.bundle.Problem;
import picocli.CommandLine;

/// `navigator export smarteka [ID…|--ready|--all]`: packs practices for manual entry. Other profiles of the project are
/// packed by the same command with `--profile`.
@AutoService(Export.class)
@CommandLine.Command(name = "smarteka", resourceBundle = "navigator.cli.messages")
public final class SmartekaExport extends ConsoleCommand implements Export {

    @CommandLine.Parameters(arity = "0..*", paramLabel = "ИМЯ", descriptionKey = "smarteka-ids")
    List<String> ids = new ArrayList<>();

    @CommandLine.Option(names = "--ready", descriptionKey = "smarteka-ready")
    boolean ready;

    @CommandLine.Option(names = "--all", descriptionKey = "smarteka-all")
    boolean all;

    @CommandLine.Option(names = "--out", paramLabel = "ПАПКА", descriptionKey = "smarteka-out")
    Path out = Path.of("export");

    @CommandLine.Option(names = "--profile", paramLabel = "ПРОФИЛЬ", descriptionKey = "smarteka-profile")
    String profile = "smarteka";

    @CommandLine.Option(names = "--submitted", paramLabel = "ДЕНЬ", descriptionKey = "smarteka-submitted")
    @Nullable
    String submitted;

    @CommandLine.Option(names = "--verify", paramLabel = "ФАЙЛ", descriptionKey = "smarteka-verify")
    @Nullable
    Path verify;

    @CommandLine.Option(names = "--format", paramLabel = "ВИД", descriptionKey = "format")
    AnswerFormat format = AnswerFormat.text;

    @Override
    public Integer call() {
        return verify == null ? export() : verify(verify);
    }

    private int verify(Path pack) {
        Optional<List<Problem>> problems = PackCheck.check(pack);
        if (problems.isEmpty()) {
            console.error("Нет файла «" + pack + "». Проверьте имя и папку.");
            return ExitCode.USAGE;
        }
        console.print(PackMessages.text(pack, problems.get(), format));
        return problems.get().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private int export() {
        Choice choice = ready ? Choice.READY : all ? Choice.ALL : Choice.NAMED;
        if ((ready && all) || (choice == Choice.NAMED) == ids.isEmpty()) {
            console.error("Скажите что-то одно: имена практик, --ready (готовые) или --all (все).");
            return ExitCode.USAGE;
        }
        Optional<String> day = Optional.ofNullable(submitted);
        if (day.isPresent() && !isDay(day.get())) {
            console.error("День подачи пишут так: --submitted 2026-11-23.");
            return ExitCode.USAGE;
        }
        return switch (BundleExport.run(new BundleExport.Request(projectFolder(), profile, choice, ids, out, day))) {
            case BundleExport.Broken broken -> {
                broken.findings().forEach(f -> console.line(org.practicenavigator.report.TextFormat.finding(f)));
                console.error("В шаблонах, профилях или оформлении есть ошибки. Посмотрите на них: navigator check");
                yield ExitCode.FINDINGS;
            }
            case BundleExport.UnknownProfile unknown -> {
                console.error("Нет профиля «" + profile + "». Есть: " + String.join(", ", unknown.known()) + ".");
                yield ExitCode.USAGE;
            }
            case BundleExport.UnknownEntry unknown -> {
                console.error("На сайте нет записи «" + unknown.id() + "»."
                        + (unknown.nearest().isEmpty() ? "" : " Возможно, это «" + unknown.nearest() + "»."));
                yield ExitCode.USAGE;
            }
            case BundleExport.Done done -> {
                console.print(PackMessages.text(done, format));
                yield done.packed().stream().allMatch(p -> p.findings().isEmpty()) ? ExitCode.FINE : ExitCode.FINDINGS;
            }
        };
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
