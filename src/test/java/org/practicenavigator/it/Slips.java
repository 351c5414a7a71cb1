package org.practicenavigator.it;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Slips that people make, each with one way back: what was written before is also what a correction writes.
final class Slips {

    private static final List<String> MONTHS = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");

    private static final Pattern DATE = Pattern.compile("(?m)^( *(?:- )?[a-z_]+: )(\\d{4})-(\\d{2})-(\\d{2})$");
    private static final Pattern WORD = Pattern.compile("(?<=[ («])[А-ЯЁа-яё]{7,}(?=[ ,.])");

    /// A plain value in double quotes that ends its line.
    private static final Pattern QUOTED = Pattern.compile("(?m)^([a-z_]+: )\"([^\"\\\\\\n“”„]+)\"$");

    /// A key at the very left with a plain value behind it.
    private static final Pattern KEY = Pattern.compile("(?m)^([a-z_]+:) (?=[A-Za-z0-9\\[])");

    private static final Pattern FLOW = Pattern.compile("(?m)^  - \\{");

    interface Change {
        String into(String text, Random random);
    }

    record Slip(String name, Change change) {
        String into(String text, Random random) {
            return change.into(text, random);
        }
    }

    static final List<Slip> ALL = List.of(
            new Slip("date in words", (text, random) -> one(DATE, text, random, Slips::words)),
            new Slip("date with dots", (text, random) -> one(DATE, text, random, Slips::dots)),
            new Slip("Latin letters", (text, random) -> inBody(text, random, Slips::latin)),
            new Slip("hidden characters", (text, random) -> inBody(text, random, Slips::hidden)),
            new Slip("hidden in the title", (text, random) -> text.replaceFirst("(?m)^(title: \"?..)", "$1\u200b")),
            new Slip("typographic quotes", (text, random) -> one(QUOTED, text, random, Slips::typographic)),
            new Slip("odd space behind a key", (text, random) -> one(KEY, text, random, m -> m.group(1) + "\u00a0")),
            new Slip("odd indentation", (text, random) -> one(FLOW, text, random, m -> "\u00a0\u00a0- {")),
            new Slip("synonym of a section", (text, random) -> section(text, "Результат", "Результаты")),
            new Slip("slip in a section", (text, random) -> section(text, "Проблема", "Проблемма")),
            new Slip(
                    "no last line end",
                    (text, random) -> text.endsWith("\n") && !text.endsWith("\n\n")
                            ? text.substring(0, text.length() - 1)
                            : text));

    private Slips() {}

    /// Changes one of the stretches that a pattern finds in the front matter.
    private static String one(
            Pattern pattern, String text, Random random, java.util.function.Function<MatchResult, String> change) {
        int end = text.indexOf("\n---", 4);
        Matcher matcher = pattern.matcher(text).region(0, end);
        List<MatchResult> found = matcher.results().filter(m -> m.start() < end).toList();
        return found.isEmpty() ? text : with(text, found.get(random.nextInt(found.size())), change);
    }

    /// Only practices have sections that are looked for; elsewhere a heading is a heading.
    private static String section(String text, String heading, String slip) {
        return text.contains("\ntemplate_version:")
                ? text.replace("\n## " + heading + "\n", "\n## " + slip + "\n")
                : text;
    }

    /// Changes one word of the text below.
    private static String inBody(String text, Random random, java.util.function.Function<MatchResult, String> change) {
        int start = text.indexOf("\n---", 4);
        List<MatchResult> words = WORD.matcher(text)
                .results()
                .filter(m -> m.start() > start && !isInLink(text, m.start()))
                .toList();
        return words.isEmpty() ? text : with(text, words.get(random.nextInt(words.size())), change);
    }

    /// Addresses and code are no words.
    private static boolean isInLink(String text, int at) {
        int end = text.indexOf('\n', at);
        String line = text.substring(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length() : end);
        return line.contains("](") || line.contains("`") || line.startsWith("#") || line.contains("http");
    }

    private static String with(
            String text, MatchResult found, java.util.function.Function<MatchResult, String> change) {
        return text.substring(0, found.start()) + change.apply(found) + text.substring(found.end());
    }

    private static String words(MatchResult date) {
        return date.group(1) + Integer.parseInt(date.group(4)) + " " + MONTHS.get(Integer.parseInt(date.group(3)) - 1)
                + " " + date.group(2) + " г.";
    }

    private static String dots(MatchResult date) {
        return date.group(1) + date.group(4) + "." + date.group(3) + "." + date.group(2);
    }

    private static String typographic(MatchResult quoted) {
        return quoted.group(1) + "“" + quoted.group(2) + "”";
    }

    private static String hidden(MatchResult word) {
        return word.group().substring(0, 3) + "\u00ad" + word.group().substring(3);
    }

    /// The word with one of its letters from the other alphabet, as long as the rest shows which one is meant.
    private static String latin(MatchResult word) {
        String text = word.group();
        String sure = text.replaceAll("[асеорхуіАВСЕНКМОРТХУ]", "");
        int at = text.indexOf('о');
        return sure.isEmpty() || at < 0 ? text : text.substring(0, at) + "o" + text.substring(at + 1);
    }
}
