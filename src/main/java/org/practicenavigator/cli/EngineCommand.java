package org.practicenavigator.cli;

import java.nio.file.Path;
import org.practicenavigator.build.EngineExport;
import org.practicenavigator.engine.Engine;
import picocli.CommandLine;

/// What the commands for search engines share.
abstract class EngineCommand extends ConsoleCommand implements Export {

    @CommandLine.Option(
            names = {"-o", "--out"},
            paramLabel = "ПАПКА",
            required = true,
            descriptionKey = "engine-out")
    Path out = Path.of("");

    @CommandLine.Option(names = "--replace", descriptionKey = "engine-replace")
    boolean replace;

    abstract Engine engine();

    @Override
    public Integer call() {
        Path folder = out.toAbsolutePath().normalize();
        return switch (EngineExport.write(projectFolder(), new EngineExport.Wish(engine(), folder, replace))) {
            case EngineExport.Written written -> written(folder, written);
            case EngineExport.Broken _ -> {
                console.error("Файлы не записаны: в описаниях есть ошибки, и поиск вышел бы неполным."
                        + " Посмотрите на них: navigator check");
                yield ExitCode.FINDINGS;
            }
        };
    }

    private int written(Path folder, EngineExport.Written written) {
        console.line("Готово: " + FindingsPrinter.count(written.entries(), "запись", "записи", "записей") + ", "
                + FindingsPrinter.count(written.files() - written.kept().size(), "файл", "файла", "файлов")
                + ". Что с ними делать, написано в " + folder.resolve("README.txt"));
        written.kept().forEach(file -> console.line("Оставлен: " + file));
        return left(!written.kept().isEmpty());
    }
}
