package org.practicenavigator.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.practicenavigator.build.Interview;
import org.practicenavigator.content.Draft;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Severity;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Vocabulary;
import org.practicenavigator.schema.Words;

/// Asks for one value until the checker is content or the person passes it by.
final class Asking {

    /// More than fit on a screen; then a part of the name is asked for.
    private static final int MOST_OPTIONS = 30;

    private final Console console;
    private final Interview interview;

    Asking(Console console, Interview interview) {
        this.console = console;
        this.interview = interview;
    }

    /// Things to choose from, by number or by name.
    ///
    /// @param labels what people read, by code
    record Options(SequencedMap<String, String> labels) {

        String text() {
            StringBuilder text = new StringBuilder();
            int number = 1;
            for (String label : labels.values()) {
                text.append("  ").append(number++).append(") ").append(label).append('\n');
            }
            return text.toString();
        }

        /// The code that a number or a name means; what was typed where it means none.
        String code(String typed) {
            List<String> codes = new ArrayList<>(labels.keySet());
            if (typed.matches("\\d{1,4}")) {
                int number = Integer.parseInt(typed);
                return number >= 1 && number <= codes.size() ? codes.get(number - 1) : typed;
            }
            return labels.entrySet().stream()
                    .filter(label -> Words.key(label.getValue()).equals(Words.key(typed)))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(typed);
        }

        Options containing(String part) {
            SequencedMap<String, String> found = new LinkedHashMap<>();
            labels.forEach((code, label) -> {
                if (Words.key(label).contains(Words.key(part)) || code.contains(part)) {
                    found.put(code, label);
                }
            });
            return new Options(found);
        }
    }

    /// @throws EndOfInput where the person has gone
    String line(String prompt) {
        return console.dialog().ask(prompt).orElseThrow(EndOfInput::new);
    }

    /// @param within the group that the field belongs to, "" at the top
    void introduce(Field field, String within) {
        console.line("\n" + (within.isEmpty() ? "" : within + " — ") + field.label());
        if (!field.help().isEmpty()) {
            console.line("  " + field.help().replace('\n', ' ').strip());
        }
        if (!field.example().isEmpty()) {
            console.line("  Например: " + field.example().replace('\n', ' ').strip());
        }
    }

    /// A value that the checker takes; empty where it was passed by.
    ///
    /// @param judge what the checker says of a value
    Optional<Draft.Piece> value(Field field, String within, Function<Draft.Piece, List<Finding>> judge) {
        introduce(field, within);
        Options options = options(field);
        boolean listed = options.labels().size() <= MOST_OPTIONS;
        if (listed) {
            console.print(options.text());
        } else if (!options.labels().isEmpty()) {
            console.line("  Напишите название или его часть.");
        }
        while (true) {
            String typed = line(field.many().isPresent() ? "через запятую > " : "> ");
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            if (typed.equals("?")) {
                help(field);
                continue;
            }
            Optional<String> known = listed ? Optional.of(typed) : search(typed, options);
            if (known.isEmpty()) {
                continue;
            }
            Draft.Piece piece = piece(field, known.get(), options);
            List<Finding> said = judge.apply(piece);
            tell(said);
            if (said.stream().noneMatch(Finding::isErrorOnceSent)) {
                return Optional.of(piece);
            }
            console.line("  Попробуйте ещё раз или нажмите Enter, чтобы пропустить.");
        }
    }

    /// The one option that has this part in its name; shows them where there are several.
    private Optional<String> search(String typed, Options options) {
        Options found = options.containing(typed);
        if (found.labels().size() == 1) {
            String code = found.labels().firstEntry().getKey();
            console.line("  " + options.labels().get(code));
            return Optional.of(code);
        }
        if (options.labels().containsKey(options.code(typed)) || found.labels().isEmpty()) {
            return Optional.of(typed);
        }
        boolean many = found.labels().size() > MOST_OPTIONS;
        console.line(
                many
                        ? "  Таких " + found.labels().size() + ". Напишите точнее."
                        : "  Подходят несколько, напишите название точнее:");
        if (!many) {
            found.labels().values().forEach(label -> console.line("  - " + label));
        }
        return Optional.empty();
    }

    private Draft.Piece piece(Field field, String typed, Options options) {
        boolean chosen = !options.labels().isEmpty();
        if (field.many().isEmpty()) {
            return new Draft.Text(chosen ? options.code(typed) : typed);
        }
        List<Draft.Piece> items = new ArrayList<>();
        // A name with a comma in it is one value.
        List<String> parts = chosen && options.labels().containsKey(options.code(typed))
                ? List.of(typed)
                : List.of(typed.split("[,;]"));
        parts.stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(part -> items.add(new Draft.Text(chosen ? options.code(part) : part)));
        return new Draft.Items(items);
    }

    private Options options(Field field) {
        SequencedMap<String, String> labels = new LinkedHashMap<>();
        if (field.type() instanceof FieldType.ChoiceType choice) {
            terms(choice).forEach(term -> labels.put(term.code(), term.label()));
            if (labels.isEmpty()) {
                choice.options().forEach(option -> labels.put(option, option));
            }
        } else if (field.type() instanceof FieldType.RefType ref) {
            labels.putAll(interview.entries(ref.to()));
        } else if (field.type() instanceof FieldType.FlagType) {
            labels.put("да", "да");
            labels.put("нет", "нет");
        }
        return new Options(labels);
    }

    private List<Vocabulary.Term> terms(FieldType.ChoiceType choice) {
        return interview.types().vocabulary(choice.vocabulary()).stream()
                .flatMap(vocabulary -> vocabulary.terms().values().stream())
                .filter(term -> term.use().isEmpty())
                .toList();
    }

    /// All that the type knows of a field.
    void help(Field field) {
        introduce(field, "");
        switch (field.type()) {
            case FieldType.TextType text -> {
                length(text.chars());
                text.pattern().ifPresent(pattern -> console.line("  " + pattern.say()));
            }
            case FieldType.ProseType prose -> length(prose.chars());
            case FieldType.DateType _ ->
                console.line("  Год, месяц, день или учебный год: 2024, 2024-05, 31.05.2024, 2024/25.");
            case FieldType.IntegerType _, FieldType.DecimalType _ -> console.line("  Число.");
            case FieldType.LinkType _ -> console.line("  Адрес страницы, начинается с https://");
            case FieldType.ChoiceType choice ->
                terms(choice).stream()
                        .filter(term -> !term.help().isEmpty())
                        .forEach(term -> console.line(
                                "  " + term.label() + ": " + term.help().strip()));
            case FieldType.RefType _ -> console.line("  Название записи, его часть или идентификатор.");
            case FieldType.FileType _ -> console.line("  Имя файла, который лежит рядом с записью.");
            case FieldType.FlagType _ -> console.line("  да или нет");
            case FieldType.GroupType _ -> console.line("  Несколько вопросов подряд.");
        }
    }

    private void length(FieldType.Range chars) {
        boolean open = chars.max() == Integer.MAX_VALUE;
        if (chars.min() > 0 || !open) {
            console.line("  Знаков: " + (chars.min() > 0 ? "от " + chars.min() + " " : "")
                    + (open ? "" : "до " + chars.max()));
        }
    }

    /// What the checker says, in its own words.
    void tell(List<Finding> findings) {
        for (Finding finding : findings) {
            boolean note = finding.severity() == Severity.NOTE;
            console.line("  " + (note ? "" : "! ") + FindingsPrinter.safe(finding.message()));
            if (!note && !finding.hint().isEmpty()) {
                console.line("    " + FindingsPrinter.safe(finding.hint()));
            }
        }
    }
}
