package org.practicenavigator.intake;

import org.practicenavigator.word.RefusedDocument;
import org.practicenavigator.word.WordText;

/// Says in Russian what was not taken and why.
final class Reasons {

    static final String KINDS = ".docx, .odt, .md, .txt, .zip, .eml";

    private Reasons() {}

    static String of(RefusedDocument.Reason reason) {
        return switch (reason) {
            case ENCRYPTED_OR_OLD ->
                "Документ под паролем или сохранён старой программой (.doc). Откройте его, снимите пароль и сохраните"
                        + " как «Документ Word (.docx)».";
            case ENCRYPTED -> "Документ под паролем. Снимите пароль и пришлите ещё раз.";
            case BOMB ->
                "Файл распаковывается в слишком большой: больше 50 МБ, 1000 частей или в 100 раз больше самого"
                        + " себя. Уменьшите картинки и сохраните ещё раз.";
            case BAD_NAMES ->
                "В архиве есть файл с именем, которое ведёт за пределы папки (например «../»)."
                        + " Такие архивы не берём: упакуйте файлы заново.";
            case BROKEN ->
                "Файл повреждён и не читается. Откройте его на своём компьютере, сохраните заново и пришлите"
                        + " ещё раз.";
            case OTHER_KIND -> "Внутри не тот документ, о котором говорит имя файла. Берём " + KINDS + ".";
        };
    }

    static String of(WordText.Notice notice) {
        return switch (notice) {
            case MACROS -> "В документе есть макросы. Они не взяты.";
            case DELETED_TEXT -> "Зачёркнутый в режиме правки текст не взят.";
            case COMMENTS -> "Примечания на полях не взяты.";
            case HIDDEN_TEXT -> "Скрытый текст не взят.";
            case EMBEDDED_FILES -> "Вложенные в документ файлы не взяты: пришлите их отдельно.";
            case OUTSIDE_PARTS -> "Документ ссылается на чужие картинки или шаблоны. Они не загружались.";
            case TOO_MANY_PICTURES -> "Картинок больше шестидесяти: взяты первые.";
        };
    }
}
