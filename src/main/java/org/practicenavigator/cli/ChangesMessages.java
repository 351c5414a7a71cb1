package org.practicenavigator.cli;

import org.practicenavigator.history.ChangesUnknownException;

/// Why nobody can say what changed, and what to do.
final class ChangesMessages {

    private ChangesMessages() {}

    static String text(ChangesUnknownException.Problem problem, String since) {
        String state = "«" + FindingsPrinter.safe(since) + "»";
        return switch (problem) {
            case NO_REPOSITORY ->
                "Папка проекта не в репозитории Git, сравнивать не с чем. Запустите проверку без --changed-since.";
            case NO_SUCH_STATE ->
                "В репозитории нет ветки, метки или коммита " + state
                        + ". Посмотрите имена: git branch --all. На сервере сборки ветку сначала получают: git fetch origin "
                        + "ИМЯ_ВЕТКИ, и называют её origin/ИМЯ_ВЕТКИ.";
            case SHALLOW ->
                "Репозиторий получен без прежних коммитов, и не видно, где ветка отошла от " + state
                        + ". Получите их: git fetch --unshallow; на сервере сборки — fetch-depth: 0 или GIT_DEPTH: 0.";
            case NOTHING_IN_COMMON ->
                "У этой ветки и " + state + " нет ни одного общего коммита, сравнивать не с чем. Проверьте имя ветки.";
            case UNREADABLE -> "Репозиторий Git не читается. Проверьте его: git fsck.";
        };
    }

    static int code(ChangesUnknownException.Problem problem) {
        return switch (problem) {
            case NO_REPOSITORY, NO_SUCH_STATE, NOTHING_IN_COMMON -> ExitCode.USAGE;
            case SHALLOW, UNREADABLE -> ExitCode.MACHINE;
        };
    }
}
