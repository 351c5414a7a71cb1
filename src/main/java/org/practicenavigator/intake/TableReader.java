package org.practicenavigator.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Words;
import org.practicenavigator.word.Block;
import org.practicenavigator.word.InlineText;

/// Reads tables of a document: rows *label | value*, grids of a list of groups, tables of a section.
final class TableReader {

    private static final List<String> HINT_STARTS =
            List.of("пример", "от ", "до ", "не больше", "не меньше", "нужно", "отметьте", "выберите");

    private final DraftBuilder draft;
    private final NameBook names;
    private final RowText rowText;
    private final List<Recognised.Reading> readings = new ArrayList<>();
    private String from = "";

    TableReader(DraftBuilder draft, NameBook names, RowText rowText) {
        this.draft = draft;
        this.names = names;
        this.rowText = rowText;
    }

    /// The last label or heading that was read.
    String from() {
        return from;
    }

    List<Recognised.Reading> readings() {
        return readings.stream().distinct().toList();
    }

    /// Notes which name a text of other words was read as.
    void told(String text, Target.Hit hit) {
        String name = switch (hit.target()) {
            case Target.OfSection of -> of.section().heading();
            case Target.OfField of -> of.field().label();
            case Target.OfGroup of -> of.label();
        };
        if (!Words.key(name).equals(Words.key(text))) {
            readings.add(new Recognised.Reading(text, name));
        }
    }

    /// @return where the reading stands after the table
    Spot read(Block.Table table, Spot spot, String before) {
        from = before;
        List<List<List<String>>> rows = table.rows();
        Optional<Field> here = group(spot);
        if (here.isPresent()) {
            NameBook inside = inside(here.get());
            if (here.get().many().isPresent() && isGrid(rows, inside)) {
                grid(rows, here.get(), inside);
                return spot;
            }
            if (isLabelled(rows, inside, Target.Strength.NEAR)) {
                draft.newRow(here.get());
                labelled(rows, spot, Target.Strength.NEAR);
                return spot;
            }
        }
        return byNames(rows, spot);
    }

    private Spot byNames(List<List<List<String>>> rows, Spot spot) {
        if (isLabelled(rows, names, Target.Strength.ALSO)) {
            labelled(rows, new Spot.Nowhere(), isNarrow(rows) ? Target.Strength.LOOSE : Target.Strength.NEAR);
            return new Spot.Nowhere();
        }
        Optional<Field> owner = names.groups().stream()
                .filter(f -> isGrid(rows, inside(f)))
                .reduce((a, b) -> count(rows.getFirst(), inside(b)) > count(rows.getFirst(), inside(a)) ? b : a);
        if (owner.isPresent()) {
            grid(rows, owner.get(), inside(owner.get()));
            return spot;
        }
        if (isNarrow(rows) && isLabelled(rows, names, Target.Strength.LOOSE)) {
            labelled(rows, new Spot.Nowhere(), Target.Strength.LOOSE);
            return new Spot.Nowhere();
        }
        if (spot instanceof Spot.InSection in) {
            draft.section(in.section().id(), MarkdownTable.of(rows), false);
        } else {
            rows.forEach(row -> draft.extra(from, line(row)));
        }
        return spot;
    }

    private static String line(List<List<String>> row) {
        return String.join(
                " | ",
                row.stream()
                        .filter(c -> !c.isEmpty())
                        .map(c -> String.join(" ", c))
                        .toList());
    }

    private static Optional<Field> group(Spot spot) {
        return spot instanceof Spot.InField in && in.field().type() instanceof FieldType.GroupType
                ? Optional.of(in.field())
                : Optional.empty();
    }

    private static NameBook inside(Field group) {
        if (group.type() instanceof FieldType.GroupType type) {
            return NameBook.of(type);
        }
        throw new IllegalStateException(group.name() + " is no group");
    }

    private static boolean isNarrow(List<List<List<String>>> rows) {
        return rows.stream()
                        .allMatch(row -> row.stream().filter(c -> !c.isEmpty()).count() <= 2)
                && rows.stream().anyMatch(row -> row.size() > 1);
    }

    private static boolean isLabelled(List<List<List<String>>> rows, NameBook book, Target.Strength weakest) {
        return rows.stream()
                .filter(row -> row.size() > 1 && !row.getFirst().isEmpty())
                .anyMatch(row -> find(row.getFirst(), book, weakest)
                        .filter(h -> !(h.target() instanceof Target.OfGroup))
                        .isPresent());
    }

    private static long count(List<List<String>> head, NameBook book) {
        return head.stream().filter(c -> column(c, book).isPresent()).count();
    }

    /// Names side by side are heads of columns; names below each other are labels of rows.
    private static boolean isGrid(List<List<List<String>>> rows, NameBook book) {
        List<List<String>> head = rows.getFirst();
        long filled = head.stream().filter(c -> !c.isEmpty()).count();
        long across = count(head, book);
        long down = rows.stream()
                .filter(row -> !row.isEmpty() && column(row.getFirst(), book).isPresent())
                .count();
        return across >= 2 && across * 2 >= filled && down < 2;
    }

    private static Optional<Field> column(List<String> cell, NameBook book) {
        return cell.isEmpty()
                ? Optional.empty()
                : book.find(String.join(" ", cell), Target.Strength.NEAR, false)
                        .or(() -> book.find(cell.getFirst(), Target.Strength.NEAR, false))
                        .flatMap(h ->
                                h.target() instanceof Target.OfField of ? Optional.of(of.field()) : Optional.empty());
    }

