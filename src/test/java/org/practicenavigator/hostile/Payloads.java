package org.practicenavigator.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Attacks, one a line of `hostile/payloads.txt`; four hexadecimal digits after a backslash and u stand for
/// characters that a line cannot hold.
final class Payloads {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private final List<String> all;
    private int next;

    Payloads() {
        try {
            all =
                    Files.readAllLines(Path.of("src/test/resources/hostile/payloads.txt"), StandardCharsets.UTF_8)
                            .stream()
                            .map(line -> ESCAPE.matcher(line)
                                    .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                                            String.valueOf((char) Integer.parseInt(m.group(1), 16)))))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> all() {
        return all;
    }

    /// The next few attacks that fit, beginning where the last call began and one further: so each comes to
    /// many places.
    List<String> some(int count, Predicate<String> fits) {
        int from = next++;
        return IntStream.range(0, all.size())
                .mapToObj(i -> all.get((from + i * 7) % all.size()))
                .filter(fits)
                .limit(count)
                .toList();
    }
}
