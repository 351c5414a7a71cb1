package org.practicenavigator.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.search.SearchResult;

/// An answer of the search as text for people and as JSON.
final class AnswerText {

    private static final String TYPES = "Что это";
    private static final int MOST_VALUES = 8;

    private AnswerText() {}

    static String text(SearchResult result) {
        StringBuilder text = new StringBuilder();
        if (result.layout()) {
            text.append("Прочитано в другой раскладке: ")
                    .append(FindingsPrinter.safe(result.text()))
                    .append('\n');
        }
        if (result.loosened()) {
            text.append("Таких слов подряд нет, искали по отдельности.\n");
        }
        for (SearchResult.Correction each : result.corrected()) {
            text.append("Слова «")
                    .append(FindingsPrinter.safe(each.word()))
                    .append("» нет, искали похожие: ")
                    .append(String.join(", ", each.stems()))
                    .append('\n');
        }
        text.append(result.total() == 0 ? "Ничего не найдено.\n" : "Найдено: " + result.total() + "\n");
        int number = 1;
        for (SearchResult.Hit hit : result.hits()) {
            text.append('\n').append(number++).append(". ");
            hit(hit, text);
        }
        result.facets().forEach((name, facet) -> facet(name, facet, text));
        return text.toString();
    }

    private static void hit(SearchResult.Hit hit, StringBuilder text) {
        text.append(FindingsPrinter.safe(hit.title()))
                .append("\n   ")
                .append(hit.type())
                .append(" · ")
                .append(hit.address())
                .append(" · ")
                .append(number(hit.score()))
                .append('\n');
        String snippet = snippet(hit);
        if (!snippet.isEmpty()) {
            text.append("   ").append(FindingsPrinter.safe(snippet)).append('\n');
        }
        for (SearchResult.Reason each : hit.reasons()) {
            text.append("   · ").append(FindingsPrinter.safe(reason(each))).append('\n');
        }
    }

    private static String reason(SearchResult.Reason reason) {
        return switch (reason.ground()) {
            case WORD -> word(reason);
            case TITLE -> "все слова в названии: " + number(reason.presence());
            case PHRASE -> reason.word() + " — слова стоят подряд и в тех же формах: " + number(reason.presence());
        };
    }

    /// «наставнику» → наставник, поле ×4: текст 12,31 + слово есть 10,00.
    private static String word(SearchResult.Reason reason) {
        String factor = reason.factor() == 1 ? "" : ", засчитано на " + Math.round(reason.factor() * 100) + " %";
        String presence = reason.presence() == 0
                ? " (слово общее, наличие не считается)"
                : " + слово есть " + number(reason.presence());
        String term = reason.term().startsWith("=")
                ? "синоним «" + reason.term().substring(1).replace('_', ' ') + "»"
                : reason.term();
        return "«" + reason.word() + "» → " + term + factor + ", поле ×" + number(reason.weight()) + ": текст "
                + number(reason.text()) + presence;
    }

    private static String number(float value) {
        return String.format(Locale.ROOT, "%.2f", value).replace('.', ',');
    }

    private static void facet(String name, SearchResult.Facet facet, StringBuilder text) {
        text.append('\n')
                .append(facet.title().isEmpty() ? TYPES : facet.title())
                .append(" (")
                .append(name)
                .append("):\n");
        facet.values().stream()
                .limit(MOST_VALUES)
                .forEach(value -> text.append("   ")
                        .append(value.label())
                        .append(" — ")
                        .append(value.count())
                        .append("   ")
                        .append(name)
                        .append('=')
                        .append(value.code())
                        .append('\n'));
    }

    private static String snippet(SearchResult.Hit hit) {
        StringBuilder text = new StringBuilder();
        for (SearchResult.Part part : hit.snippet()) {
            text.append(part.marked() ? "«" + part.text() + "»" : part.text());
        }
        return text.toString();
    }

    /// `{"text":…,"total":n,"hits":[…],"facets":{…}}`; marked words of a snippet stand in `<mark>`, all else
    /// is escaped.
    static String json(SearchResult result) {
        Map<String, Object> facets = new LinkedHashMap<>();
        result.facets().forEach((name, facet) -> {
            Map<String, Object> counts = new LinkedHashMap<>();
            facet.values().forEach(value -> counts.put(value.code(), value.count()));
            facets.put(name, counts);
        });
        Map<String, Object> corrected = new LinkedHashMap<>();
        result.corrected().forEach(each -> corrected.put(each.word(), each.stems()));
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("text", result.text());
        whole.put("layout", result.layout());
        whole.put("loosened", result.loosened());
        whole.put("corrected", corrected);
        whole.put("total", result.total());
        whole.put("hits", result.hits().stream().map(AnswerText::hit).toList());
        whole.put("facets", facets);
        return JsonWriter.writePretty(whole);
    }

    private static Map<String, Object> hit(SearchResult.Hit hit) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", hit.id());
        object.put("type", hit.type());
        object.put("title", hit.title());
        object.put("address", hit.address());
        object.put("place", hit.place());
        object.put("score", hit.score());
        object.put("snippet", html(hit));
        if (!hit.reasons().isEmpty()) {
            object.put("reasons", hit.reasons().stream().map(AnswerText::object).toList());
        }
        return object;
    }

    private static Map<String, Object> object(SearchResult.Reason reason) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("ground", reason.ground().name().toLowerCase(Locale.ROOT));
        object.put("word", reason.word());
        object.put("term", reason.term());
        object.put("factor", reason.factor());
        object.put("weight", reason.weight());
        object.put("text", reason.text());
        object.put("presence", reason.presence());
        return object;
    }

    private static String html(SearchResult.Hit hit) {
        List<String> parts = new ArrayList<>();
        for (SearchResult.Part part : hit.snippet()) {
            String text = part.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            parts.add(part.marked() ? "<mark>" + text + "</mark>" : text);
        }
        return String.join("", parts);
    }
}