    private void grid(List<List<List<String>>> rows, Field group, NameBook inside) {
        List<Optional<Field>> columns =
                rows.getFirst().stream().map(c -> column(c, inside)).toList();
        List<String> heads = rows.getFirst().stream()
                .map(c -> InlineText.plain(String.join(" ", c)))
                .toList();
        heads.stream()
                .filter(h -> !h.isEmpty())
                .forEach(h -> inside.find(h, Target.Strength.NEAR, false).ifPresent(hit -> told(h, hit)));
        for (List<List<String>> row : rows.subList(1, rows.size())) {
            draft.newRow(group);
            for (int i = 0; i < row.size(); i++) {
                List<String> cell = row.get(i);
                Optional<Field> field = i < columns.size() ? columns.get(i) : Optional.empty();
                String head = i < heads.size() && !heads.get(i).isEmpty() ? heads.get(i) : group.label();
                if (field.isPresent()) {
                    draft.putInside(group, field.get(), cell, head);
                } else {
                    cell.forEach(line -> draft.extra(head, line));
                }
            }
        }
        from = group.label();
    }

    private void labelled(List<List<List<String>>> rows, Spot start, Target.Strength weakest) {
        Spot spot = start;
        for (List<List<String>> row : rows) {
            if (row.isEmpty()) {
                continue;
            }
            List<String> label = row.getFirst();
            List<String> value = row.stream().skip(1).flatMap(List::stream).toList();
            if (label.isEmpty()) {
                value.forEach(line -> draft.extra(from, line));
            } else if (value.isEmpty()) {
                spot = alone(label, spot);
            } else {
                row(label, value, spot, weakest);
            }
        }
    }

    /// A row of one cell: a heading inside the table, a label nobody filled in, or a text.
    private Spot alone(List<String> label, Spot spot) {
        Optional<Target.Hit> hit = names.find(label.getFirst(), Target.Strength.NEAR, true);
        boolean known = group(spot)
                .flatMap(g -> inside(g).find(label.getFirst(), Target.Strength.NEAR, false))
                .isPresent();
        if (known) {
            return spot;
        }
        if (hit.isEmpty()) {
            label.forEach(line -> draft.extra(from, line));
            return spot;
        }
        return switch (hit.get().target()) {
            case Target.OfField of
            when of.field().type() instanceof FieldType.GroupType ->
                new Spot.InField(of.field(), Spot.DISGUISED, Phrases.Look.NONE);
            case Target.OfField _ -> spot;
            case Target.OfSection _ -> spot;
            case Target.OfGroup _ -> new Spot.Nowhere();
        };
    }

    private void row(List<String> label, List<String> value, Spot spot, Target.Strength weakest) {
        String shown = InlineText.plain(String.join(" ", label));
        from = shown;
        Optional<Field> group = group(spot);
        Optional<Target.Hit> inner = group.flatMap(g -> find(label, inside(g), Target.Strength.NEAR));
        Optional<Target.Hit> hit = inner.isPresent() ? inner : find(label, names, weakest);
        if (hit.isEmpty()) {
            value.forEach(line -> draft.extra(from, line));
            return;
        }
        told(shown, hit.get());
        if (find(List.of(String.join(" ", label)), inner.isPresent() ? inside(group.orElseThrow()) : names, weakest)
                .isEmpty()) {
            rest(label, hit.get());
        }
        if (inner.isPresent() && inner.get().target() instanceof Target.OfField of) {
            draft.putInside(group.orElseThrow(), of.field(), value, shown);
            return;
        }
        outer(hit.get().target(), value, shown);
    }

    /// A label of several lines is one label, or a label with remarks below it.
    private static Optional<Target.Hit> find(List<String> label, NameBook book, Target.Strength weakest) {
        return book.find(String.join(" ", label), weakest, false).or(() -> book.find(label.getFirst(), weakest, false));
    }

    private void outer(Target target, List<String> value, String shown) {
        switch (target) {
            case Target.OfSection of -> {
                boolean[] itemBefore = {false};
                value.forEach(line -> {
                    boolean item = Phrases.isBullet(line) || line.matches("^[0-9]{1,2}[.)](?![0-9]).*");
                    draft.section(of.section().id(), Phrases.line(line), item && itemBefore[0]);
                    itemBefore[0] = item;
                });
            }
            case Target.OfField of
            when of.field().type() instanceof FieldType.GroupType type ->
                value.forEach(line -> rowText.put(of.field(), type, line, shown));
            case Target.OfField of -> draft.put(of.field(), value, shown);
            case Target.OfGroup _ -> value.forEach(line -> draft.extra(shown, line));
        }
    }

    /// What stands below a label and is not a hint of the blank.
    private void rest(List<String> label, Target.Hit hit) {
        String known = hit.target() instanceof Target.OfField of
                ? of.field().help() + of.field().example()
                : "";
        label.stream()
                .skip(1)
                .filter(line -> {
                    String plain = InlineText.plain(line).toLowerCase(java.util.Locale.ROOT);
                    return HINT_STARTS.stream().noneMatch(plain::startsWith)
                            && !known.toLowerCase(java.util.Locale.ROOT).contains(plain);
                })
                .forEach(line -> draft.extra(from, line));
    }
}
