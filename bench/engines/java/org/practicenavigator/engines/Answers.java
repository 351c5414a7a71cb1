package org.practicenavigator.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An engine's answers beside ours, over the questions that `bench/engines/run` asked us.
///
/// @param questions that we had an answer to
/// @param first part of them with the same first answer, 0 to 1
/// @param shared mean part of our first ten that is among theirs, 0 to 1
public record Answers(int questions, double first, double shared) {

    /// How many answers are compared.
    public static final int TOP = 10;

    private static final Path LAID = Path.of("../target");
    private static final JsonMapper JSON = new JsonMapper();

    /// Asks the engine.
    public interface Engine {
        /// @return `type/id` of at most [#TOP] entries, the best first
        List<String> ask(String question) throws Exception;
    }

    /// The folder that a command wrote for an engine.
    public static Path index(String engine) {
        return LAID.resolve(engine);
    }

    /// Parts of a folder in their order.
    public static List<Path> parts(Path folder, String start) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith(start))
                    .sorted()
                    .toList();
        }
    }

    public static Answers compare(String name, Engine engine) throws Exception {
        int questions = 0;
        int first = 0;
        double shared = 0;
        for (Path file : parts(LAID.resolve("ours"), "q")) {
            JsonNode answer = JSON.readTree(Files.readString(file));
            List<String> ours = new ArrayList<>();
            answer.path("hits")
                    .forEach(hit -> ours.add(hit.path("type").asString() + "/" + hit.path("id").asString()));
            if (ours.isEmpty()) {
                continue;
            }
            List<String> theirs = engine.ask(answer.path("text").asString());
            Set<String> both = new HashSet<>(ours);
            both.retainAll(theirs);
            questions++;
            first += !theirs.isEmpty() && theirs.getFirst().equals(ours.getFirst()) ? 1 : 0;
            shared += (double) both.size() / ours.size();
        }
        Answers compared = new Answers(questions, (double) first / questions, shared / questions);
        System.out.println(String.format(
                Locale.ROOT,
                "%s beside ours, %d questions: same first answer %.2f, shared among the first %d %.2f",
                name,
                questions,
                compared.first,
                TOP,
                compared.shared));
        return compared;
    }
}
