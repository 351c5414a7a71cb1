package org.practicenavigator.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.practicenavigator.schema.BodyRule;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Words;

/// The names of a type's sections and fields, and what a heading or label means by them.
final class NameBook {

    /// Shorter words are too easily another word.
    private static final int SHORTEST_NEAR = 5;

    private static final int MOST_LOOSE_WORDS = 10;

    private record Name(Target target, String label, List<String> also, boolean loose) {

        List<String> all() {
            List<String> all = new ArrayList<>(also);
            all.addFirst(label);
            return all;
        }
    }

    private final List<Name> names;

    private NameBook(List<Name> names) {
        this.names = names;
    }

    /// @param asked which fields authors are asked for
    static NameBook of(ContentType type, Predicate<Field> asked) {
        List<Name> names = new ArrayList<>();
        for (BodyRule.SectionRule section : type.body().sections().values()) {
            names.add(new Name(new Target.OfSection(section), section.heading(), section.also(), true));
        }
        fields(type.fields().values(), asked, names);
        type.groups()
                .values()
                .forEach(label -> names.add(new Name(new Target.OfGroup(label), label, List.of(), false)));
        return new NameBook(names);
    }

    /// The names inside a group of fields.
    static NameBook of(FieldType.GroupType group) {
        List<Name> names = new ArrayList<>();
        fields(group.fields().values(), f -> true, names);
        return new NameBook(names);
    }

    private static void fields(Collection<Field> fields, Predicate<Field> asked, List<Name> names) {
        for (Field field : fields) {
            if (asked.test(field)) {
                List<String> also = new ArrayList<>(field.also());
                also.add(field.name());
                names.add(new Name(new Target.OfField(field), field.label(), also, isLoose(field)));
            }
        }
    }

    /// Only what can take a text as it is: a wrong guess must do no more harm than a text in the wrong place.
    private static boolean isLoose(Field field) {
        return switch (field.type()) {
            case FieldType.TextType _, FieldType.ProseType _ -> field.label().length() >= 4;
            case FieldType.GroupType _ -> field.many().isPresent();
            case FieldType.IntegerType _, FieldType.DecimalType _, FieldType.FlagType _, FieldType.DateType _ -> false;
            case FieldType.LinkType _, FieldType.ChoiceType _, FieldType.RefType _, FieldType.FileType _ -> false;
        };
    }

    /// The lists of groups among the fields.
    List<Field> groups() {
        return names.stream()
                .flatMap(n -> n.target() instanceof Target.OfField of ? Stream.of(of.field()) : Stream.empty())
                .filter(f -> f.many().isPresent() && f.type() instanceof FieldType.GroupType)
                .toList();
    }

    /// The best meaning of a text, at least as sure as `weakest`.
    ///
    /// @param tableFollows whether a list of groups goes before a section of the same strength
    Optional<Target.Hit> find(String text, Target.Strength weakest, boolean tableFollows) {
        String key = Phrases.key(text);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        for (Target.Strength strength : Target.Strength.values()) {
            if (strength.compareTo(weakest) > 0) {
                return Optional.empty();
            }
            List<Target.Hit> hits = hits(text, key, strength);
            if (!hits.isEmpty()) {
                return Optional.of(best(hits, tableFollows));
            }
        }
        return Optional.empty();
    }

    private List<Target.Hit> hits(String text, String key, Target.Strength strength) {
        return switch (strength) {
            case EXACT -> equal(key, strength, n -> List.of(n.label()));
            case ALSO -> equal(key, strength, Name::also);
            case NEAR -> near(text, key);
            case LOOSE -> loose(key);
        };
    }

    private List<Target.Hit> equal(
            String key, Target.Strength strength, java.util.function.Function<Name, List<String>> spellings) {
        return names.stream()
                .filter(n ->
                        spellings.apply(n).stream().anyMatch(s -> Phrases.key(s).equals(key)))
                .map(n -> new Target.Hit(n.target(), strength, 0, 0))
                .toList();
    }

    private List<Target.Hit> near(String text, String key) {
        if (key.length() < SHORTEST_NEAR) {
            return List.of();
        }
        List<String> labels = names.stream().map(Name::label).toList();
        return Words.nearest(Phrases.strip(text), labels).stream()
                .flatMap(near -> names.stream().filter(n -> n.label().equals(near)))
                .map(n -> new Target.Hit(n.target(), Target.Strength.NEAR, 0, 0))
                .toList();
    }

    private List<Target.Hit> loose(String key) {
        String[] words = key.split(" ");
        if (words.length > MOST_LOOSE_WORDS) {
            return List.of();
        }
        List<Target.Hit> hits = new ArrayList<>();
        for (Name name : names) {
            if (name.loose()) {
                name.all().forEach(spelling -> {
                    String[] sought = Phrases.key(spelling).split(" ");
                    int at = position(words, sought);
                    if (at >= 0) {
                        int letters = String.join("", sought).length();
                        hits.add(new Target.Hit(name.target(), Target.Strength.LOOSE, letters, at));
                    }
                });
            }
        }
        hits.sort(Comparator.comparing((Target.Hit h) -> -h.letters()).thenComparing(Target.Hit::position));
        return hits.isEmpty() ? hits : hits.subList(0, 1);
    }

    private static int position(String[] words, String[] sought) {
        for (int i = 0; i + sought.length <= words.length; i++) {
            boolean all = true;
            for (int j = 0; j < sought.length && all; j++) {
                all = isForm(words[i + j], sought[j]);
            }
            if (all) {
                return i;
            }
        }
        return -1;
    }

    /// Whether two words can be forms of one: «результаты» and «результатов».
    static boolean isForm(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        if (shorter < 5 || Math.abs(a.length() - b.length()) > 3) {
            return false;
        }
        int common = 0;
        while (common < shorter && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common >= Math.max(4, shorter - 2);
    }

    private static Target.Hit best(List<Target.Hit> hits, boolean tableFollows) {
        if (tableFollows) {
            Optional<Target.Hit> group = hits.stream()
                    .filter(h ->
                            h.target() instanceof Target.OfField f && f.field().type() instanceof FieldType.GroupType)
                    .findFirst();
            if (group.isPresent()) {
                return group.get();
            }
        }
        return hits.getFirst();
    }
}
