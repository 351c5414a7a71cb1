import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.practicenavigator.build.SearchPlace;
import org.practicenavigator.search.SearchIndex;
import org.practicenavigator.search.SearchRequest;
import org.practicenavigator.search.SearchResult;

/// Answers a query file as `./navigator search` would, in one process.
///
/// Usage: `Lucene PROJECT QUERIES OUT`; the project's index is there already. Needs the program on the class path.
final class Lucene {

    private Lucene() {}

    public static void main(String[] arguments) throws IOException {
        List<Query> queries = Query.read(Path.of(arguments[1]));
        try (SearchIndex index = SearchPlace.open(Path.of(arguments[0])).orElseThrow()) {
            Run run = new Run(Path.of(arguments[2]));
            queries.stream().limit(200).forEach(query -> index.search(SearchRequest.of(query.text())));
            for (Query query : queries) {
                long from = System.nanoTime();
                SearchResult result = index.search(SearchRequest.of(query.text()));
                run.add(System.nanoTime() - from, result.hits().stream().map(Lucene::key).toList());
            }
            run.write();
        }
    }

    private static String key(SearchResult.Hit hit) {
        return hit.address().replaceFirst("(/index)?\\.html$", "");
    }
}
