package org.practicenavigator.cli;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.practicenavigator.build.SearchPlace;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.search.SearchIndex;
import org.practicenavigator.search.SearchRequest;
import org.practicenavigator.search.SearchResult;
import picocli.CommandLine;

/// `navigator search`: answers from the index of the last build.
@AutoService(Command.class)
@CommandLine.Command(name = "search", resourceBundle = "navigator.cli.messages")
public final class SearchCommand extends ConsoleCommand {

    @CommandLine.Parameters(paramLabel = "СЛОВА", arity = "0..*", descriptionKey = "words")
    List<String> words = List.of();

    @CommandLine.Option(names = "--type", paramLabel = "ТИП", split = ",", descriptionKey = "type")
    List<String> types = List.of();

    @CommandLine.Option(names = "--facet", paramLabel = "ПОЛЕ=ЗНАЧЕНИЕ", descriptionKey = "facet")
    List<String> facets = List.of();

    @CommandLine.Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
    int limit = 10;

    @CommandLine.Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    TextFormat format = TextFormat.text;

    @Override
    public Integer call() {
        if (limit < 0 || limit > 1000) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Число ответов --limit — от 0 до 1000.");
        }
        SearchRequest request = new SearchRequest(String.join(" ", words), types, chosen(), limit, 0);
        try (SearchIndex index = SearchPlace.open(projectFolder())
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(), "Сайт ещё не собран. Сначала выполните: navigator build"))) {
            known(index, request);
            SearchResult result = index.search(request);
            console.print(format == TextFormat.json ? json(result) : text(result));
        }
        return ExitCode.FINE;
    }

    private Map<String, List<String>> chosen() {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        for (String facet : facets) {
            int equals = facet.indexOf('=');
            if (equals < 1) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(),
                        "Отбор записывают так: --facet forms=teacher-teacher, а не «" + facet + "».");
            }
            chosen.computeIfAbsent(facet.substring(0, equals), unused -> new ArrayList<>())
                    .add(facet.substring(equals + 1));
        }
        return chosen;
    }

    /// A misspelt type or field would quietly find nothing.
    private void known(SearchIndex index, SearchRequest request) {
        Set<String> types = index.facets().keySet();
        Set<String> fields = new TreeSet<>();
        index.facets().forEach((type, facets) -> {
            if (request.types().isEmpty() || request.types().contains(type)) {
                fields.addAll(facets.keySet());
            }
        });
        request.types().stream().filter(t -> !types.contains(t)).findFirst().ifPresent(t -> {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Нет типа «" + t + "». Есть: " + String.join(", ", types) + ".");
        });
        request.facets().keySet().stream()
                .filter(f -> !fields.contains(f))
                .findFirst()
                .ifPresent(f -> {
                    throw new CommandLine.ParameterException(
                            spec.commandLine(),
                            "По полю «" + f + "» отбора нет. Есть: " + String.join(", ", fields) + ".");
                });
    }

    private static String text(SearchResult result) {
        StringBuilder text = new StringBuilder();
        text.append(result.total() == 0 ? "Ничего не найдено.\n" : "Найдено: " + result.total() + "\n");
        int number = 1;
        for (SearchResult.Hit hit : result.hits()) {
            text.append('\n')
                    .append(number++)
                    .append(". ")
                    .append(FindingsPrinter.safe(hit.title()))
                    .append("\n   ")
                    .append(hit.type())
                    .append(" · ")
                    .append(hit.address())
                    .append(" · ")
                    .append(String.format(Locale.ROOT, "%.2f", hit.score()))
                    .append('\n');
            String snippet = snippet(hit, "«", "»");
            if (!snippet.isEmpty()) {
                text.append("   ").append(FindingsPrinter.safe(snippet)).append('\n');
            }
        }
        result.facets().forEach((name, facet) -> {
            text.append('\n').append(facet.title()).append(" (").append(name).append("):\n");
            facet.values().stream()
                    .limit(8)
                    .forEach(value -> text.append("   ")
                            .append(value.label())
                            .append(" — ")
                            .append(value.count())
                            .append("   ")
                            .append(name)
                            .append('=')
                            .append(value.code())
                            .append('\n'));
        });
        return text.toString();
    }

    private static String snippet(SearchResult.Hit hit, String before, String after) {
        StringBuilder text = new StringBuilder();
        for (SearchResult.Part part : hit.snippet()) {
            text.append(part.marked() ? before + part.text() + after : part.text());
        }
        return text.toString();
    }

    /// `{"total":n,"hits":[…],"facets":{…}}`; marked words of a snippet stand in `<mark>`, all else is escaped.
    private static String json(SearchResult result) {
        List<Object> hits = new ArrayList<>();
        for (SearchResult.Hit hit : result.hits()) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("id", hit.id());
            object.put("type", hit.type());
            object.put("title", hit.title());
            object.put("address", hit.address());
            object.put("score", hit.score());
            object.put("snippet", html(hit));
            hits.add(object);
        }
        Map<String, Object> facets = new LinkedHashMap<>();
        result.facets().forEach((name, facet) -> {
            Map<String, Object> counts = new LinkedHashMap<>();
            facet.values().forEach(value -> counts.put(value.code(), value.count()));
            facets.put(name, counts);
        });
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("total", result.total());
        whole.put("hits", hits);
        whole.put("facets", facets);
        return JsonWriter.writePretty(whole);
    }

    private static String html(SearchResult.Hit hit) {
        StringBuilder html = new StringBuilder();
        for (SearchResult.Part part : hit.snippet()) {
            String text = part.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            html.append(part.marked() ? "<mark>" + text + "</mark>" : text);
        }
        return html.toString();
    }
}
