import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/// Makes queries whose right answers are known from any content folder.
///
/// Usage: `Queries CONTENT COUNT SEED NPM OUT`: COUNT of each class, fewer where the corpus has no more. The same files
/// and seed give the same queries.
final class Queries {

    private static final List<String> CLASSES = List.of("title", "infl", "typo", "typoinfl", "prefix", "body", "phrase");

    /// Unsuitable pages are passed over; a small corpus must not keep the builder for ever.
    private static final int TRIES_FOR_ONE = 40;

    private Queries() {}

    public static void main(String[] arguments) throws IOException {
        Path here = Path.of(arguments[0]);
        Corpus corpus = Corpus.read(Path.of(arguments[1]));
        int count = Integer.parseInt(arguments[2]);
        long seed = Long.parseLong(arguments[3]);
        List<String> lines = new ArrayList<>();
        try (Forms forms = new Forms(here.resolve("forms.cjs"), Path.of(arguments[4]))) {
            Lemmas lemmas = new Lemmas(corpus, forms);
            Map<String, Integer> made = new TreeMap<>();
            for (String kind : CLASSES) {
                Random random = new Random(seed * 31 + CLASSES.indexOf(kind));
                List<Query> queries = make(kind, count, new Recipes(corpus, lemmas, forms, random), random, corpus);
                queries.forEach(query -> lines.add(query.line()));
                made.put(kind, queries.size());
            }
            System.err.println("seed " + seed + ", " + corpus.pages().size() + " pages, queries: " + made);
        }
        Files.write(Path.of(arguments[5]), lines);
    }

    /// No page is asked twice in one class, as long as there are pages.
    private static List<Query> make(String kind, int count, Recipes recipes, Random random, Corpus corpus) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < corpus.pages().size(); i++) {
            order.add(i);
        }
        java.util.Collections.shuffle(order, random);
        Map<String, Query> made = new java.util.LinkedHashMap<>();
        for (int i = 0; made.size() < count && i < Math.min(order.size(), count * TRIES_FOR_ONE); i++) {
            Optional<Query> query = recipes.make(kind, order.get(i));
            query.ifPresent(q -> made.putIfAbsent(q.text(), q));
        }
        return List.copyOf(made.values());
    }
}
