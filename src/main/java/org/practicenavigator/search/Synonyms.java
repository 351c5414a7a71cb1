package org.practicenavigator.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

/// Words and abbreviations that mean the same: «ИОМ» — «индивидуальный образовательный маршрут». Each group has a
/// concept, a word that no text can contain: whoever finds one member finds the concept. Immutable.
final class Synonyms {

    static final Synonyms NONE = new Synonyms(List.of());

    /// Equal words.
    ///
    /// @param concept «=» and the stems of the first member
    /// @param members stems of each member in order, two members at least
    record Group(String concept, List<List<String>> members) {}

    private final List<Group> groups;
    private final Node root = new Node();

    private Synonyms(List<Group> groups) {
        this.groups = List.copyOf(groups);
        groups.forEach(group -> group.members().forEach(member -> plant(member, group.concept())));
    }

    /// @param groups what is equal, as written, in the order of the file; what has no words of the index is left out,
    ///     and so is a group of which less than two different members remain
    static Synonyms of(List<List<String>> groups) {
        List<Group> made = new ArrayList<>();
        Set<String> concepts = new HashSet<>();
        for (List<String> group : groups) {
            SequencedSet<List<String>> members = new LinkedHashSet<>();
            group.forEach(written -> members.add(stems(written)));
            members.remove(List.<String>of());
            if (members.size() > 1) {
                made.add(new Group(concept(members.getFirst(), concepts), List.copyOf(members)));
            }
        }
        return new Synonyms(made);
    }

    List<Group> groups() {
        return groups;
    }

    /// A reader of one stream of stems; not thread-safe.
    Matcher matcher() {
        return new Matcher(root);
    }

    private static List<String> stems(String written) {
        return Word.of(written).stream()
                .filter(word -> !word.isStop())
                .map(Word::stem)
                .toList();
    }

    private static String concept(List<String> member, Set<String> taken) {
        String name = "=" + String.join("_", member);
        String concept = name;
        for (int i = 2; !taken.add(concept); i++) {
            concept = name + "_" + i;
        }
        return concept;
    }

    private void plant(List<String> member, String concept) {
        Node node = root;
        for (String stem : member) {
            node = node.next.computeIfAbsent(stem, unused -> new Node());
        }
        node.concepts.add(concept);
    }

    /// A stem on the way through the members that begin alike. Written only while this is made.
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<String> concepts = new ArrayList<>();
    }

    /// Finds members in a stream of stems without stop words; they may overlap.
    static final class Matcher {

        private final Node root;
        private List<Node> begun = List.of();

        private Matcher(Node root) {
            this.root = root;
        }

        /// Reads the next stem. Costs one look-up while no member of several words is begun.
        ///
        /// @return concepts of the members that end here, each once, that of the longest member first
        List<String> next(String stem) {
            Node start = root.next.get(stem);
            if (start == null && begun.isEmpty()) {
                return List.of();
            }
            List<Node> still = new ArrayList<>(begun.size() + 1);
            SequencedSet<String> concepts = new LinkedHashSet<>();
            for (Node node : begun) {
                step(node.next.get(stem), still, concepts);
            }
            step(start, still, concepts);
            begun = still;
            return List.copyOf(concepts);
        }

        private static void step(Node node, List<Node> still, SequencedSet<String> concepts) {
            if (node != null) {
                concepts.addAll(node.concepts);
                if (!node.next.isEmpty()) {
                    still.add(node);
                }
            }
        }

        /// Forgets what is begun: the words that follow belong to another value.
        void reset() {
            begun = List.of();
        }
    }
}
