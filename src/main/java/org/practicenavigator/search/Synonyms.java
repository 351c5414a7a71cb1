package org.practicenavigator.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// TEMP
final class Synonyms {
    record Group(String concept, List<List<String>> members) {}
    static final Synonyms NONE = new Synonyms(List.of());
    private final List<Group> groups;
    private Synonyms(List<Group> groups) { this.groups = groups; }
    List<Group> groups() { return groups; }
    static Synonyms of(List<List<String>> groups) {
        List<Group> made = new ArrayList<>();
        for (List<String> g : groups) {
            List<List<String>> members = new ArrayList<>();
            for (String t : g) members.add(Word.of(t).stream().filter(w -> !w.isStop()).map(Word::stem).toList());
            if (members.size() > 1) made.add(new Group("=" + String.join("_", members.getFirst()), members));
        }
        return new Synonyms(made);
    }
    Matcher matcher() { return new Matcher(this); }
    static final class Matcher {
        private final Synonyms of; private final List<String> seen = new ArrayList<>();
        Matcher(Synonyms of) { this.of = of; }
        void reset() { seen.clear(); }
        List<String> next(String stem) {
            if (of.groups.isEmpty()) return List.of();
            seen.add(stem);
            List<String> found = new ArrayList<>();
            for (Group g : of.groups) for (List<String> m : g.members()) {
                int n = m.size();
                if (seen.size() >= n && seen.subList(seen.size() - n, seen.size()).equals(m) && !found.contains(g.concept())) found.add(g.concept());
            }
            return found;
        }
    }
}
