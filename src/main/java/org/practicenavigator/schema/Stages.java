package org.practicenavigator.schema;

import java.util.List;
import java.util.Map;

/// How demands grow with the state of an entry: a short application needs less than a published practice.
///
/// @param field the choice field that holds the state; "" for a type whose demands are always the same
/// @param order stages from the least to the most demanding
/// @param terms what each term of the state's vocabulary means
public record Stages(String field, List<String> order, Map<String, State> terms) {

    /// For fields that are never required.
    public static final String NEVER = "never";

    /// The only stage of a type without stages.
    public static final String ALWAYS = "always";

    public static final Stages SINGLE = new Stages("", List.of(ALWAYS), Map.of());

    /// What a state means.
    ///
    /// @param visible whether entries in this state are on the site
    /// @param notice a label for readers, "" for none
    public record State(String stage, boolean visible, String notice) {}

    /// Whether an entry at stage `reached` owes what is needed from stage `from` on.
    public boolean owes(String reached, String from) {
        return !from.equals(NEVER) && order.indexOf(reached) >= order.indexOf(from);
    }

    public State state(String term) {
        return terms.getOrDefault(term, new State(order.getFirst(), field.isEmpty(), ""));
    }
}
