package org.practicenavigator.cli;

import com.google.auto.service.AutoService;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.practicenavigator.build.OpenDataExport;
import picocli.CommandLine;

/// `navigator export opendata --out DIR [--record]`: sets of open data for a portal.
@AutoService(Export.class)
@CommandLine.Command(name = "opendata", resourceBundle = "navigator.cli.messages")
public final class OpenDataCommand extends ConsoleCommand implements Export {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    /// As the template of versions has it.
    private static final int LONGEST_CHANGE = 400;

    @CommandLine.Option(
            names = {"-o", "--out"},
            paramLabel = "ПАПКА",
            required = true,
            descriptionKey = "opendata-out")
    Path out = Path.of("");

    @CommandLine.Option(names = "--record", descriptionKey = "opendata-record")
    boolean record;

    @CommandLine.Option(names = "--change", paramLabel = "ТЕКСТ", descriptionKey = "opendata-change")
    String change = "";

    @CommandLine.Option(names = "--replace", descriptionKey = "opendata-replace")
    boolean replace;

    @Override
    public Integer call() {
        if (!change.isBlank() && !record) {
            console.error("--change говорит, что нового в записываемой версии: добавьте --record.");
            return ExitCode.USAGE;
        }
        if (change.length() > LONGEST_CHANGE) {
            console.error("Текст --change длиннее " + LONGEST_CHANGE + " знаков. Скажите короче.");
            return ExitCode.USAGE;
        }
        Path folder = out.toAbsolutePath().normalize();
        return tell(OpenDataExport.write(
                projectFolder(), new OpenDataExport.Wish(folder, record, change.strip(), replace)));
    }

    private int tell(OpenDataExport.Outcome outcome) {
        return switch (outcome) {
            case OpenDataExport.Written written -> written(written);
            case OpenDataExport.NoSets _ -> {
                console.error("В проекте нет наборов данных. Их описания лежат в папке content/_datasets.");
                yield ExitCode.USAGE;
            }
            case OpenDataExport.Broken _ -> {
                console.error("Наборы не записаны: в описаниях есть ошибки, и данные вышли бы неполными."
                        + " Посмотрите на них: navigator check");
                yield ExitCode.FINDINGS;
            }
        };
    }

    private int written(OpenDataExport.Written written) {
        written.sets().forEach(this::set);
        List<OpenDataExport.Laid> kept =
                written.files().stream().filter(OpenDataExport.Laid::kept).toList();
        console.line("Готово: " + FindingsPrinter.count(written.files().size() - kept.size(), "файл", "файла", "файлов")
                + ".");
        kept.forEach(file -> console.line("Оставлен: " + file.file()));
        return left(!kept.isEmpty());
    }

    private void set(OpenDataExport.Told set) {
        String state = switch (set.state()) {
            case KNOWN -> "данные не менялись";
            case RECORDED -> "новая версия, внесена в content/_datasets/versions";
            case UNRECORDED -> "новая версия; чтобы её дата не сдвинулась, повторите с --record";
        };
        console.line("«" + FindingsPrinter.safe(set.title()) + "», данные на " + DAY.format(set.day()) + " — " + state
                + ".");
    }
}
