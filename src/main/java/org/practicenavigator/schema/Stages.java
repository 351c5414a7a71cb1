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
    /// @param next the states that may follow, in the order of the template; empty where any may
    /// @param waits for whom entries in this state wait, `coordinator` or `author`; "" for nobody
    public record State(String stage, boolean visible, String notice, List<String> next, String waits) {

        /// Whoever judges entries.
        private static final String COORDINATOR = "coordinator";

        public State {
            next = List.copyOf(next);
        }

        /// A state that any other may follow.
        public State(String stage, boolean visible, String notice) {
            this(stage, visible, notice, List.of(), "");
        }

        /// Whether coordinators see entries in this state in their queue.
        public boolean isQueued() {
            return visible && !waits.isEmpty();
        }

        /// Whether the answer is the coordinator's turn.
        public boolean isOwed() {
            return waits.equals(COORDINATOR);
        }

        /// Whether an entry may go from here to the state of a term.
        public boolean allows(String term) {
            return next.isEmpty() || next.contains(term);
        }
    }

    /// Whether an entry at stage `reached` owes what is needed from stage `from` on.
    public boolean owes(String reached, String from) {
        return !from.equals(NEVER) && order.indexOf(reached) >= order.indexOf(from);
    }

    /// Whether an entry in a state is still its author's: at the first of several stages, and seen by no visitor.
    public boolean isUnfinished(State state) {
        return order.size() > 1 && order.getFirst().equals(state.stage()) && !state.visible();
    }

    public State state(String term) {
        return terms.getOrDefault(term, new State(order.getFirst(), field.isEmpty(), ""));
    }
}
