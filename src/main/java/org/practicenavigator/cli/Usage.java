package org.practicenavigator.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;

/// Says in Russian what was wrong with the words after `navigator`.
final class Usage {

    private Usage() {}

    static String explain(CommandLine.ParameterException problem) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        String help = "\nПомощь: " + command + " --help";
        return switch (problem) {
            case CommandLine.UnmatchedArgumentException unmatched -> unmatched(unmatched) + help;
            case CommandLine.MissingParameterException missing -> missing(missing) + help;
            case CommandLine.OverwrittenOptionException repeated ->
                "Ключ «" + repeated.getOverwritten().paramLabel() + "» назван дважды." + help;
            default -> isOurs(problem) ? problem.getMessage() + help : wrongValue(problem) + help;
        };
    }

    private static String unmatched(CommandLine.UnmatchedArgumentException problem) {
        List<String> near = problem.getSuggestions();
        String words = problem.getUnmatched().stream().map(w -> "«" + w + "»").collect(Collectors.joining(", "));
        return "Непонятно: " + words + "."
                + (near.isEmpty() ? "" : " Возможно, вы имели в виду: " + String.join(", ", near) + ".");
    }

    private static String missing(CommandLine.MissingParameterException problem) {
        return "Не хватает: "
                + problem.getMissing().stream()
                        .map(spec -> spec.isOption()
                                ? ((CommandLine.Model.OptionSpec) spec).longestName()
                                : spec.paramLabel())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String wrongValue(CommandLine.ParameterException problem) {
        String option = problem.getArgSpec() == null
                ? ""
                : problem.getArgSpec().isOption()
                        ? ((CommandLine.Model.OptionSpec) problem.getArgSpec()).longestName()
                        : problem.getArgSpec().paramLabel();
        String value = problem.getValue() == null ? "" : " «" + problem.getValue() + "»";
        return option.isEmpty() ? "Команда записана неверно." : "Неверное значение" + value + " для " + option + ".";
    }

    /// Our own messages are Russian already.
    private static boolean isOurs(CommandLine.ParameterException problem) {
        return problem.getMessage() != null && problem.getMessage().matches("(?s)[«А-ЯЁ].*");
    }
}
