package org.practicenavigator.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicenavigator.finding.DocPath;

/// A register: a table of the visible entries of a type, read from `content/_registers/*.yaml` (`docs/registers.md`).
///
/// @param id the name of its files
/// @param rank the place among registers, small first
/// @param about one sentence, "" for none
/// @param type whose entries are listed
/// @param each the list field that gives a row for each of its items; "" for a row for each entry
/// @param signatures who signs a printed copy
public record RegisterPlan(
        String id,
        int rank,
        DocPath file,
        String title,
        String about,
        ContentType type,
        String each,
        List<Column> columns,
        List<String> signatures) {

    /// @param name the key for programs, no two columns share it
    /// @param width in characters, 0 where the program chooses
    /// @param about what stands in the column, "" where the label says it all
    public record Column(String name, String label, int width, String about, Source source) {}

    /// Where the cells of a column come from.
    public sealed interface Source {}

    /// The values of a field.
    ///
    /// @param path names of fields, through groups and the entries that are pointed at
    /// @param end the last of them
    /// @param many whether there may be several values
    public record OfField(List<String> path, Field end, boolean many) implements Source {}

    /// How many items a list has.
    public record OfItems(List<String> path) implements Source {}

    /// How many visible entries point here.
    ///
    /// @param via their field
    public record OfLinked(String type, String via) implements Source {}

    public enum Shown implements Source {
        /// The number of the row.
        NUMBER,
        /// The address of the entry's page.
        PAGE
    }

    /// The field at the end of a path that starts at a type.
    ///
    /// @param many whether a list lies on the way, the first step not counted where `each` is that list
    record Reached(Field field, boolean many) {}

    /// Absent where a name on the way means nothing.
    static Optional<Reached> reach(Map<String, ContentType> types, ContentType type, String each, List<String> path) {
        List<Map<String, Field>> here = List.of(type.fields());
        Optional<Reached> reached = Optional.empty();
        boolean many = false;
        for (String name : path) {
            Optional<Field> found = here.stream()
                    .filter(fields -> fields.containsKey(name))
                    .map(fields -> fields.get(name))
                    .findFirst();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            boolean ownRow = reached.isEmpty() && name.equals(each);
            many |= found.get().many().isPresent() && !ownRow;
            reached = Optional.of(new Reached(found.get(), many));
            here = below(types, found.get());
        }
        return reached;
    }

    /// The fields that a step may go on to.
    private static List<Map<String, Field>> below(Map<String, ContentType> types, Field field) {
        return switch (field.type()) {
            case FieldType.GroupType group -> List.of(group.fields());
            case FieldType.RefType ref ->
                ref.to().stream()
                        .flatMap(to -> Optional.ofNullable(types.get(to)).stream())
                        .<Map<String, Field>>map(ContentType::fields)
                        .toList();
            case FieldType.TextType _,
                    FieldType.ProseType _,
                    FieldType.IntegerType _,
                    FieldType.DecimalType _,
                    FieldType.FlagType _,
                    FieldType.DateType _,
                    FieldType.LinkType _,
                    FieldType.ChoiceType _,
                    FieldType.FileType _ -> List.of();
        };
    }
}
