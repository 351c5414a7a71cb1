package org.practicenavigator.finding;

import java.util.LinkedHashMap;
import java.util.Map;

/// A rule that content can break. Its id is permanent: people search for it and links point at it.
/// The words of its message, its severity and its manual page are one file, `docs/rules/ID.md` ([RuleText]).
///
/// ```java
/// static final Rule TERM_UNKNOWN = new Rule("term-unknown");
/// TERM_UNKNOWN.at(place, "value", text, "nearest", guess).in(file)
/// ```
///
/// @param id lower-case Latin words joined by "-"
public record Rule(String id) {

    public Rule {
        if (!id.matches("[a-z]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not a rule id: " + id);
        }
    }

    /// What was found, before it is known in which file.
    ///
    /// @param facts pairs of a name used in the rule's message and its value
    public Remark at(Place place, String... facts) {
        return new Remark(this, place, pairs(facts));
    }

    /// What was found in a file.
    public Finding in(Span where, String... facts) {
        return at(where.place(), facts).in(where.file());
    }

    private static Map<String, String> pairs(String... facts) {
        if (facts.length % 2 != 0) {
            throw new IllegalArgumentException("facts come in pairs");
        }
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            map.put(facts[i], facts[i + 1]);
        }
        return map;
    }
}
