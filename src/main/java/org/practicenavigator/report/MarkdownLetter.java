package org.practicenavigator.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicenavigator.finding.Severity;

/// The report as a letter to a person: what is fine, what to mend and how, who answers and when. It never grows
/// beyond a length; what no longer fits is counted.
final class MarkdownLetter {

    /// The rule that finds entries much like another one: its findings are a question to the coordinator.
    static final String ALIKE = "entry-similar";

    /// The day and the month in the genitive, «до 24 ноября», as the JDK's own data (CLDR) has them.
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("', до 'd MMMM", Locale.of("ru"));

    private static final int MOST_FILES = 10;
    private static final int MOST_PEOPLE = 10;
    private static final int ROOM_FOR_COUNT = 100;

    private final Report report;
    private final int longest;

    /// Advice is given once: ten links that one removal broke need it no ten times.
    private final Set<String> told = new HashSet<>();

    /// @param longest in UTF-16 units
    MarkdownLetter(Report report, int longest) {
        this.report = report;
        this.longest = longest;
    }

    String text() {
        String head = head();
        String foot = foot();
        StringBuilder body = new StringBuilder();
        int room = longest - head.length() - foot.length() - ROOM_FOR_COUNT;
        int left = 0;
        for (Part part : parts()) {
            if (left > 0 || body.length() + part.text().length() > room) {
                left += part.findings();
            } else {
                body.append(part.text());
            }
        }
        if (left > 0) {
            body.append("\n… и ещё ").append(left).append(".\n");
        }
        return head + body + foot;
    }

    /// A piece that is shown as a whole or not at all.
    ///
    /// @param findings how many are told in it
    private record Part(String text, int findings) {}

    private String head() {
        long errors = report.count(Severity.ERROR);
        long advice = report.count(Severity.WARNING);
        StringBuilder text = new StringBuilder("### ");
        text.append(errors > 0 ? "Публиковать рано" : "Ошибок нет").append("\n\n");
        text.append("✅ ")
                .append(Counted.of(report.passed(), "проверка пройдена", "проверки пройдены", "проверок пройдено"));
        if (errors > 0) {
            text.append(" · ❌ исправить: ").append(errors);
        }
        if (advice > 0) {
            text.append(" · ⚠️ ").append(Counted.of(advice, "совет", "совета", "советов"));
        }
        return text.append("\n").append(changed()).toString();
    }

    private String changed() {
        if (report.scope() == Report.Scope.PROJECT) {
            return "";
        }
        if (report.changed().isEmpty()) {
            return "\nОписания не менялись.\n";
        }
        String files = report.changed().stream()
                .limit(MOST_FILES)
                .map(MarkdownLetter::changed)
                .collect(Collectors.joining(", "));
        int more = report.changed().size() - MOST_FILES;
        return "\nЧто проверено: " + files + (more > 0 ? " и ещё " + more : "") + ".\n";
    }

    private static String changed(Report.Changed changed) {
        String name = changed.title().isEmpty()
                ? MarkdownText.code(changed.path().value())
                : "«" + MarkdownText.of(changed.title()) + "»";
        return name
                + switch (changed.kind()) {
                    case ADDED -> " (новый файл)";
                    case CHANGED -> "";
                    case RENAMED -> " (файл переименован)";
                    case REMOVED -> " (удалён)";
                };
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        List<Report.Item> worst = Worst.first(report.items());
        section("Что исправить", worst.stream().filter(this::isOwn).toList(), Severity.ERROR, parts);
        section(
                "Что из-за этого сломалось в других описаниях",
                worst.stream().filter(item -> !isOwn(item)).toList(),
                Severity.ERROR,
                parts);
        alike(worst, parts);
        section("Советы", worst, Severity.WARNING, parts);
        notes(worst, parts);
        return parts;
    }

    /// Whether it stands in what was sent; in a check of everything all do.
    private boolean isOwn(Report.Item item) {
        return report.scope() == Report.Scope.PROJECT
                || report.changed().stream()
                        .anyMatch(changed ->
                                changed.path().equals(item.finding().where().file()));
    }

    private void section(String heading, List<Report.Item> items, Severity severity, List<Part> parts) {
        List<Report.Item> own = items.stream()
                .filter(item -> item.severity() == severity && !isAlike(item))
                .toList();
        for (int i = 0; i < own.size(); i++) {
            String above = i == 0 ? "\n#### " + heading + "\n\n" : "";
            parts.add(new Part(above + item(own.get(i)), 1));
        }
    }

