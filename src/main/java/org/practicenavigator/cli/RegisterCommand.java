package org.practicenavigator.cli;

import com.google.auto.service.AutoService;
import java.nio.file.Path;
import java.util.List;
import org.practicenavigator.build.RegisterExport;
import picocli.CommandLine;

/// `navigator export register [ID…] --out DIR`: registers to print, sign and send.
@AutoService(Export.class)
@CommandLine.Command(name = "register", resourceBundle = "navigator.cli.messages")
public final class RegisterCommand extends ConsoleCommand implements Export {

    @CommandLine.Parameters(arity = "0..*", paramLabel = "ИМЯ", descriptionKey = "register-ids")
    List<String> ids = List.of();

    @CommandLine.Option(
            names = {"-o", "--out"},
            paramLabel = "ПАПКА",
            required = true,
            descriptionKey = "register-out")
    Path out = Path.of("");

    @CommandLine.Option(
            names = "--format",
            split = ",",
            paramLabel = "xlsx,csv,csv-excel,json",
            descriptionKey = "register-format")
    List<String> formats = RegisterExport.formats();

    @CommandLine.Option(names = "--replace", descriptionKey = "register-replace")
    boolean replace;

    @Override
    public Integer call() {
        List<String> known = RegisterExport.formats();
        for (String format : formats) {
            if (!known.contains(format)) {
                console.error(
                        "Нет формата «" + FindingsPrinter.safe(format) + "». Есть: " + String.join(", ", known) + ".");
                return ExitCode.USAGE;
            }
        }
        Path folder = out.toAbsolutePath().normalize();
        return tell(RegisterExport.write(projectFolder(), new RegisterExport.Wish(ids, formats, folder, replace)));
    }

    private int tell(RegisterExport.Outcome outcome) {
        return switch (outcome) {
            case RegisterExport.Written written -> written(written);
            case RegisterExport.UnknownRegister unknown -> {
                console.error("Нет реестра «" + FindingsPrinter.safe(unknown.id()) + "»."
                        + (unknown.nearest().isEmpty() ? "" : " Возможно, вы имели в виду «" + unknown.nearest() + "».")
                        + " Есть: " + String.join(", ", unknown.known()) + ".");
                yield ExitCode.USAGE;
            }
            case RegisterExport.NoRegisters _ -> {
                console.error("В проекте нет реестров. Их описания лежат в папке content/_registers.");
                yield ExitCode.USAGE;
            }
            case RegisterExport.Broken _ -> {
                console.error("Реестры не записаны: в описаниях есть ошибки, и реестр вышел бы неполным."
                        + " Посмотрите на них: navigator check");
                yield ExitCode.FINDINGS;
            }
        };
    }

    private int written(RegisterExport.Written written) {
        for (RegisterExport.Laid file : written.files()) {
            console.line((file.kept() ? "Оставлен: " : "Записан:  ") + file.file() + " ("
                    + FindingsPrinter.count(file.rows(), "строка", "строки", "строк") + ")");
        }
        written.cuts()
                .forEach(cut -> console.line("Внимание: в реестре «" + FindingsPrinter.safe(cut.register())
                        + "» в строке " + cut.row() + " текст столбца «" + FindingsPrinter.safe(cut.column())
                        + "» обрезан: ячейка Excel вмещает 32 767 знаков. Целиком он есть в CSV и JSON."));
        return left(written.files().stream().anyMatch(RegisterExport.Laid::kept));
    }
}
