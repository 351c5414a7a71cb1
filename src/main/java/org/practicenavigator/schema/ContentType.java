package org.practicenavigator.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.finding.DocPath;

/// A kind of content, read from one YAML file: what its documents hold, how they are judged, found and shown.
///
/// @param id for example `practice`
/// @param rank the place among types in menus and lists, small first
/// @param file where the type is described
/// @param help one sentence on what such an entry is
/// @param files which files of `content/` are of this type
/// @param address the pattern of page addresses, for example `praktiki/{id}.html`
/// @param identity the field that names an entry; other entries point at it by this value
/// @param titleField the field shown in lists
/// @param summaryField the field shown under the title, "" for none
/// @param modifiedField the date of the last change, "" for none
/// @param createdField the date of creation, "" for none
/// @param aliasesField former addresses, "" for none
/// @param groups names and labels of groups of fields
/// @param form present where authors may send entries by the form
public record ContentType(
        String id,
        int rank,
        DocPath file,
        String version,
        Label label,
        String help,
        FilePattern files,
        String address,
        String identity,
        String titleField,
        String summaryField,
        String modifiedField,
        String createdField,
        String aliasesField,
        Stages stages,
        SequencedMap<String, String> groups,
        SequencedMap<String, Field> fields,
        BodyRule body,
        List<RuleUse> rules,
        Similar similar,
        PagePlan page,
        ListPlan list,
        Optional<FormPlan> form,
        List<String> jsonldTypes) {

    /// The words for entries of a type.
    ///
    /// @param one with 1, 21, 31 …; few: with 2–4, 22–24 …; many: with 0, 5–20 …
    /// @param title one such entry as a heading
    /// @param list the list of all as a heading
    public record Label(String one, String few, String many, String title, String list) {}

    /// A cross-field rule: a check's name and its settings.
    public record RuleUse(String rule, Map<String, List<String>> settings, org.practicenavigator.finding.Place place) {

        /// The only value of a setting, or "".
        public String text(String key) {
            List<String> values = settings.getOrDefault(key, List.of());
            return values.isEmpty() ? "" : values.getFirst();
        }

        public List<String> texts(String key) {
            return settings.getOrDefault(key, List.of());
        }
    }

    /// What makes entries alike.
    ///
    /// @param fields shared values of these, besides words
    /// @param count how many others an entry's page names
    /// @param likeness from which share of a text on another one may be the same practice told twice, 0 to 1; 0
    ///     where nobody asks
    /// @param toldWith the field whose value stands beside the title of the other one, "" for none
    public record Similar(List<String> fields, int count, double likeness, String toldWith) {}

    /// The fields by which visitors can choose, in the order of the template.
    public List<Field> facets() {
        return fields.values().stream()
                .filter(f -> f.search().flatMap(Field.SearchUse::facet).isPresent())
                .toList();
    }

    public Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }
}
