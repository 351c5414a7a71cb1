package org.practicenavigator.cli;

import java.nio.file.Path;
import org.practicenavigator.build.ThemeCopy;

/// `navigator new theme-file layouts/card.mustache`: copies one file of the theme below, and says what came of it.
final class ThemeFileAnswer {

    /// What stands in the place of a type's name.
    static final String WORD = "theme-file";

    private ThemeFileAnswer() {}

    static int give(Console console, Path project, String file, String theme) {
        return switch (ThemeCopy.create(project, file, theme)) {
            case ThemeCopy.Copied copied -> {
                console.line("Создан файл " + copied.path() + " — копия " + copied.origin()
                        + ". Меняйте его; первую строку оставьте, по ней программа заметит, что исходный изменился.");
                yield ExitCode.FINE;
            }
            case ThemeCopy.Exists exists -> {
                console.error("Файл " + exists.path() + " уже есть. Переименуйте его, если хотите начать заново.");
                yield ExitCode.USAGE;
            }
            case ThemeCopy.NoFile none -> {
                console.error("В темах нет файла «" + file + "»."
                        + (none.nearest().isEmpty() ? "" : " Возможно, вы имели в виду «" + none.nearest() + "».")
                        + " Путь пишут внутри темы, например layouts/home.mustache.");
                yield ExitCode.USAGE;
            }
            case ThemeCopy.OnlyWords words -> {
                console.error("Слова не копируют целиком. Создайте файл " + words.path()
                        + " и впишите в него только те строки, которые меняете.");
                yield ExitCode.USAGE;
            }
            case ThemeCopy.NoThemeName _ -> {
                console.error("Имя темы «" + theme + "» не подходит. Нужны латинские буквы, цифры и дефисы, как site.");
                yield ExitCode.USAGE;
            }
        };
    }
}
