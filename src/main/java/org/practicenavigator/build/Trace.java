package org.practicenavigator.build;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;
import org.practicenavigator.schema.Words;

/// By what unchanged documents are recognised that a change can touch. Both directions err towards too many: a
/// document that is read in vain costs a millisecond, one that is missed costs a finding.
final class Trace {

    /// Words of a title that say too little to look for.
    private static final int SHORT_WORD = 3;

    private final Set<String> names = new TreeSet<>();
    private final List<List<String>> titles = new ArrayList<>();
    private final Set<String> mentioned = new HashSet<>();

    /// What others may call an entry that came, went, changed its name or is seen by others than before.
    void differs(Entry entry) {
        names.add(entry.id());
        file(entry.path());
        titles.add(words(entry.title()));
        for (Field field : entry.type().fields().values()) {
            if (field.unique()) {
                entry.values().all(field.name(), Value.TextValue.class).forEach(v -> names.add(v.text()));
            }
        }
    }

    /// What others may call a file that came or went.
    void file(DocPath path) {
        names.add(path.fileName());
        names.add(path.baseName());
        names.add(URLEncoder.encode(path.fileName(), StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        for (String word : Words.key(title).split(" ")) {
            if (word.length() > SHORT_WORD) {
                words.add(word);
            }
        }
        return words;
    }

    /// Whether a document may name anything that differs.
    boolean isIn(String text) {
        if (names.stream().anyMatch(text::contains)) {
            return true;
        }
        if (titles.stream().allMatch(List::isEmpty)) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT).replace('ё', 'е');
        return titles.stream()
                .filter(words -> !words.isEmpty())
                .anyMatch(words -> words.stream().allMatch(lower::contains));
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /// What an entry names: others must be known in full to judge it.
    void mentions(Entry entry) {
        mentions(entry.values());
        entry.body().links().forEach(link -> mention(link.target()));
    }

    private void mentions(Values values) {
        for (Values.FieldValue field : values.fields().values()) {
            for (Value value : field.items()) {
                switch (value) {
                    case Value.RefValue ref -> mention(ref.target());
                    case Value.GroupValue group -> mentions(group.values());
                    case Value.ProseValue prose -> prose.body().links().forEach(link -> mention(link.target()));
                    case Value.TextValue _,
                            Value.NumberValue _,
                            Value.FlagValue _,
                            Value.DateValue _,
                            Value.LinkValue _,
                            Value.ChoiceValue _,
                            Value.FileValue _ -> {
                        // These name no entry.
                    }
                }
            }
        }
    }

    private void mention(String target) {
        mentioned.add(Words.key(target));
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        mentioned.add(new DocPath(decoded(path)).baseName());
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    /// Whether a document is one that a changed entry names.
    ///
    /// @param entry what is known of it, absent where it must be read in full anyway
    boolean names(DocPath path, Optional<Entry> entry) {
        return mentioned.contains(path.baseName())
                || entry.isPresent()
                        && (mentioned.contains(entry.get().id())
                                || mentioned.contains(Words.key(entry.get().title())));
    }

    /// Lets others see what differs between two readings of the same entries.
    void differ(Collection<Entry> before, Collection<Entry> now) {
        before.stream()
                .filter(entry -> now.stream().noneMatch(n -> isSame(entry, n)))
                .forEach(this::differs);
        now.stream()
                .filter(entry -> before.stream().noneMatch(b -> isSame(b, entry)))
                .forEach(this::differs);
    }

    /// Whether others see no difference: name, title, place, state and every spot that a link may lead to.
    private static boolean isSame(Entry before, Entry now) {
        return before.key().equals(now.key())
                && before.path().equals(now.path())
                && before.title().equals(now.title())
                && before.visible() == now.visible()
                && now.body().anchors().containsAll(before.body().anchors())
                && unique(before).equals(unique(now))
                && before.values().items(before.type().aliasesField()).size()
                        == now.values().items(now.type().aliasesField()).size();
    }

    private static List<String> unique(Entry entry) {
        return entry.type().fields().values().stream()
                .filter(Field::unique)
                .flatMap(field -> entry.values().all(field.name(), Value.TextValue.class).stream())
                .map(Value.TextValue::text)
                .toList();
    }
}
