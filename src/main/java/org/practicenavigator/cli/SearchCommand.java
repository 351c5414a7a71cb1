package org.practicenavigator.cli;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.practicenavigator.build.SearchPlace;
import org.practicenavigator.search.EntryOrder;
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

    @CommandLine.Option(names = "--sort", paramLabel = "relevance|title|updated", descriptionKey = "sort")
    SortName sort = SortName.relevance;

    @CommandLine.Option(names = "--explain", descriptionKey = "explain")
    boolean explain;

    @CommandLine.Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    AnswerFormat format = AnswerFormat.text;

    /// The orders as people write them.
    enum SortName {
        relevance(EntryOrder.RELEVANCE),
        title(EntryOrder.TITLE),
        updated(EntryOrder.UPDATED);

        private final EntryOrder order;

        SortName(EntryOrder order) {
            this.order = order;
        }
    }

    @Override
    public Integer call() {
        if (limit < 0 || limit > 1000) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Число ответов --limit — от 0 до 1000.");
        }
        SearchRequest request =
                new SearchRequest(String.join(" ", words), types, chosen(), sort.order, limit, 0, explain);
        try (SearchIndex index = SearchPlace.open(projectFolder())
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(), "Сайт ещё не собран. Сначала выполните: navigator build"))) {
            known(index, request);
            SearchResult result = index.search(request);
            console.print(format == AnswerFormat.json ? AnswerText.json(result) : AnswerText.text(result));
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
}
