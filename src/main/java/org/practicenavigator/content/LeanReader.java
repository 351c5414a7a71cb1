package org.practicenavigator.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.data.YamlScalar;
import org.practicenavigator.finding.Place;
import org.practicenavigator.markdown.Slug;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Demand;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldNames;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Stages;
import org.practicenavigator.schema.ValueReader;
import org.practicenavigator.schema.Values;
import org.practicenavigator.source.SourceFile;

/// A document → what others must know to point at it: identity, title, state. For documents that nobody judges now,
/// because they did not change. No Markdown is read and no YAML but single lines of one plain form; a document where
/// anything that is asked for is written otherwise is left to the full reader. Thread-safe.
public final class LeanReader {

    /// One line with one value that YAML can only read in one way: no comment, no colon, no escape.
    private static final Pattern LINE = Pattern.compile(
            "([\\p{L}_][\\p{L}\\p{N}_ -]*):[ ]+(\"[^\"\\\\\\p{Cntrl}]*\"|'[^'\\p{Cntrl}]*'|[\\p{L}\\p{N}][\\p{L}\\p{N} ,.()«»/—–-]*)[ ]*");

    /// A line that begins so has no key of the top level.
    private static final String INNER = " -#]}";

    private static final Set<String> NOTHING = Set.of("null", "Null", "NULL");

    private final ContentTypes types;
    private final ValueReader values;
    private final Map<String, Wanted> wanted = new HashMap<>();

    /// @param fields what is read of a type
    /// @param keys written keys and the fields they mean
    private record Wanted(SequencedMap<String, Field> fields, Map<String, Optional<Field>> keys) {}

    public LeanReader(ContentTypes types) {
        this.types = types;
        this.values = new ValueReader(types.vocabularies());
        types.types().values().forEach(type -> wanted.put(type.id(), wanted(type)));
    }

    private static Wanted wanted(ContentType type) {
        Set<String> names = new LinkedHashSet<>(List.of(
                type.identity(),
                type.titleField(),
                type.aliasesField(),
                type.stages().field()));
        type.fields().values().stream().filter(Field::unique).map(Field::name).forEach(names::add);
        SequencedMap<String, Field> fields = new LinkedHashMap<>();
        type.fields().values().stream().filter(f -> names.contains(f.name())).forEach(f -> fields.put(f.name(), f));
        return new Wanted(fields, new ConcurrentHashMap<>());
    }

    /// Absent where the document must be read in full.
    public Optional<Entry> read(SourceFile source) {
        Optional<ContentType> type = types.typeOf(source.path().withoutRoot());
        Optional<FrontMatter> parts = FrontMatter.cut(source.text()).parts();
        if (type.isEmpty() || parts.isEmpty()) {
            return Optional.empty();
        }
        return lines(parts.get(), type.get()).flatMap(map -> entry(source, type.get(), map));
    }

    private Optional<YamlMap> lines(FrontMatter parts, ContentType type) {
        Wanted asked = wanted.get(type.id());
        Set<Field> met = new LinkedHashSet<>();
        List<YamlMap.Entry> entries = new ArrayList<>();
        String[] lines = parts.yaml().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isEmpty() || INNER.indexOf(lines[i].charAt(0)) >= 0) {
                continue;
            }
            int colon = lines[i].indexOf(':');
            if (colon < 0 || !Character.isLetter(lines[i].charAt(0))) {
                return Optional.empty();
            }
            Optional<Field> field = field(lines[i].substring(0, colon), type, asked);
            if (field.isEmpty()) {
                continue;
            }
            Optional<YamlMap.Entry> entry = i + 1 < lines.length && isContinued(lines[i + 1])
                    ? Optional.empty()
                    : entry(lines[i], field.get(), parts.yamlLine() + i);
            if (entry.isEmpty() || !met.add(field.get())) {
                return Optional.empty();
            }
            entries.add(entry.get());
        }
        return Optional.of(new YamlMap(entries, Place.at(parts.yamlLine(), 1)));
    }

    private static Optional<Field> field(String key, ContentType type, Wanted asked) {
        return asked.keys()
                .computeIfAbsent(
                        key,
                        written -> FieldNames.find(written, type.fields())
                                .filter(found -> asked.fields().containsKey(found.name())));
    }

    /// Whether a line may belong to the value above it.
    private static boolean isContinued(String line) {
        return !line.isEmpty() && !Character.isLetter(line.charAt(0)) && !line.startsWith("#");
    }

    private static Optional<YamlMap.Entry> entry(String line, Field field, int number) {
        Matcher written = LINE.matcher(line);
        boolean scalar = field.many().isEmpty()
                && (field.type() instanceof FieldType.TextType || field.type() instanceof FieldType.ChoiceType);
        if (!scalar || !written.matches() || NOTHING.contains(written.group(2).strip())) {
            return Optional.empty();
        }
        String value = written.group(2).strip();
        boolean quoted = value.charAt(0) == '"' || value.charAt(0) == '\'';
        String text = quoted ? value.substring(1, value.length() - 1) : value;
        return Optional.of(new YamlMap.Entry(
                new YamlScalar(field.name(), false, Place.at(number, 1)),
                new YamlScalar(text, quoted, new Place(number, written.start(2) + 1, value.length()))));
    }

    private Optional<Entry> entry(SourceFile source, ContentType type, YamlMap map) {
        Values read =
                values.read(map, wanted.get(type.id()).fields(), Demand.FULL).values();
        String id = read.text(type.identity());
        Optional<Stages.State> state = state(type, read);
        if (read.fields().size() != map.entries().size() || state.isEmpty()) {
            return Optional.empty();
        }
        String key = id.isEmpty() ? Slug.of(source.path().baseName()) : id;
        return Optional.of(new Entry(
                new EntryKey(type.id(), key),
                type,
                source.path(),
                source.digest(),
                read,
                new BodyFacts(List.of(), List.of(), List.of(), List.of()),
                state.get(),
                new LinkedHashMap<>()));
    }

    private static Optional<Stages.State> state(ContentType type, Values read) {
        if (type.stages().field().isEmpty()) {
            return Optional.of(new Stages.State(Stages.ALWAYS, true, ""));
        }
        return read.codes(type.stages().field()).stream().findFirst().map(type.stages()::state);
    }
}
