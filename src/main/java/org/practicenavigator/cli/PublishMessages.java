package org.practicenavigator.cli;

import org.practicenavigator.publish.PublishProblem;

/// Says in Russian why a site was not published.
final class PublishMessages {

    private PublishMessages() {}

    static String text(PublishProblem problem) {
        return switch (problem) {
            case PublishProblem.Busy busy ->
                "Сайт уже собирает другая программа. Дождитесь её окончания и повторите. Замок: " + busy.lock();
            case PublishProblem.UnsafeTarget target -> unsafe(target);
            case PublishProblem.NotOurs notOurs ->
                "В папке «" + notOurs.target() + "» лежат файлы, которых мы не публиковали: "
                        + String.join(", ", notOurs.some())
                        + ". Ничего не тронуто. Назовите другую папку (--out) или уберите эти файлы.";
            case PublishProblem.ForeignFiles foreign ->
                "В папке сайта «" + foreign.target() + "» появились чужие файлы (" + foreign.count() + "): "
                        + String.join(", ", foreign.some())
                        + ". Чтобы их не потерять, сайт не тронут. Перенесите их в другое место и повторите.";
            case PublishProblem.DamagedManifest damaged ->
                "Список опубликованных файлов испорчен: " + damaged.manifest()
                        + ". Сайт не тронут. Очистите папку сайта и соберите его заново.";
            case PublishProblem.BadPath bad -> "Так назвать файл сайта нельзя: «" + bad.path() + "».";
            case PublishProblem.DuplicatePath twice ->
                "Два файла сайта хотят один адрес: «" + twice.path() + "» и «" + twice.other() + "».";
            case PublishProblem.NoSpace space ->
                "На диске мало места для сайта: нужно " + megabytes(space.neededBytes()) + " МБ, есть "
                        + megabytes(space.usableBytes()) + " МБ. Прежний сайт цел.";
            case PublishProblem.UnsafeArchive archive ->
                "Записать архив в «" + archive.file()
                        + "» нельзя: такой папки нет, или это сама папка, или место внутри самого сайта."
                        + " Назовите другой файл: --zip ФАЙЛ";
            case PublishProblem.ArchiveFailed archive ->
                "Архив сайта не записан: " + archive.file() + " (" + archive.reason() + ")."
                        + (archive.usableBytes() < 0
                                ? ""
                                : " Свободно на диске " + (archive.usableBytes() >> 20) + " МБ.")
                        + " Сам сайт собран и цел; недописанного архива не осталось.";
            case PublishProblem.DiskFailed disk -> disk(disk);
        };
    }

    private static String unsafe(PublishProblem.UnsafeTarget target) {
        String why = switch (target.because()) {
            case LINK -> "это ссылка на другое место";
            case NOT_A_FOLDER -> "это файл, а не папка";
            case ROOT_OR_HOME -> "это корень диска или домашняя папка";
            case HOLDS_SOURCES -> "в ней лежат исходные тексты";
            case INSIDE_SOURCES -> "она лежит внутри исходных текстов";
        };
        return "Публиковать в «" + target.target() + "» нельзя: " + why + ". Назовите другую папку: --out ПАПКА";
    }

    private static String disk(PublishProblem.DiskFailed disk) {
        String what = "Диск не справился: " + disk.path() + " (" + disk.reason() + ").";
        return disk.siteIsNew()
                ? what + " Новый сайт уже на месте и цел; следующая сборка приберёт остатки."
                : what + " Прежний сайт цел.";
    }

    private static long megabytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }

    /// A refusal of the folder is wrong usage; the rest is the machine's.
    static int code(PublishProblem problem) {
        return switch (problem) {
            case PublishProblem.UnsafeTarget _,
                    PublishProblem.NotOurs _,
                    PublishProblem.ForeignFiles _,
                    PublishProblem.UnsafeArchive _ -> ExitCode.USAGE;
            case PublishProblem.Busy _,
                    PublishProblem.DamagedManifest _,
                    PublishProblem.BadPath _,
                    PublishProblem.DuplicatePath _,
                    PublishProblem.NoSpace _,
                    PublishProblem.ArchiveFailed _,
                    PublishProblem.DiskFailed _ -> ExitCode.MACHINE;
        };
    }
}
