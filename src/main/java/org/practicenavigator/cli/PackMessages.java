package org.practicenavigator.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.practicenavigator.build.BundleExport;
import org.practicenavigator.bundle.Problem;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.profile.Readiness;
import org.practicenavigator.report.TextFormat;

/// What is said of packs: what was made, what an author still has to do, what is wrong with a pack.
final class PackMessages {

    private PackMessages() {}

    static String text(BundleExport.Done done, AnswerFormat format) {
        return format == AnswerFormat.json ? json(done) : text(done);
    }

    private static String text(BundleExport.Done done) {
        StringBuilder text = new StringBuilder();
        done.packed().forEach(packed -> text.append(text(packed)).append('\n'));
        long made = done.packed().stream().filter(p -> p.file().isPresent()).count();
        long ready = done.packed().stream()
                .filter(p -> p.file().isPresent() && p.readiness().isReady())
                .count();
        if (done.packed().isEmpty()) {
            text.append("Готовых записей нет: каждой чего-то не хватает. Что именно, покажет --all.\n");
        } else {
            text.append("Собрано: ")
                    .append(FindingsPrinter.count(made, "пакет", "пакета", "пакетов"))
                    .append(", из них полностью готовы: ")
                    .append(ready)
                    .append(". Не собрано: ")
                    .append(done.packed().size() - made)
                    .append(".\n");
        }
        if (done.profile().verified().isEmpty()) {
            text.append("Профиль «")
                    .append(TextFormat.safe(done.profile().id()))
                    .append("» ещё не сверен с формой площадки: порядок полей и пределы могут отличаться.\n");
        }
        return text.toString();
    }

    private static String text(BundleExport.Packed packed) {
        StringBuilder text = new StringBuilder(TextFormat.safe(packed.title()) + " (" + packed.id() + ")\n");
        packed.findings()
                .forEach(finding -> text.append(TextFormat.finding(finding)).append('\n'));
        packed.file()
                .ifPresent(file -> text.append("  Пакет: ")
                        .append(file)
                        .append(" (")
                        .append((packed.bytes() + 999) / 1000)
                        .append(" КБ)\n"));
        if (!packed.replaced().isEmpty()) {
            text.append("  В PDF нет знаков: ")
                    .append(TextFormat.safe(String.join(" ", packed.replaced())))
                    .append(". Вместо них стоят квадраты; в остальных файлах знаки целы.\n");
        }
        packed.changes()
                .ifPresent(changes -> text.append(
                        changes == 0
                                ? "  После подачи ничего не изменилось.\n"
                                : "  После подачи изменилось полей: " + changes + ". Они перечислены в инструкции.\n"));
        for (Readiness.Answer answer : packed.readiness().answers()) {
            text.append(answer.met() ? "  есть  " : "  НЕТ   ")
                    .append(answer.need().title());
            text.append(answer.met() ? "\n" : ". " + answer.need().task() + "\n");
        }
        packed.record()
                .ifPresent(
                        file -> text.append("  Тексты этого дня записаны: ")
                                .append(file)
                                .append(
                                        "\n  Внесите их в Git, а в запись — smarteka: {status: submitted, submitted_on: …}.\n"));
        return text.toString();
    }

    private static String json(BundleExport.Done done) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("profile", done.profile().id());
        json.put("profile_version", done.profile().version());
        json.put("profile_verified", done.profile().verified().isPresent());
        List<Map<String, Object>> packs = new ArrayList<>();
        done.packed().forEach(packed -> packs.add(pack(packed)));
        json.put("packs", packs);
        return JsonWriter.writePretty(json) + "\n";
    }

    private static Map<String, Object> pack(BundleExport.Packed packed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", packed.id());
        json.put("title", packed.title());
        json.put("file", packed.file().map(Path::toString).orElse(null));
        json.put("ready", packed.readiness().isReady());
        json.put("changed_fields", packed.changes().orElse(null));
        json.put("record", packed.record().map(Path::toString).orElse(null));
        json.put("replaced_in_pdf", packed.replaced());
        List<Map<String, Object>> needs = new ArrayList<>();
        packed.readiness().answers().forEach(answer -> {
            Map<String, Object> need = new LinkedHashMap<>();
            need.put("name", answer.need().name());
            need.put("title", answer.need().title());
            need.put("met", answer.met());
            need.put("task", answer.met() ? null : answer.need().task());
            needs.add(need);
        });
        json.put("needs", needs);
        json.put(
                "findings",
                packed.findings().stream().map(PackMessages::finding).toList());
        return json;
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", finding.rule().id());
        json.put("file", finding.where().file().value());
        json.put("line", finding.where().place().line());
        json.put("column", finding.where().place().column());
        json.put("message", finding.message());
        json.put("hint", finding.hint());
        return json;
    }

    static String text(Path pack, List<Problem> problems, AnswerFormat format) {
        if (format == AnswerFormat.json) {
            return JsonWriter.writePretty(
                            problems.stream().map(PackMessages::problem).toList())
                    + "\n";
        }
        if (problems.isEmpty()) {
            return "Пакет цел: " + pack + "\n";
        }
        StringBuilder text = new StringBuilder("Пакет повреждён или изменён: " + pack + "\n");
        problems.forEach(problem -> text.append("  ").append(said(problem)).append('\n'));
        return text.append("Соберите его заново: navigator export smarteka ИМЯ\n")
                .toString();
    }

    private static Map<String, Object> problem(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "kind", problem.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        json.put("file", problem.file());
        json.put("message", said(problem));
        return json;
    }

    private static String said(Problem problem) {
        String file = "«" + TextFormat.safe(problem.file()) + "»";
        String detail = TextFormat.safe(problem.detail());
        return switch (problem.kind()) {
            case BROKEN -> "Это не архив ZIP, или он обрывается.";
            case TOO_LARGE -> "Внутри больше, чем бывает в пакете.";
            case BAD_NAME -> "Имя " + file + " недопустимо или повторяется.";
            case NO_MANIFEST -> "Нет списка файлов manifest.json, или он не читается.";
            case UNKNOWN_FORMAT -> "Список файлов другого вида (" + detail + "), эта программа его не знает.";
            case MISSING -> "Нет файла " + file + ".";
            case UNLISTED -> "Лишний файл " + file + ".";
            case SIZE_DIFFERS -> "Файл " + file + " другого размера: " + detail + " байт.";
            case DIGEST_DIFFERS -> "Файл " + file + " изменён.";
            case TEXT_DIFFERS -> "Текст " + file + " не такой, как в data.json.";
            case TOO_LONG -> "Текст " + file + " длиннее предела: " + detail + " знаков.";
            case PAGE_DIFFERS -> "В инструкции нет текста " + file + " в том же виде.";
            case ENTRY_DIFFERS -> "Список файлов и data.json говорят о разных записях.";
        };
    }
}
