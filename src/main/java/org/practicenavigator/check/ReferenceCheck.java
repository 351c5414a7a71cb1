package org.practicenavigator.check;

import com.google.auto.service.AutoService;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Value;
import org.practicenavigator.site.Links;
import org.practicenavigator.site.Site;

/// Does every field that names another entry name one that exists and is shown?
@AutoService(SiteCheck.class)
public final class ReferenceCheck implements SiteCheck {

    private static final Rule REFERENCE_UNKNOWN = new Rule("reference-unknown");
    private static final Rule REFERENCE_HIDDEN = new Rule("reference-hidden");
    private static final Rule REFERENCE_READ_AS = new Rule("reference-read-as");

    @Override
    public String name() {
        return "references";
    }

    @Override
    public void inspect(Inspection inspection, Consumer<Finding> report) {
        for (Entry entry : inspection.site().entries().values()) {
            inspect(inspection.site(), entry, report);
        }
    }

    /// The references of one entry, be it one of the site's or another version of one.
    public static void inspect(Site site, Entry entry, Consumer<Finding> report) {
        EntryValues.each(entry, (field, value) -> {
            if (value instanceof Value.RefValue ref && field.field().type() instanceof FieldType.RefType type) {
                check(site, entry, field.field(), type, ref).ifPresent(report);
            }
        });
    }

    private static Optional<Finding> check(
            Site site, Entry entry, Field field, FieldType.RefType type, Value.RefValue ref) {
        Span where = new Span(entry.path(), ref.place());
        Optional<Links.Found> found = site.links().reference(entry.path(), type, ref);
        if (found.isEmpty()) {
            return site.links().isUnread(ref.target())
                    ? Optional.empty()
                    : Optional.of(REFERENCE_UNKNOWN.in(
                            where,
                            "field",
                            field.label(),
                            "value",
                            ref.target(),
                            "nearest",
                            site.links().nearest(type, ref.target()),
                            "folders",
                            folders(site, type)));
        }
        Entry target = site.entries().get(found.get().key());
        if (entry.visible() && !target.visible()) {
            return Optional.of(
                    REFERENCE_HIDDEN.in(where, "field", field.label(), "value", ref.target(), "title", target.title()));
        }
        return found.get().exact()
                ? Optional.empty()
                : Optional.of(REFERENCE_READ_AS.in(
                        where, "field", field.label(), "value", ref.target(), "read", target.id()));
    }

    private static String folders(Site site, FieldType.RefType type) {
        return type.to().stream()
                .flatMap(to -> site.types().type(to).stream())
                .map(t -> "content/" + t.files().folder())
                .collect(Collectors.joining(", "));
    }
}
