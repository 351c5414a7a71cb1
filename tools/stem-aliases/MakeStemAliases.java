import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.hunspell.AffixedWord;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.WordFormGenerator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.tartarus.snowball.ext.RussianStemmer;

/// Writes which stems Snowball gives to the forms of one word: «ден», «дня», so that one finds the other.
///
/// Arguments: the folder of a Hunspell dictionary (index.aff, index.dic), our own groups, the file to write.
/// Same input, same bytes.
final class MakeStemAliases {

    /// From this many first letters in common on, two words are taken as kin («создать», «создавший»).
    private static final int KIN = 4;

    private static final int SHORTEST = 3;
    private static final Pattern FLEETING = Pattern.compile("(.*[б-щ&&[^еио]])[ое]([б-щ&&[^еио]])ь?");
    private static final List<String> ENDINGS = List.of("а", "я", "о", "е", "и", "ы");
    private static final String HEADER = """
        # A stem and the other stems of the same word; tools/stem-aliases makes this file, see its README.
        # A digit in front of a stem says how many letters of the line's first stem it begins with. Sorted.
        # Made from the Russian dictionary of Alexander I. Lebedev: stem-aliases-LICENSE.txt.
        """;

    /// @param stems of all its forms
    private record Root(String word, String stem, SortedSet<String> stems) {}

    private final RussianStemmer stemmer = new RussianStemmer();
    private final Map<String, List<Root>> byStem = new HashMap<>();
    private final List<Root> roots = new ArrayList<>();
    private final SortedMap<String, SortedSet<String>> aliases = new TreeMap<>();

    /// All words as listed, folded → whether they are listed without other forms.
    private final Map<String, Boolean> alone = new HashMap<>();

    /// Prepositions that are also the stem of a verb's form («перед», «передам»).
    private final Set<String> prepositions = new HashSet<>();

    public static void main(String[] args) throws Exception {
        MakeStemAliases maker = new MakeStemAliases();
        maker.read(Path.of(args[0]));
        maker.own(Path.of(args[1]));
        maker.groups();
        maker.fleeting();
        StringBuilder lines = new StringBuilder(HEADER);
        maker.aliases.forEach(
                (stem, others) -> lines.append(coded(stem, others)).append('\n'));
        Files.writeString(Path.of(args[2]), lines);
        System.err.println(maker.roots.size() + " words, " + maker.aliases.size() + " stems");
    }

    private void read(Path folder) throws Exception {
        WordFormGenerator forms = new WordFormGenerator(dictionary(folder));
        List<String> lines = Files.readAllLines(folder.resolve("index.dic"));
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split("/", 2);
            if (isWord(parts[0])) {
                Root root = new Root(parts[0], stem(parts[0]), new TreeSet<>());
                root.stems().add(root.stem());
                String flags = parts.length == 1 ? "" : parts[1];
                for (AffixedWord form : forms.getAllWordForms(parts[0], flags, () -> {})) {
                    root.stems().add(stem(form.getWord()));
                }
                roots.add(root);
                alone.merge(folded(parts[0]), flags.isEmpty(), Boolean::logicalAnd);
                if (Character.isLowerCase(parts[0].charAt(0))) {
                    byStem.computeIfAbsent(root.stem(), unused -> new ArrayList<>())
                            .add(root);
                }
            }
        }
    }

    private void own(Path file) throws Exception {
        for (String line : Files.readAllLines(file)) {
            List<String> words = List.of(line.strip().split("\\s+"));
            if (line.startsWith("!")) {
                prepositions.addAll(words);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                Set<String> stems = new HashSet<>();
                words.forEach(word -> stems.add(stem(word)));
                add(stems);
            }
        }
    }

    private static Dictionary dictionary(Path folder) throws Exception {
        try (InputStream affixes = Files.newInputStream(folder.resolve("index.aff"));
                InputStream words = Files.newInputStream(folder.resolve("index.dic"))) {
            return new Dictionary(new ByteBuffersDirectory(), "aliases", affixes, words);
        }
    }

    private static boolean isWord(String word) {
        return word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter);
    }

    /// The dictionary has neither stress marks nor soft hyphens: nothing else of the program's folding applies.
    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private String stem(String word) {
        stemmer.setCurrent(folded(word));
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private void groups() {
        for (Root root : roots) {
            Set<String> stems = new HashSet<>(root.stems());
            stems.removeIf(s -> s.length() < SHORTEST - 1 || s.length() < SHORTEST && !s.equals(root.stem()));
            stems.removeIf(s -> prepositions.contains(s) && !s.equals(root.stem()));
            Set<String> others = new HashSet<>(stems);
            others.removeIf(s -> !isForeign(root, s));
            // Where the stems of two other words meet («деть»: «день», «дело»), the group would make those words equal.
            if (others.size() >= 2) {
                others.remove(root.stem());
                stems.removeAll(others);
            }
            add(stems);
        }
    }

    /// The dictionary lists «окно» and «окон», «угол» and «угла» as words of their own: those that differ by a vowel
    /// before the last consonant are put together.
    private void fleeting() {
        for (String word : new TreeSet<>(alone.keySet())) {
            Matcher shape = FLEETING.matcher(word);
            if (alone.get(word) && shape.matches()) {
                Set<String> stems = new HashSet<>();
                for (String soft : List.of("", "ь")) {
                    String without = shape.group(1) + soft + shape.group(2);
                    ENDINGS.stream()
                            .map(without::concat)
                            .filter(alone::containsKey)
                            .forEach(w -> stems.add(stem(w)));
                }
                if (!stems.isEmpty()) {
                    stems.add(stem(word));
                    add(stems);
                }
            }
        }
    }

    /// Whether a word that is no kin has this stem in its first form.
    private boolean isForeign(Root root, String stem) {
        return byStem.getOrDefault(stem, List.of()).stream().anyMatch(other -> !isKin(root, other));
    }

    private static boolean isKin(Root root, Root other) {
        long shared = root.stems().stream().filter(other.stems()::contains).count();
        return shared >= 2 || shared(root.word(), other.word()) >= KIN;
    }

    /// Pairs only: a stem that two words share joins neither word to the other.
    private void add(Set<String> stems) {
        for (String stem : stems) {
            if (stems.size() > 1) {
                SortedSet<String> others = aliases.computeIfAbsent(stem, unused -> new TreeSet<>());
                stems.stream().filter(other -> !other.equals(stem)).forEach(others::add);
            }
        }
    }

    private static String coded(String stem, SortedSet<String> others) {
        StringBuilder line = new StringBuilder(stem);
        for (String other : others) {
            int shared = Math.min(9, shared(stem, other));
            line.append(' ').append(shared).append(other, shared, other.length());
        }
        return line.toString();
    }

    private static int shared(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
