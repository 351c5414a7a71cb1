import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Judges what engines answered: a Markdown table on standard output, the same figures as JSON into a file.
///
/// Usage: `Score QUERIES JSON [--failures] RUN…`. A cell is MRR@10 / Recall@10; «all» is over queries, with the 95 % interval
/// of 1,000 bootstrap samples. Where queries are graded, nDCG@10 stands beside. `--failures` lists the queries whose
/// first right page is not among the first three.
final class Score {

    private static final int DEPTH = 10;
    private static final int SAMPLES = 1000;
    private static final int GOOD = 3;

    /// @param reciprocal 1/rank of the first right page, 0 where it is not among the ten
    record Mark(String kind, double reciprocal, double recall, double gain, double millis) {}

    private Score() {}

    public static void main(String[] arguments) throws IOException {
        List<String> runs = new ArrayList<>(List.of(arguments).subList(2, arguments.length));
        boolean failures = runs.remove("--failures");
        List<Query> queries = Query.read(Path.of(arguments[0]));
        Map<String, List<Mark>> marks = new LinkedHashMap<>();
        for (String run : runs) {
            String name = Path.of(run).getFileName().toString().replaceFirst("\\.run$", "");
            List<Run.Answer> answers = Run.read(Path.of(run));
            if (answers.size() != queries.size()) {
                throw new IOException(run + ": " + answers.size() + " answers to " + queries.size() + " queries");
            }
            marks.put(name, IntStream.range(0, queries.size()).mapToObj(i -> mark(queries.get(i), answers.get(i))).toList());
            if (failures) {
                failures(name, queries, answers);
            }
        }
        System.out.println(table(queries, marks));
        Files.writeString(Path.of(arguments[1]), json(queries, marks));
    }

    private static Mark mark(Query query, Run.Answer answer) {
        List<String> pages = answer.pages().subList(0, Math.min(DEPTH, answer.pages().size()));
        double reciprocal = 0;
        double found = 0;
        double gain = 0;
        for (int i = 0; i < pages.size(); i++) {
            int grade = query.right().getOrDefault(pages.get(i), 0);
            if (grade > 0) {
                reciprocal = reciprocal == 0 ? 1.0 / (i + 1) : reciprocal;
                found++;
                gain += gain(grade, i);
            }
        }
        List<Integer> best = query.right().values().stream().sorted((a, b) -> b - a).limit(DEPTH).toList();
        double ideal = IntStream.range(0, best.size()).mapToDouble(i -> gain(best.get(i), i)).sum();
        return new Mark(query.kind(), reciprocal, found / Math.min(DEPTH, query.right().size()), gain / ideal, answer.millis());
    }

    private static double gain(int grade, int place) {
        return ((1 << grade) - 1) / (Math.log(place + 2) / Math.log(2));
    }

    private static boolean graded(List<Query> queries) {
        return queries.stream().anyMatch(query -> query.right().values().stream().anyMatch(grade -> grade > 1));
    }

    private static String table(List<Query> queries, Map<String, List<Mark>> marks) {
        Set<String> kinds = new LinkedHashSet<>(queries.stream().map(Query::kind).toList());
        StringBuilder table = new StringBuilder("| engine | " + String.join(" | ", kinds) + " | all (95 %) |"
                + (graded(queries) ? " nDCG@10 |" : "") + " ms p50 / p95 |\n|---" + "|---".repeat(kinds.size() + 2)
                + (graded(queries) ? "|---" : "") + "|\n| queries");
        kinds.forEach(kind -> table.append(" | ").append(queries.stream().filter(q -> q.kind().equals(kind)).count()));
        table.append(" | ").append(queries.size()).append(graded(queries) ? " | | |" : " | |");
        marks.forEach((name, all) -> {
            table.append("\n| ").append(name);
            kinds.forEach(kind -> {
                List<Mark> of = all.stream().filter(mark -> mark.kind().equals(kind)).toList();
                table.append(" | ").append(three(mrr(of))).append(" / ").append(three(mean(of, Mark::recall)));
            });
            double[] interval = interval(all);
            table.append(" | **").append(three(mrr(all))).append("** (").append(three(interval[0])).append("..")
                    .append(three(interval[1])).append(") / ").append(three(mean(all, Mark::recall)));
            table.append(graded(queries) ? " | " + three(mean(all, Mark::gain)) : "");
            table.append(String.format(Locale.ROOT, " | %.1f / %.1f |", percentile(all, 50), percentile(all, 95)));
        });
        return table.toString();
    }

    private static String json(List<Query> queries, Map<String, List<Mark>> marks) {
        Set<String> kinds = new LinkedHashSet<>(queries.stream().map(Query::kind).toList());
        List<String> engines = new ArrayList<>();
        marks.forEach((name, all) -> {
            List<String> classes = new ArrayList<>();
            kinds.forEach(kind -> {
                List<Mark> of = all.stream().filter(mark -> mark.kind().equals(kind)).toList();
                classes.add("\"" + kind + "\": {" + figures(of) + "}");
            });
            double[] interval = interval(all);
            classes.add("\"all\": {" + figures(all) + ", \"mrrLow\": " + three(interval[0]) + ", \"mrrHigh\": "
                    + three(interval[1]) + String.format(Locale.ROOT, ", \"p50\": %.3f, \"p95\": %.3f", percentile(all, 50), percentile(all, 95)) + "}");
            engines.add("  \"" + name + "\": {\n    " + String.join(",\n    ", classes) + "\n  }");
        });
        return "{\n" + String.join(",\n", engines) + "\n}\n";
    }

    private static String figures(List<Mark> marks) {
        return "\"queries\": " + marks.size() + ", \"mrr\": " + three(mrr(marks)) + ", \"recall\": "
                + three(mean(marks, Mark::recall)) + ", \"ndcg\": " + three(mean(marks, Mark::gain));
    }

    private static void failures(String name, List<Query> queries, List<Run.Answer> answers) {
        System.out.println("## Not among the first " + GOOD + ": " + name + "\n");
        for (int i = 0; i < queries.size(); i++) {
            Query query = queries.get(i);
            if (mark(query, answers.get(i)).reciprocal() < 1.0 / GOOD) {
                List<String> pages = answers.get(i).pages();
                System.out.println("- " + query.kind() + " «" + query.text() + "»: right " + query.right()
                        + ", found " + pages.subList(0, Math.min(GOOD, pages.size())));
            }
        }
        System.out.println();
    }

    private static double mrr(List<Mark> marks) {
        return mean(marks, Mark::reciprocal);
    }

    private static double mean(List<Mark> marks, java.util.function.ToDoubleFunction<Mark> figure) {
        return marks.stream().mapToDouble(figure).average().orElse(0);
    }

    private static double percentile(List<Mark> marks, int percent) {
        double[] sorted = marks.stream().mapToDouble(Mark::millis).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static double[] interval(List<Mark> marks) {
        Random random = new Random(1);
        double[] means = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            double sum = 0;
            for (int j = 0; j < marks.size(); j++) {
                sum += marks.get(random.nextInt(marks.size())).reciprocal();
            }
            means[i] = sum / marks.size();
        }
        Arrays.sort(means);
        return new double[] {means[SAMPLES / 40], means[SAMPLES - SAMPLES / 40 - 1]};
    }

    private static String three(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }
}
