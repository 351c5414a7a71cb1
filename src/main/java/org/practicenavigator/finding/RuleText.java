package org.practicenavigator.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The words of a rule, read from its manual page `docs/rules/ID.md` (in the program: a resource).
/// The page starts with lines `severity:`, `title:`, `message:`, `hint:` between two `---`, and a line `draft:` where
/// the rule weighs less in a text that is not finished.
///
/// @param draft what the rule weighs in an unfinished entry that visitors do not see
/// @param title a name for the manual, for example «Нет такого значения в справочнике»
public record RuleText(Severity severity, Severity draft, String title, Phrase message, Phrase hint) {

    private static final String FOLDER = "/navigator/rules/";
    private static final Map<String, RuleText> READ = new ConcurrentHashMap<>();

    /// @throws IllegalStateException where the rule has no page: a mistake of ours, caught by a test
    public static RuleText of(Rule rule) {
        return READ.computeIfAbsent(rule.id(), RuleText::read);
    }

    private static RuleText read(String id) {
        Map<String, String> head = new HashMap<>();
        String[] lines = page(id).split("\n");
        for (int i = 1; i < lines.length && !lines[i].equals("---"); i++) {
            int colon = lines[i].indexOf(':');
            head.put(lines[i].substring(0, colon), lines[i].substring(colon + 1).strip());
        }
        String severity = head.getOrDefault("severity", "");
        return new RuleText(
                severity(severity),
                severity(head.getOrDefault("draft", severity)),
                head.getOrDefault("title", ""),
                new Phrase(head.getOrDefault("message", "")),
                new Phrase(head.getOrDefault("hint", "")));
    }

    private static Severity severity(String word) {
        return Severity.valueOf(word.toUpperCase(Locale.ROOT));
    }

    static String page(String id) {
        try (InputStream in = RuleText.class.getResourceAsStream(FOLDER + id + ".md")) {
            if (in == null) {
                throw new IllegalStateException("rule without a page: " + id);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
