package org.practicenavigator.cli;

import java.nio.file.Path;
import java.util.List;
import org.practicenavigator.build.EditorSetup;
import org.practicenavigator.build.EditorSetup.Laid;
import org.practicenavigator.build.EditorSetup.Result;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.Finding;

/// `navigator new editor-files`: lays down files for editors, and says what was written and what was left.
final class EditorFilesAnswer {

    /// What stands in the place of a type's name.
    static final String WORD = "editor-files";

    private EditorFilesAnswer() {}

    static int give(Console console, Path project, boolean cms, boolean replace) {
        Checked<List<Laid>> laid = EditorSetup.lay(project, cms, replace);
        if (laid.value().isEmpty()) {
            laid.findings().stream()
                    .filter(Finding::isError)
                    .forEach(finding -> console.error(finding.where().file() + ":"
                            + finding.where().place().line() + " " + FindingsPrinter.safe(finding.message())));
            return ExitCode.FINDINGS;
        }
        laid.value().get().forEach(file -> console.line(words(file.result()) + " " + file.path()));
        boolean kept = laid.value().get().stream().anyMatch(file -> file.result() == Result.KEPT);
        if (kept) {
            console.line("Оставленные файлы отличаются от тех, что собрала бы программа: похоже, их меняли."
                    + " Чтобы собрать их заново, удалите их или добавьте ключ --replace.");
        }
        if (cms) {
            console.line("Осталось положить в папку admin сам редактор, файл cms.js: как его взять, сказано в"
                    + " admin/index.html. Сама программа папку admin на сайт не выкладывает.");
        }
        return ExitCode.FINE;
    }

    private static String words(Result result) {
        return switch (result) {
            case WRITTEN -> "Создан  ";
            case SAME -> "Такой же";
            case KEPT -> "Оставлен";
            case REPLACED -> "Заменён ";
        };
    }
}
