package org.practicenavigator.cli;

import com.google.auto.service.AutoService;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.build.CollectionExport;
import org.practicenavigator.report.TextFormat;
import picocli.CommandLine;

/// `navigator export collection ID… --out FILE`: several entries as one Word or PDF document.
@AutoService(Export.class)
@CommandLine.Command(name = "collection", resourceBundle = "navigator.cli.messages")
public final class CollectionCommand extends ConsoleCommand implements Export {

    @CommandLine.Parameters(arity = "1..*", paramLabel = "ИМЯ", descriptionKey = "collection-ids")
    List<String> ids = List.of();

    @CommandLine.Option(
            names = {"-o", "--out"},
            paramLabel = "ФАЙЛ",
            required = true,
            descriptionKey = "collection-out")
    Path out = Path.of("");

    @CommandLine.Option(names = "--title", paramLabel = "ЗАГОЛОВОК", descriptionKey = "collection-title")
    @Nullable
    String title;

    @CommandLine.Option(names = "--replace", descriptionKey = "collection-replace")
    boolean replace;

    @Override
    public Integer call() {
        Path file = out.toAbsolutePath().normalize();
        if (!file.toString().matches(".*\\.(docx|pdf)")) {
            console.error("Назовите файл с окончанием .docx (Word) или .pdf: --out sbornik.docx");
            return ExitCode.USAGE;
        }
        Optional<String> name = Optional.ofNullable(title).map(String::strip).filter(t -> !t.isEmpty());
        return tell(CollectionExport.write(projectFolder(), new CollectionExport.Wish(ids, file, name, replace)));
    }

    private int tell(CollectionExport.Outcome outcome) {
        return switch (outcome) {
            case CollectionExport.Written written -> {
                console.line("Сборник записан: " + written.file() + " (записей: " + written.entries() + ", "
                        + (written.bytes() + 1023) / 1024 + " КБ).");
                if (!written.missing().isEmpty()) {
                    console.line("В шрифте нет знаков: " + String.join(" ", written.missing())
                            + ". Вместо них в файле стоит ◊.");
                }
                yield ExitCode.FINE;
            }
            case CollectionExport.UnknownEntry unknown -> {
                console.error("На сайте нет записи «" + FindingsPrinter.safe(unknown.id()) + "»."
                        + (unknown.nearest().isEmpty() ? "" : " Возможно, это «" + unknown.nearest() + "»."));
                yield ExitCode.USAGE;
            }
            case CollectionExport.Kept kept -> {
                console.error(
                        "Файл " + kept.file() + " уже есть и отличается. Чтобы заменить его, добавьте --replace.");
                yield ExitCode.USAGE;
            }
            case CollectionExport.Broken broken -> {
                broken.findings().forEach(finding -> console.line(TextFormat.finding(finding)));
                console.error("Есть ошибки, документ не собран. Посмотрите на них: navigator check");
                yield ExitCode.FINDINGS;
            }
        };
    }
}
