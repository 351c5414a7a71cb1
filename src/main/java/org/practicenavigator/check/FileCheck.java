package org.practicenavigator.check;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Value;
import org.practicenavigator.site.LinkTarget;
import org.practicenavigator.site.Links;

/// Are the files that entries name there, of an allowed kind and size?
@AutoService(SiteCheck.class)
public final class FileCheck implements SiteCheck {

    private static final Rule FILE_MISSING = new Rule("file-missing");
    private static final Rule FILE_KIND = new Rule("file-kind");
    private static final Rule FILE_SIZE = new Rule("file-size");

    /// What may be published from links in a text, where no field narrows it.
    private static final FieldType.FileType ANY =
            new FieldType.FileType(List.of("pdf", "docx", "jpg", "jpeg", "png", "webp"), 20L << 20);

    @Override
    public String name() {
        return "files";
    }

    @Override
    public void inspect(Inspection inspection, Consumer<Finding> report) {
        for (Entry entry : inspection.site().entries().values()) {
            EntryValues.each(entry, (field, value) -> {
                if (value instanceof Value.FileValue file && field.field().type() instanceof FieldType.FileType type) {
                    named(inspection, entry, field.field(), type, file, report);
                }
            });
            entry.body().links().forEach(link -> {
                boolean inside = !Links.isOutside(link.target());
                if (inside
                        && inspection.site().links().link(entry.path(), link.target())
                                instanceof LinkTarget.ToFile to) {
                    judge(inspection, new Span(entry.path(), link.place()), link.target(), to.path(), ANY, report);
                }
            });
        }
    }

    /// Whether a file may be published where no field narrows it; any other kind has a finding of this check,
    /// unless a field of a template asks for it by name.
    public static boolean isPublished(DocPath file) {
        return ANY.kinds().contains(file.extension());
    }

    private static void named(
            Inspection inspection,
            Entry entry,
            Field field,
            FieldType.FileType type,
            Value.FileValue value,
            Consumer<Finding> report) {
        Place place = value.place();
        Optional<DocPath> file = inspection.site().links().file(entry.path(), value.path());
        if (file.isEmpty()) {
            report.accept(FILE_MISSING.in(
                    new Span(entry.path(), place),
                    "field",
                    field.label(),
                    "value",
                    value.path(),
                    "nearest",
                    inspection.site().links().nearestFile(entry.path(), value.path()),
                    "folder",
                    entry.path().folder()));
            return;
        }
        judge(inspection, new Span(entry.path(), place), value.path(), file.get(), type, report);
    }

    private static void judge(
            Inspection inspection,
            Span where,
            String written,
            DocPath file,
            FieldType.FileType type,
            Consumer<Finding> report) {
        List<String> kinds = type.kinds().isEmpty() ? ANY.kinds() : type.kinds();
        long size = inspection.fileSizes().getOrDefault(file, 0L);
        if (!kinds.contains(file.extension())) {
            report.accept(FILE_KIND.in(where, "value", written, "kinds", String.join(", ", kinds)));
        } else if (size > type.maxBytes()) {
            report.accept(FILE_SIZE.in(
                    where,
                    "value",
                    written,
                    "size",
                    Long.toString((size + 1023) / 1024),
                    "max",
                    Long.toString(type.maxBytes() / 1024)));
        }
    }
}
