import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One line of a query file: class, text, right pages, parted by tabs. A page is `key` or, where judged, `key:grade`.
///
/// @param right page → grade: 2 answers, 1 is useful
record Query(String kind, String text, Map<String, Integer> right) {

    static Query of(String kind, String text, List<String> pages) {
        Map<String, Integer> right = new LinkedHashMap<>();
        pages.forEach(page -> right.put(page, 1));
        return new Query(kind, text, right);
    }

    static List<Query> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(l -> !l.isEmpty()).map(Query::of).toList();
    }

    private static Query of(String line) {
        String[] part = line.split("\t");
        Map<String, Integer> right = new LinkedHashMap<>();
        Arrays.stream(part[2].split(" ")).forEach(page -> {
            int colon = page.indexOf(':');
            right.put(colon < 0 ? page : page.substring(0, colon), colon < 0 ? 1 : Integer.parseInt(page.substring(colon + 1)));
        });
        return new Query(part[0], part[1], right);
    }

    String line() {
        return kind + "\t" + text + "\t"
                + right.entrySet().stream()
                        .map(e -> e.getKey() + (e.getValue() == 1 ? "" : ":" + e.getValue()))
                        .collect(Collectors.joining(" "));
    }
}
