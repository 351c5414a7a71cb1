package org.practicenavigator.build;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.practicenavigator.bundle.FilledField;
import org.practicenavigator.bundle.FilledForm;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.schema.PathNames;
import org.practicenavigator.schema.Values;

/// Why a filled form cannot be entered as it is: what the place demands and does not get.
final class FormFindings {

    private static final Rule EMPTY = new Rule("pack-field-empty");
    private static final Rule LONG = new Rule("pack-field-long");

    private FormFindings() {}

    static List<Finding> of(FilledForm form, Entry entry) {
        List<Finding> findings = new ArrayList<>();
        for (FilledField field : form.fields()) {
            String sources = field.target().from().stream()
                    .map(path -> "«" + PathNames.label(entry.type(), path) + "»")
                    .collect(Collectors.joining(", "));
            if (field.isMissing()) {
                findings.add(
                        EMPTY.in(where(field, entry), "field", field.target().title(), "sources", sources));
            }
            if (field.isTooLong()) {
                findings.add(LONG.in(
                        where(field, entry),
                        "field",
                        field.target().title(),
                        "chars",
                        Integer.toString(field.target().length(field.text())),
                        "limit",
                        field.target().limit().map(String::valueOf).orElse(""),
                        "sources",
                        sources));
            }
        }
        return findings;
    }

    /// Where the first of the sources stands, or the top of the file.
    private static Span where(FilledField field, Entry entry) {
        return field.target().from().stream()
                .flatMap(path -> place(path, entry).stream())
                .findFirst()
                .map(place -> new Span(entry.path(), place))
                .orElse(Span.startOf(entry.path()));
    }

    private static java.util.Optional<Place> place(String path, Entry entry) {
        if (path.startsWith("#")) {
            return java.util.Optional.ofNullable(entry.sections().get(path.substring(1)))
                    .map(position -> entry.body().sections().get(position).place());
        }
        return entry.values().get(path.replaceFirst("\\..*", "")).map(Values.FieldValue::place);
    }
}
