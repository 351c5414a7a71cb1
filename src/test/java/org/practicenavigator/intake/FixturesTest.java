package org.practicenavigator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicenavigator.data.JsonReader;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.word.Block;
import org.practicenavigator.word.InlineText;

/// Documents that LibreOffice wrote, with what must be read from them beside: the page's reader is held to the same
/// files. `-Dnavigator.golden=update` writes the expectations anew.
class FixturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/intake");

    @ParameterizedTest
    @MethodSource("documents")
    void isReadAsTheExpectationSays(Path file) throws Exception {
        Recognised recognised = read(file);
        Map<String, Object> json = new LinkedHashMap<>(recognised.draft().json());
        json.put(
                "readings",
                recognised.readings().stream()
                        .map(r -> new java.util.TreeMap<>(Map.of("written", r.written(), "read", r.read())))
                        .toList());
        Path expected = Path.of(file + ".draft.json");
        if ("update".equals(System.getProperty("navigator.golden"))) {
            Files.writeString(expected, JsonWriter.writePretty(json) + "\n");
        }
        assertThat(JsonReader.read(JsonWriter.write(json))).isEqualTo(JsonReader.read(Files.readString(expected)));
    }

    /// Every word of the document is in the draft, among what is left over, or in the account of headings.
    @ParameterizedTest
    @MethodSource("documents")
    void noWordIsLost(Path file) throws Exception {
        Recognised recognised = read(file);
        StringBuilder kept = new StringBuilder();
        append(recognised.draft().json().get("fields"), kept);
        recognised
                .draft()
                .sections()
                .values()
                .forEach(t -> kept.append(InlineText.plain(t)).append('\n'));
        recognised
                .draft()
                .extra()
                .forEach(e -> kept.append(e.from())
                        .append('\n')
                        .append(InlineText.plain(e.text()))
                        .append('\n'));
        recognised.readings().forEach(r -> kept.append(r.written()).append('\n'));
        RealTypes.PRACTICE
                .body()
                .sections()
                .values()
                .forEach(s -> kept.append(s.heading()).append('\n'));
        RealTypes.PRACTICE.fields().values().forEach(f -> labels(f, kept));
        RealTypes.TYPES
                .vocabularies()
                .values()
                .forEach(v -> v.terms()
                        .values()
                        .forEach(t -> kept.append(t.label())
                                .append('\n')
                                .append(String.join("\n", t.also()))
                                .append('\n')));
        RealTypes.PRACTICE.groups().values().forEach(g -> kept.append(g).append('\n'));
        kept.append("Практика полное описание короткая заявка Спасский муниципальный район Выберите из списка 1 2 3");
        Set<String> lost = words(text(blocks(file)));
        lost.removeAll(words(kept.toString()));
        assertThat(lost).isEmpty();
    }

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> !f.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private static java.util.List<Block> blocks(Path file) throws IOException {
        Opened opened = FileOpener.open(file.getFileName().toString(), Files.readAllBytes(file))
                .getFirst();
        return ((Opened.Described) opened).blocks();
    }

    private static Recognised read(Path file) throws IOException {
        return Recogniser.recognise(
                RealTypes.PRACTICE,
                RealTypes.TYPES,
                RealTypes.REFERENCES,
                blocks(file),
                file.getFileName().toString());
    }

    private static void labels(org.practicenavigator.schema.Field field, StringBuilder kept) {
        kept.append(field.label()).append('\n');
        if (field.type() instanceof org.practicenavigator.schema.FieldType.GroupType group) {
            group.fields().values().forEach(f -> labels(f, kept));
        }
    }

    private static void append(Object json, StringBuilder kept) {
        switch (json) {
            case Map<?, ?> map -> map.values().forEach(v -> append(v, kept));
            case Iterable<?> list -> list.forEach(v -> append(v, kept));
            default -> kept.append(InlineText.plain(json.toString())).append('\n');
        }
    }

    private static String text(java.util.List<Block> blocks) {
        return blocks.stream()
                .map(block -> switch (block) {
                    case Block.Heading h -> h.text();
                    case Block.Paragraph p -> p.hint() ? "" : InlineText.plain(p.text());
                    case Block.Item i -> InlineText.plain(i.text());
                    case Block.Table t ->
                        t.rows().stream()
                                .flatMap(r -> r.stream().flatMap(c -> c.stream().map(InlineText::plain)))
                                .collect(Collectors.joining("\n"));
                    case Block.Picture _ -> "";
                })
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 1 && !word.matches("[0-9]{1,2}")) {
                words.add(word);
            }
        }
        return words;
    }
}
