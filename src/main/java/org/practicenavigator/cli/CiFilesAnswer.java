package org.practicenavigator.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.build.CiSetup;
import org.practicenavigator.output.CiFiles;

/// `navigator new ci-files github`: lays down the files by which a forge checks requests, and says what came of it.
final class CiFilesAnswer {

    /// What stands in the place of a type's name.
    static final String WORD = "ci-files";

    private static final String ALL = "all";

    private CiFilesAnswer() {}

    static int give(Console console, Path project, String forge, boolean replace) {
        List<CiFiles.Forge> forges = Arrays.stream(CiFiles.Forge.values())
                .filter(each -> forge.equals(ALL)
                        || each.name().toLowerCase(Locale.ROOT).equals(forge))
                .toList();
        if (forges.isEmpty()) {
            console.error("Нет файлов для «" + forge + "». Есть: github, gitlab, forgejo, all.");
            return ExitCode.USAGE;
        }
        Optional<SequencedMap<String, CiSetup.Fate>> fates = CiSetup.create(project, forges, replace);
        if (fates.isEmpty()) {
            console.error("Настройки или шаблоны проекта не читаются: посмотрите, что скажет navigator check.");
            return ExitCode.FINDINGS;
        }
        fates.get().forEach((path, fate) -> console.line(text(path, fate)));
        console.line("Что настроить на самом сервере, сказано в docs/ci.md.");
        return fates.get().containsValue(CiSetup.Fate.KEPT) ? ExitCode.USAGE : ExitCode.FINE;
    }

    private static String text(String path, CiSetup.Fate fate) {
        return switch (fate) {
            case CREATED -> "Создан файл " + path;
            case REPLACED -> "Заменён файл " + path;
            case SAME -> "Без изменений: " + path;
            case KEPT -> "Файл " + path + " уже есть, и он другой: не тронут. Заменить его можно с --replace.";
        };
    }
}