    private void alike(List<Report.Item> items, List<Part> parts) {
        List<Report.Item> own = items.stream().filter(MarkdownLetter::isAlike).toList();
        for (int i = 0; i < own.size(); i++) {
            String above = i == 0 ? "\n#### Нет ли такой записи\n\n" : "";
            parts.add(new Part(above + item(own.get(i)), 1));
        }
    }

    private static boolean isAlike(Report.Item item) {
        return item.finding().rule().id().equals(ALIKE);
    }

    private String item(Report.Item item) {
        StringBuilder text = new StringBuilder("- ");
        text.append(item.severity() == Severity.ERROR ? "❌ " : "⚠️ ");
        text.append("**").append(place(item)).append("** ");
        text.append(MarkdownText.of(item.finding().message())).append('\n');
        if (!item.finding().hint().isEmpty()) {
            boolean first = told.add(item.finding().hint());
            text.append("  <br>Как исправить: ")
                    .append(first ? MarkdownText.of(item.finding().hint()) : "так же, как сказано выше.")
                    .append('\n');
        }
        if (!item.example().isEmpty()) {
            text.append(example(item.example()));
        }
        String links = links(item);
        if (!links.isEmpty()) {
            text.append(item.example().isEmpty() ? "  <br>" : "\n  ")
                    .append(links)
                    .append('\n');
        }
        return text.toString();
    }

    /// «Что изменилось», строка 23.
    private String place(Report.Item item) {
        boolean several = report.scope() == Report.Scope.PROJECT
                || report.changed().size() != 1
                || !report.changed()
                        .getFirst()
                        .path()
                        .equals(item.finding().where().file());
        String label = item.label().isEmpty() ? "" : "«" + MarkdownText.of(item.label()) + "»";
        String line = "строка " + item.finding().where().place().line();
        String file = several ? MarkdownText.code(item.finding().where().file().value()) : "";
        return Stream.of(file, label, line).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")) + ".";
    }

    private static String links(Report.Item item) {
        return Stream.of(
                        MarkdownText.link("подробнее", item.manual()),
                        MarkdownText.link("открыть в форме", item.form()))
                .filter(link -> !link.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// From our own manual: no foreign text, and no mark of a code block inside.
    private static String example(String example) {
        return "\n  Например:\n\n  ```yaml\n" + example.strip().indent(2) + "  ```\n";
    }

    private static void notes(List<Report.Item> items, List<Part> parts) {
        List<Report.Item> own =
                items.stream().filter(item -> item.severity() == Severity.NOTE).toList();
        if (own.isEmpty()) {
            return;
        }
        String lines = own.stream()
                .limit(30)
                .map(item -> "- строка " + item.finding().where().place().line() + ": "
                        + MarkdownText.of(item.finding().message()))
                .collect(Collectors.joining("\n"));
        String more = own.size() > 30 ? "\n- и ещё " + (own.size() - 30) : "";
        parts.add(new Part(
                "\n<details><summary>Поняли сами, исправлять не обязательно: " + own.size() + "</summary>\n\n" + lines
                        + more + "\n\n</details>\n",
                own.size()));
    }

    private String foot() {
        StringBuilder text = new StringBuilder();
        String previews = report.previews().stream()
                .map(preview -> MarkdownText.link(MarkdownText.of(preview.label()), preview.address()))
                .filter(link -> !link.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!previews.isEmpty()) {
            text.append("\nПосмотреть, как будет на сайте: ").append(previews).append('\n');
        }
        if (!report.reviewers().isEmpty()) {
            text.append("\nКто проверяет: ").append(people());
            text.append(report.due().map(MarkdownLetter::due).orElse("")).append('\n');
        }
        return text.toString();
    }

    private String people() {
        return report.reviewers().stream()
                .limit(MOST_PEOPLE)
                .map(MarkdownLetter::person)
                .collect(Collectors.joining(", "));
    }

    /// An account is called, so that its owner gets a message; anything else is only named.
    private static String person(Report.Reviewer reviewer) {
        boolean account = reviewer.account().matches("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}(/[A-Za-z0-9_.-]{1,64})?");
        String name = account
                ? "@" + reviewer.account()
                : Stream.of(reviewer.role(), reviewer.email())
                        .filter(part -> !part.isEmpty())
                        .map(MarkdownText::of)
                        .collect(Collectors.joining(", "));
        String area = MarkdownText.of(reviewer.area());
        return area.isEmpty() ? name : name + " (" + area + ")";
    }

    private static String due(Report.Due due) {
        String days = Counted.of(due.days(), "рабочий день", "рабочих дня", "рабочих дней");
        return " · срок: " + days + due.date().map(UNTIL::format).orElse("");
    }
}
