package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Every page of the site is valid HTML. A page type that is wrong is told once, with the number of its pages.
class MarkupTest {

    private static final int SAMPLE = 60;
    /// One for each processor: checking takes longer than building.
    private static final ThreadLocal<NuChecker> CHECKERS = ThreadLocal.withInitial(NuChecker::new);

    @Test
    void everyPageOfTheSiteIsValid() {
        assertThat(faults(BuiltSite.folder(), BuiltSite.pages())).isEmpty();
    }

    /// Pages evenly from all of them: a type with more pages is looked at more often.
    @Test
    void pagesOfAThousandPracticesAreValid() {
        List<String> pages = GeneratedSite.pages();
        int step = pages.size() / SAMPLE;
        List<String> sample = IntStream.range(0, SAMPLE)
                .mapToObj(i -> pages.get(i * step + i % step))
                .toList();
        assertThat(faults(GeneratedSite.folder(), sample)).isEmpty();
    }

    @Test
    void tellsWhatIsWrong() throws IOException {
        NuChecker checker = new NuChecker();
        String html =
                "<!doctype html><html lang=ru><title>Т</title><p id=a><span id=a><div></div></span><img src=a.png>";
        assertThat(checker.judge(html)).hasSizeGreaterThan(2).anyMatch(fault -> fault.contains("Duplicate ID"));
        assertThat(checker.judge("<!doctype html><html lang=ru><title>Т</title><p>Текст"))
                .isEmpty();
    }

    private static Map<String, String> faults(Path site, List<String> pages) {
        Map<String, String> faults = new ConcurrentSkipListMap<>();
        pages.parallelStream().forEach(page -> {
            for (String fault : judged(CHECKERS.get(), site.resolve(page))) {
                String message = fault.substring(fault.indexOf(' ') + 1);
                faults.merge(message, page + ":" + fault.substring(0, fault.indexOf(' ')), (one, _) -> one);
            }
        });
        return faults;
    }

    private static List<String> judged(NuChecker checker, Path page) {
        try {
            return checker.judge(Files.readString(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
