package org.practicenavigator.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A finding that does not know its file yet. What is worked out from a file's bytes alone holds remarks,
/// so that it can be kept in a cache whatever the file is called.
///
/// @param facts values for the placeholders of the rule's message
public record Remark(Rule rule, Place place, Map<String, String> facts) {

    private static final List<String> ABOUT = List.of("heading", "key", "keys", "field");

    public Remark {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    public Finding in(DocPath file) {
        RuleText text = RuleText.of(rule);
        return new Finding(
                rule,
                text.severity(),
                new Span(file, place),
                text.message().fill(facts),
                text.hint().fill(facts),
                about(),
                "");
    }

    /// Rules name what they speak of by one of these facts; the first that is there is the most exact.
    private String about() {
        return ABOUT.stream()
                .map(name -> facts.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }
}
