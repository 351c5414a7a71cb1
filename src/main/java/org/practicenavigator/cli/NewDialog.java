package org.practicenavigator.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.build.Interview;
import org.practicenavigator.build.Interview.FieldQuestion;
import org.practicenavigator.build.Interview.SectionQuestion;
import org.practicenavigator.content.Draft;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.schema.BodyRule.SectionRule;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Words;

/// `navigator new` with a person at the terminal: one question after another, each answer judged at once. Nothing is
/// written before the last answer.
final class NewDialog {

    private static final String END = ".";

    private final Console console;
    private final Interview interview;
    private final Asking asking;

    NewDialog(Console console, Interview interview) {
        this.console = console;
        this.interview = interview;
        this.asking = new Asking(console, interview);
    }

    /// @param typeId "" where it was not named
    /// @param wanted the title, "" where it was not named
    int give(String typeId, String wanted) {
        try {
            console.line(
                    "Отвечайте на вопросы. Enter — пропустить, «?» — подсказка, Ctrl-C — выйти, ничего не записав.");
            ContentType type = type(typeId);
            Draft draft = title(type, wanted);
            for (Interview.Question question : interview.questions(type)) {
                draft = switch (question) {
                    case FieldQuestion field -> field(type, draft, field.field());
                    case SectionQuestion section -> section(type, draft, section.section());
                };
            }
            return write(type, draft);
        } catch (EndOfInput stopped) {
            console.line("\nНичего не записано.");
            return ExitCode.FINDINGS;
        }
    }

    private ContentType type(String wanted) {
        SequencedMap<String, String> known = new LinkedHashMap<>();
        interview
                .types()
                .types()
                .values()
                .forEach(type -> known.put(type.id(), type.label().title()));
        String answer = wanted;
        while (true) {
            Optional<ContentType> type = interview.types().type(answer);
            if (type.isPresent()) {
                return type.get();
            }
            if (!answer.isEmpty()) {
                String near = Words.nearest(answer, known.keySet()).orElse("");
                console.line("Нет типа «" + answer + "»." + (near.isEmpty() ? "" : " Возможно, «" + near + "»."));
            }
            console.line("\nЧто описываем?");
            Asking.Options options = new Asking.Options(known);
            console.print(options.text());
            answer = options.code(asking.line("> "));
        }
    }

    private Draft title(ContentType type, String wanted) {
        Field field = type.field(type.titleField()).orElseThrow();
        String title = wanted;
        while (true) {
            if (title.isEmpty()) {
                asking.introduce(field, "");
                title = asking.line("> ");
            }
            Optional<DocPath> path = interview.path(type, title);
            if (path.isPresent() && !interview.exists(path.get())) {
                Draft named = interview.draft(type, title);
                List<Finding> wrong = interview.news(type, interview.draft(type, ""), named);
                if (wrong.stream().noneMatch(Finding::isErrorOnceSent)) {
                    return named;
                }
                asking.tell(wrong);
            } else if (path.isPresent()) {
                console.line("Файл " + path.get() + " уже есть. Назовите запись иначе.");
            } else if (title.equals("?")) {
                asking.help(field);
            } else {
                console.line("Название нужно: из него получится имя файла.");
            }
            title = "";
        }
    }

    private Draft field(ContentType type, Draft draft, Field field) {
        if (field.type() instanceof FieldType.GroupType group) {
            return group(type, draft, field, group);
        }
        return asking.value(field, "", piece -> interview.news(type, draft, interview.with(draft, field, piece)))
                .map(piece -> interview.with(draft, field, piece))
                .orElse(draft);
    }

    /// A group, or one row after another until a row is left empty.
    private Draft group(ContentType type, Draft draft, Field field, FieldType.GroupType group) {
        asking.introduce(field, "");
        boolean many = field.many().isPresent();
        int most = field.many().map(Field.Many::max).orElse(1);
        List<Draft.Piece> rows = new ArrayList<>();
        Draft now = draft;
        while (rows.size() < most) {
            String row = many ? field.label() + ", " + (rows.size() + 1) : field.label();
            Optional<Draft.Group> filled = row(type, now, field, group, rows, row);
            if (filled.isEmpty()) {
                break;
            }
            rows.add(filled.get());
            now = interview.with(draft, field, many ? new Draft.Items(rows) : filled.get());
        }
        return now;
    }

    private Optional<Draft.Group> row(
            ContentType type,
            Draft draft,
            Field field,
            FieldType.GroupType group,
            List<Draft.Piece> rows,
            String name) {
        SequencedMap<String, Draft.Piece> values = new LinkedHashMap<>();
        for (Field inner : group.fields().values()) {
            if (inner.type() instanceof FieldType.GroupType) {
                continue;
            }
            Optional<Draft.Piece> value = asking.value(inner, name, piece -> {
                SequencedMap<String, Draft.Piece> tried = new LinkedHashMap<>(values);
                tried.put(inner.name(), piece);
                List<Draft.Piece> all = new ArrayList<>(rows);
                all.add(new Draft.Group(tried));
                boolean many = field.many().isPresent();
                Draft next = interview.with(draft, field, many ? new Draft.Items(all) : all.getLast());
                return interview.news(type, draft, next).stream()
                        // What the next questions ask for, and how many rows there are, is no mistake of this answer.
                        .filter(finding -> !finding.rule().id().matches("field-missing|too-few"))
                        .toList();
            });
            if (value.isEmpty() && values.isEmpty() && field.many().isPresent()) {
                return Optional.empty();
            }
            value.ifPresent(piece -> values.put(inner.name(), piece));
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Draft.Group(values));
    }

    /// A text of several lines; what the checker says of it is told, and the author may write on.
    private Draft section(ContentType type, Draft draft, SectionRule section) {
        console.line("\nРаздел «" + section.heading() + "»" + (section.help().isEmpty() ? "" : ". " + section.help()));
        console.line("Пишите сколько нужно. Точка на отдельной строке — конец, Enter на первой строке — пропустить.");
        StringBuilder text = new StringBuilder();
        Draft now = draft;
        while (true) {
            String more = lines(text.isEmpty());
            if (more.isBlank()) {
                return now;
            }
            text.append(text.isEmpty() ? "" : "\n").append(more);
            now = interview.with(draft, section, text.toString());
            List<Finding> wrong = interview.news(type, draft, now);
            asking.tell(wrong);
            if (wrong.stream().noneMatch(Finding::isErrorOnceSent)) {
                return now;
            }
            console.line("Допишите ещё, или поставьте точку, чтобы оставить как есть и вернуться к тексту позже.");
        }
    }

    private String lines(boolean first) {
        StringBuilder text = new StringBuilder();
        while (true) {
            String line = asking.line("| ");
            if (line.equals(END) || line.isEmpty() && first && text.isEmpty()) {
                return text.toString();
            }
            text.append(line).append('\n');
        }
    }

    private int write(ContentType type, Draft draft) {
        String title = draft.fields().get(type.titleField()) instanceof Draft.Text text ? text.text() : "";
        DocPath path = interview.path(type, title).orElseThrow();
        if (!interview.write(type, draft, path)) {
            console.error("Файл " + path + " появился, пока вы отвечали. Ничего не записано.");
            return ExitCode.USAGE;
        }
        console.line("\nСоздан файл " + path + ". Допишите его и проверьте: navigator check");
        return ExitCode.FINE;
    }
}
