package org.practicenavigator.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.content.Draft;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;

/// Gathers the values of a draft while a document is read. Nothing is overwritten: what comes second goes to the
/// texts that found no place.
final class DraftBuilder {

    private final ContentType type;
    private final ValueText values;
    private final Map<String, List<Draft.Piece>> fields = new LinkedHashMap<>();
    private final Map<String, List<SequencedMap<String, Draft.Piece>>> rows = new LinkedHashMap<>();
    private final Map<String, StringBuilder> sections = new LinkedHashMap<>();
    private final List<Draft.Extra> extra = new ArrayList<>();
    private final List<String> files = new ArrayList<>();

    DraftBuilder(ContentType type, ValueText values) {
        this.type = type;
        this.values = values;
    }

    /// Puts a value into a field that is not a group.
    void put(Field field, List<String> lines, String from) {
        List<String> read = values.read(field, lines);
        List<Draft.Piece> there = fields.computeIfAbsent(field.name(), unused -> new ArrayList<>());
        if (!read.isEmpty() && field.many().isEmpty() && !there.isEmpty()) {
            lines.forEach(line -> extra(from, line));
            return;
        }
        read.forEach(text -> there.add(new Draft.Text(text)));
    }

    boolean has(Field field) {
        return !fields.getOrDefault(field.name(), List.of()).isEmpty();
    }

    /// Adds to the text of a single field that is read over several paragraphs.
    void lengthen(Field field, String line, String from) {
        List<Draft.Piece> there = fields.getOrDefault(field.name(), List.of());
        List<String> read = values.read(field, List.of(line));
        if (there.isEmpty() || read.isEmpty()) {
            put(field, List.of(line), from);
        } else if (there.getFirst() instanceof Draft.Text text) {
            String gap = field.type() instanceof FieldType.ProseType ? "\n\n" : " ";
            there.set(0, new Draft.Text(text.text() + gap + read.getFirst()));
        }
    }

    /// Begins a new entry of a list of groups, unless the last one is still empty.
    void newRow(Field group) {
        List<SequencedMap<String, Draft.Piece>> there = rows.computeIfAbsent(group.name(), unused -> new ArrayList<>());
        if (there.isEmpty() || group.many().isPresent() && !there.getLast().isEmpty()) {
            there.add(new LinkedHashMap<>());
        }
    }

    /// Puts a value into a field of the last entry of a group; a field that comes again begins a new entry.
    void putInside(Field group, Field field, List<String> lines, String from) {
        List<String> read = values.read(field, lines);
        if (read.isEmpty()) {
            return;
        }
        if (!rows.containsKey(group.name())) {
            newRow(group);
        }
        if (rows.get(group.name()).getLast().containsKey(field.name())) {
            if (group.many().isEmpty()) {
                lines.forEach(line -> extra(from, line));
                return;
            }
            newRow(group);
        }
        List<Draft.Piece> pieces =
                read.stream().map(t -> (Draft.Piece) new Draft.Text(t)).toList();
        rows.get(group.name())
                .getLast()
                .put(field.name(), field.many().isPresent() ? new Draft.Items(pieces) : pieces.getFirst());
    }

    /// @param tight whether the text belongs to the list that stands above it
    void section(String id, String markdown, boolean tight) {
        StringBuilder text = sections.computeIfAbsent(id, unused -> new StringBuilder());
        text.append(text.isEmpty() ? "" : tight ? "\n" : "\n\n").append(markdown);
    }

    boolean hasSection(String id) {
        return sections.containsKey(id);
    }

    void extra(String from, String text) {
        if (text.isBlank()) {
            return;
        }
        String place = from.isEmpty() ? "Начало документа" : from;
        if (!extra.isEmpty() && extra.getLast().from().equals(place)) {
            Draft.Extra last = extra.removeLast();
            extra.add(new Draft.Extra(place, last.text() + "\n\n" + text));
        } else {
            extra.add(new Draft.Extra(place, text));
        }
    }

    boolean hasExtra(String from) {
        return extra.stream().anyMatch(e -> e.from().equals(from));
    }

    void file(String name) {
        files.add(name);
    }

    /// The values in the order of the type.
    Draft build() {
        SequencedMap<String, Draft.Piece> all = new LinkedHashMap<>();
        type.fields().values().forEach(field -> piece(field).ifPresent(piece -> all.put(field.name(), piece)));
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        type.body().sections().keySet().forEach(id -> {
            if (sections.containsKey(id)) {
                texts.put(id, sections.get(id).toString());
            }
        });
        if (sections.containsKey(Draft.WHOLE_TEXT)) {
            texts.putFirst(Draft.WHOLE_TEXT, sections.get(Draft.WHOLE_TEXT).toString());
        }
        return new Draft(type.id(), all, texts, extra, files, "");
    }

    private Optional<Draft.Piece> piece(Field field) {
        List<Draft.Piece> found = new ArrayList<>(fields.getOrDefault(field.name(), List.of()));
        rows.getOrDefault(field.name(), List.of()).stream()
                .filter(row -> !row.isEmpty())
                .forEach(row -> found.add(new Draft.Group(row)));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(field.many().isPresent() ? new Draft.Items(found) : found.getFirst());
    }
}
