package org.practicenavigator.cli;

import com.google.auto.service.AutoService;
import java.nio.file.Path;
import org.practicenavigator.build.BlankForm;
import picocli.CommandLine;

/// `navigator form TYPE -o blank.docx`: a Word document that authors fill in.
@AutoService(Command.class)
@CommandLine.Command(name = "form", resourceBundle = "navigator.cli.messages")
public final class FormCommand extends ConsoleCommand {

    @CommandLine.Parameters(index = "0", paramLabel = "ТИП", descriptionKey = "form-type")
    String type = "";

    @CommandLine.Option(
            names = {"-o", "--out"},
            paramLabel = "ФАЙЛ",
            required = true,
            descriptionKey = "form-out")
    Path out = Path.of("");

    @CommandLine.Option(names = "--full", descriptionKey = "form-full")
    boolean full;

    @Override
    public Integer call() {
        return switch (BlankForm.write(projectFolder(), type, out, full)) {
            case BlankForm.Written written -> {
                console.line("Бланк записан: " + written.file() + " (" + (written.bytes() + 1023) / 1024
                        + " КБ). Заполненный файл возьмёт команда: navigator import ФАЙЛ");
                yield ExitCode.FINE;
            }
            case BlankForm.UnknownType unknown -> {
                console.error("Нет типа «" + type + "»."
                        + (unknown.nearest().isEmpty() ? "" : " Возможно, вы имели в виду «" + unknown.nearest() + "».")
                        + " Есть: "
                        + String.join(", ", unknown.known().stream().sorted().toList()) + ".");
                yield ExitCode.USAGE;
            }
            case BlankForm.NoFolder _ -> {
                console.error("Нет папки для файла " + out + ". Создайте её или назовите другой файл: -o ФАЙЛ");
                yield ExitCode.USAGE;
            }
            case BlankForm.BrokenTemplates _ -> {
                console.error("В шаблонах проекта есть ошибки. Посмотрите на них: navigator check");
                yield ExitCode.FINDINGS;
            }
        };
    }
}
