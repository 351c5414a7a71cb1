package org.practicenavigator.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.PathNames;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;
import org.practicenavigator.schema.Words;

/// Whether the names in a profile lead anywhere: types, fields, sections, terms, parts.
final class ProfileNames {

    private static final Rule NAME_UNKNOWN = new Rule("profile-name-unknown");
    private static final Rule TYPE_UNKNOWN = new Rule("profile-type-unknown");
    private static final Rule FIELD_REPEATED = new Rule("profile-field-repeated");

    private final DocPath file;
    private final ContentTypes types;
    private final ContentType type;
    private final List<String> paths;
    private final List<Finding> findings = new ArrayList<>();

    private ProfileNames(DocPath file, ContentTypes types, ContentType type) {
        this.file = file;
        this.types = types;
        this.type = type;
        this.paths = PathNames.all(type);
    }

    /// @param values a profile that its template has judged
    static List<Finding> check(DocPath file, Values values, ContentTypes types) {
        String wanted = values.text("entries");
        Optional<ContentType> type = types.type(wanted);
        if (type.isEmpty()) {
            return List.of(TYPE_UNKNOWN.in(
                    span(file, values.items("entries").getFirst().place()),
                    "value",
                    wanted,
                    "known",
                    String.join(", ", types.types().keySet())));
        }
        ProfileNames names = new ProfileNames(file, types, type.get());
        names.all(values);
        return names.findings;
    }

    private void all(Values values) {
        names(values, "status");
        names(values, "attachments");
        values.groups("sheet").forEach(sheet -> names(sheet, "from"));
        values.groups("pictures").forEach(pictures -> names(pictures, "from"));
        Set<String> parts =
                values.groups("parts").stream().map(part -> part.text("part")).collect(Collectors.toSet());
        Set<String> known = new HashSet<>();
        for (Values field : values.groups("fields")) {
            names(field, "from");
            known("part", field, parts);
            if (!known.add(field.text("name"))) {
                findings.add(FIELD_REPEATED.in(
                        span(file, field.items("name").getFirst().place()), "value", field.text("name")));
            }
        }
        for (Values need : values.groups("needs")) {
            need.groups("all").forEach(this::condition);
            need.groups("any").forEach(this::condition);
        }
    }

    private void condition(Values condition) {
        names(condition, "path");
        String path = condition.text("path");
        Field field = type.fields().get(path);
        if (field == null) {
            return;
        }
        if (field.type() instanceof FieldType.GroupType group) {
            known("with", condition, group.fields().keySet());
            known("with_any", condition, group.fields().keySet());
        }
        if (field.type() instanceof FieldType.ChoiceType choice) {
            types.vocabulary(choice.vocabulary())
                    .ifPresent(vocabulary ->
                            known("terms", condition, vocabulary.terms().keySet()));
        }
    }

    private void names(Values values, String name) {
        for (Value.TextValue value : values.all(name, Value.TextValue.class)) {
            if (!paths.contains(value.text())) {
                report(value, paths);
            }
        }
    }

    private void known(String name, Values values, Set<String> known) {
        for (Value.TextValue value : values.all(name, Value.TextValue.class)) {
            if (!known.contains(value.text())) {
                report(value, known.stream().sorted().toList());
            }
        }
    }

    private void report(Value.TextValue value, List<String> known) {
        findings.add(NAME_UNKNOWN.in(
                span(file, value.place()),
                "value",
                value.text(),
                "type",
                type.label().title(),
                "nearest",
                Words.nearest(value.text(), known).orElse("")));
    }

    private static Span span(DocPath file, Place place) {
        return new Span(file, place);
    }
}
