package org.practicenavigator.cli;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.practicenavigator.build.Build;
import org.practicenavigator.build.BuildRequest;
import org.practicenavigator.build.Withdrawal;
import picocli.CommandLine;

/// `navigator withdraw НОМЕР`: lists what is affected when a person withdraws the consent, and changes nothing.
@AutoService(Command.class)
@CommandLine.Command(name = "withdraw", resourceBundle = "navigator.cli.messages")
public final class WithdrawCommand extends ConsoleCommand {

    @CommandLine.Parameters(index = "0", paramLabel = "НОМЕР", descriptionKey = "withdraw-ref")
    String ref = "";

    @CommandLine.Mixin
    PeopleOptions people = new PeopleOptions();

    @Override
    public Integer call() {
        BuildRequest request = BuildRequest.of(projectFolder()).with(people.request(spec.commandLine()));
        Optional<Withdrawal> found = Build.withdraw(request, ref);
        if (found.isEmpty()) {
            console.error("Шаблоны проекта не читаются. Сначала исправьте их: navigator check");
            return ExitCode.FINDINGS;
        }
        tell(found.get(), request.people().isPresent());
        return found.get().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private void tell(Withdrawal found, boolean people) {
        console.line("Отзыв согласия: " + FindingsPrinter.safe(found.ref()) + ". Ничего не изменено, это список дел.");
        if (people && !found.known()) {
            console.line("В закрытой папке такого номера нет.");
        }
        if (!people) {
            console.line("Закрытая папка не названа (--private): выданные пакеты и фотографии не проверены.");
        }
        part("1. Убрать номер из описаний", found.documents());
        part("2. Опубликовать заново страницы", found.pages());
        part("3. Проверить, что с сайта исчезли файлы", found.files());
        part("4. Написать получателям пакетов и отметить recalled_on", found.bundles());
        if (found.known()) {
            console.line("5. В закрытой записи поставить день отзыва: withdrawn_on");
        }
    }

    private void part(String title, List<String> lines) {
        console.line(title + (lines.isEmpty() ? ": нечего" : ":"));
        lines.forEach(line -> console.line("   " + FindingsPrinter.safe(line)));
    }
}
