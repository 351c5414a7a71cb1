package org.practicenavigator.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.practicenavigator.build.PrivateRequest;
import picocli.CommandLine;

/// Where data of people lie, for commands that may show them.
final class PeopleOptions {

    @CommandLine.Option(
            names = "--private",
            paramLabel = "ПАПКА",
            defaultValue = "${env:NAVIGATOR_PRIVATE:-}",
            descriptionKey = "private")
    Path folder = Path.of("");

    @CommandLine.Option(names = "--as-of", paramLabel = "ГГГГ-ММ-ДД", defaultValue = "", descriptionKey = "as-of")
    String day = "";

    /// Absent where nobody named a folder.
    ///
    /// @param command to tell about a wrong day
    Optional<PrivateRequest> request(CommandLine command) {
        return folder.toString().isEmpty()
                ? Optional.empty()
                : Optional.of(new PrivateRequest(folder.toAbsolutePath().normalize(), day(command)));
    }

    /// Consents end on a day of the calendar on the wall, so the machine's own day stands where none is named.
    private LocalDate day(CommandLine command) {
        if (day.isEmpty()) {
            return LocalDate.now();
        }
        try {
            return LocalDate.parse(day);
        } catch (java.time.format.DateTimeParseException e) {
            throw new CommandLine.ParameterException(
                    command, "Непонятный день «" + day + "» для --as-of. Пишите так: --as-of 2026-11-22");
        }
    }
}
