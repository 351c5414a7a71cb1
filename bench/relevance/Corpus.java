import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every page of a content folder, its words as numbers.
///
/// @param pages in the order of their keys
/// @param words number → word in lower case
final class Corpus {

    /// Between two lines of a page: no sentence and no phrase goes across.
    static final int BREAK = -1;

    /// Between two sentences of a line.
    static final int STOP = -2;

    private static final Pattern FRONT = Pattern.compile("\\A\\uFEFF?---\\s*\\n(.*?\\n)---\\s*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("(?m)^status:\\s*(draft|rejected)\\s*$");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s+");

    /// @param key folder and name, as in the page's address: `praktiki/shkola-molodogo-uchitelya`
    /// @param text the words of title, summary and body; [#BREAK] after each line, [#STOP] after each sentence
    record Page(String key, Path file, String title, String summary, int[] text) {

        /// Lines of the body: headings, items, paragraphs.
        List<String> lines() {
            try {
                String file = Files.readString(this.file).replace("\r\n", "\n");
                Matcher front = FRONT.matcher(file);
                return (front.find() ? file.substring(front.end()) : file).lines().filter(l -> !l.isBlank()).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final List<Page> pages = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    static Corpus read(Path content) throws IOException {
        Corpus corpus = new Corpus();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                corpus.add(content, file);
            }
        }
        return corpus;
    }

    List<Page> pages() {
        return pages;
    }

    List<String> words() {
        return words;
    }

    int number(String word) {
        return numbers.getOrDefault(word, -1);
    }

    private void add(Path content, Path file) throws IOException {
        String text = Files.readString(file).replace("\r\n", "\n");
        Matcher front = FRONT.matcher(text);
        if (!front.find() || HIDDEN.matcher(front.group(1)).find()) {
            return;
        }
        String data = front.group(1);
        String title = PlainPage.value(data, "title");
        String summary = PlainPage.value(data, "summary").isEmpty() ? PlainPage.value(data, "tagline") : PlainPage.value(data, "summary");
        String key = content.relativize(file).toString().replaceAll("\\.md$", "").replace('\\', '/');
        Numbers numbers = new Numbers();
        numbers.line(title);
        numbers.line(summary);
        text.substring(front.end()).lines().filter(l -> !l.isBlank()).forEach(numbers::line);
        pages.add(new Page(key, file, title, summary, numbers.all()));
    }

    private final class Numbers {

        private int[] all = new int[256];
        private int count;

        void line(String line) {
            for (String sentence : SENTENCE.split(line)) {
                Words.of(sentence).forEach(word -> put(numbers.computeIfAbsent(word, w -> {
                    words.add(w);
                    return words.size() - 1;
                })));
                put(STOP);
            }
            put(BREAK);
        }

        private void put(int number) {
            if (count == all.length) {
                all = Arrays.copyOf(all, 2 * count);
            }
            all[count++] = number;
        }

        int[] all() {
            return Arrays.copyOf(all, count);
        }
    }
}
