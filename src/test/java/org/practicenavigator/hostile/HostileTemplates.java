package org.practicenavigator.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.practicenavigator.data.JsonWriter;

/// The repository's types, vocabularies and settings with an attack behind every text that readers see.
final class HostileTemplates {

    private static final Pattern VOCABULARY =
            Pattern.compile("^(?<key>(?:    )?(?:label|help|situation|source): )(?<text>.+)$");
    private static final Pattern SYNONYMS = Pattern.compile("^(?<key>    also: \\[.*)(?<text>)\\]$");
    private static final Pattern TYPE = Pattern.compile(
            "^(?<key>(?:    |      )?(?:help|label): |  \\w+: \\{label: )" + "(?<text>[^{}\\[\\]>,]+)(?<rest>\\}?)$");
    private static final Pattern SETTING = Pattern.compile(
            "^(?<key>(?:title|region|region_genitive|tagline|description|publisher|licence|contact_email):"
                    + " )(?<text>.+)$");
    /// Registers and export profiles: what they are called and what they say of themselves.
    private static final Pattern DECLARED = Pattern.compile("^(?<key>(?:title|about): )(?<text>[^\"].*)$");

    private static final Pattern SETTING_LINK =
            Pattern.compile("^(?<key>(?:licence_url|repository_url): )(?<text>.+)$");

    private final Payloads payloads;

    HostileTemplates(Payloads payloads) {
        this.payloads = payloads;
    }

    HostileFile vocabulary(Path source) {
        return rewritten(source, List.of(VOCABULARY, SYNONYMS));
    }

    HostileFile type(Path source) {
        return rewritten(source, List.of(TYPE));
    }

    HostileFile declared(Path source) {
        return rewritten(source, List.of(DECLARED));
    }

    HostileFile settings(Path source) {
        return rewritten(source, List.of(SETTING, SETTING_LINK));
    }

    private HostileFile rewritten(Path source, List<Pattern> patterns) {
        HostileFile file = new HostileFile(source.toString().replace('\\', '/'));
        for (String line : lines(source)) {
            patterns.stream()
                    .map(pattern -> pattern.matcher(line))
                    .filter(Matcher::matches)
                    .findFirst()
                    .ifPresentOrElse(match -> replace(file, match), () -> file.add(line));
            file.add("\n");
        }
        return file;
    }

    private void replace(HostileFile file, Matcher match) {
        String good = match.group("text");
        String words = good.startsWith("\"") ? good.substring(1, good.length() - 1) : good;
        boolean synonyms = match.pattern() == SYNONYMS;
        boolean link = match.pattern() == SETTING_LINK;
        String before = link ? "https://example.org/?" : words + (words.isEmpty() ? "" : " ");
        UnaryOperator<String> written = attack -> (synonyms ? ", " : "") + JsonWriter.write(before + attack);
        file.add(match.group("key"));
        file.add(new Slot(file.path() + " " + match.group("key").strip(), payloads.some(3, p -> true), good, written));
        file.add(synonyms ? "]" : match.pattern() == TYPE ? match.group("rest") : "");
    }

    private static List<String> lines(Path source) {
        try {
            return Files.readAllLines(source, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
