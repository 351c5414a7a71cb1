package org.practicenavigator.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The part of schema.org that the site may use, from the list that is checked in with its source.
final class SchemaOrgList {

    private static final Path FILE = Path.of("src/test/resources/schema-org/release-30.txt");

    private final Map<String, List<String>> supertypes = new HashMap<>();
    private final Map<String, Set<String>> domains = new HashMap<>();
    private final Map<String, Set<String>> ranges = new HashMap<>();

    SchemaOrgList() {
        try {
            Files.readAllLines(FILE).stream()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(this::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        String[] words = line.split(" ");
        if (words[0].equals("type")) {
            supertypes.put(words[1], List.of(words).subList(3, words.length));
        } else {
            int arrow = List.of(words).indexOf(">");
            domains.put(words[1], Set.copyOf(List.of(words).subList(3, arrow)));
            ranges.put(words[1], Set.copyOf(List.of(words).subList(arrow + 1, words.length)));
        }
    }

    boolean knowsType(String type) {
        return supertypes.containsKey(type);
    }

    boolean knows(String property) {
        return domains.containsKey(property);
    }

    /// Whether a thing of these types has the property.
    boolean has(Set<String> types, String property) {
        return meets(types, domains.getOrDefault(property, Set.of()));
    }

    /// Whether a thing of these types may be the value.
    boolean takes(String property, Set<String> types) {
        return meets(types, ranges(property));
    }

    Set<String> ranges(String property) {
        return ranges.getOrDefault(property, Set.of());
    }

    private boolean meets(Set<String> types, Set<String> wanted) {
        return types.stream().anyMatch(type -> withSupertypes(type).stream().anyMatch(wanted::contains));
    }

    private Set<String> withSupertypes(String type) {
        Set<String> all = new HashSet<>(Set.of(type));
        supertypes.getOrDefault(type, List.of()).forEach(above -> all.addAll(withSupertypes(above)));
        return all;
    }
}
