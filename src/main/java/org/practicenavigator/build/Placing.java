package org.practicenavigator.build;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.practicenavigator.attachment.Attachments;
import org.practicenavigator.attachment.CleanFile;
import org.practicenavigator.content.Draft;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.intake.Leftovers;
import org.practicenavigator.intake.Opened;
import org.practicenavigator.intake.Parcel;
import org.practicenavigator.intake.Parcels;
import org.practicenavigator.intake.WrittenLine;
import org.practicenavigator.markdown.Slug;
import org.practicenavigator.schema.ContentType;

/// Puts one text with its attachments into the folder of its type, under a name that is free.
final class Placing {

    private static final String LEFT = "ne-razobrano.md";

    private final ContentType type;
    private final Parcels parcels;
    private final ImportFolder folder;
    private final BiFunction<String, String, Checked<Entry>> judge;
    private final EntryIds ids;
    private final ArrivalStates states;

    Placing(ContentType type, Parcels parcels, ImportFolder folder, BiFunction<String, String, Checked<Entry>> judge) {
        this.type = type;
        this.parcels = parcels;
        this.folder = folder;
        this.judge = judge;
        this.ids = new EntryIds(type, folder);
        this.states = new ArrivalStates(type);
    }

    /// A text in which the recogniser has to find the entry.
    Imported described(Opened.Described opened) {
        Parcel parcel = parcels.of(opened);
        if (parcel.isBlank()) {
            return Imported.refused(
                    parcel.name(), "В файле нет ни одного ответа. Заполните его, сохраните и пришлите ещё раз.");
        }
        String id = ids.free(parcel.title());
        return put(parcel, id, parcels.text(parcel, id), parcel.notices());
    }

    /// A text that is an entry already.
    Imported written(Opened.Written opened) {
        Parcel parcel = parcels.of(opened);
        String fallback = Slug.of(new DocPath(parcel.name()).baseName());
        Checked<Entry> checked = judge.apply(ids.path(fallback.isEmpty() ? "zapis" : fallback), parcel.text());
        if (checked.value().isEmpty()) {
            return Imported.refused(parcel.name(), unreadable(checked.findings()));
        }
        Entry entry = checked.value().get();
        String id = Slug.of(entry.id());
        if (id.isEmpty()) {
            return Imported.refused(parcel.name(), "В записи нет ни идентификатора, ни названия.");
        }
        if (!entry.values().has(type.identity())) {
            return named(parcel, entry.title());
        }
        List<String> notices = new ArrayList<>(parcel.notices());
        String text = states.settled(parcel.text(), checked, notices);
        return folder.isFree(ids.path(id))
                ? put(parcel, id, text, notices)
                : Imported.refused(parcel.name(), taken(ids.path(id), text));
    }

    private static String unreadable(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::isError)
                .map(Finding::message)
                .findFirst()
                .orElse("Начало файла между строками «---» не читается.");
    }

    private String taken(String path, String text) {
        return folder.holds(path, text.getBytes(StandardCharsets.UTF_8))
                ? "Такая запись уже есть, слово в слово: content/" + path + "."
                : "Запись content/" + path
                        + " уже есть и не тронута. Если это её правка, замените файл сами; если другая"
                        + " запись, измените в присланном файле строку «" + type.identity() + "».";
    }

    /// Authors do not name their entries, and the form does not ask them to: the title does it, once.
    private Imported named(Parcel parcel, String title) {
        String id = ids.free(title);
        String text = WrittenLine.with(type, parcel.text(), type.identity(), id);
        List<String> notices = new ArrayList<>(parcel.notices());
        return put(parcel, id, states.settled(text, judge.apply(ids.path(id), text), notices), notices);
    }

    private Imported put(Parcel parcel, String id, String text, List<String> notices) {
        List<String> refused = new ArrayList<>();
        Map<String, byte[]> clean = clean(parcel, refused);
        Map<String, String> names = names(clean, id, parcel.isWritten());
        String renamed = parcel.isWritten() ? renamed(text, names) : text;
        String left = Leftovers.text(parcel, refused);
        write(id, renamed, clean, names, left);
        return new Imported(
                parcel.name(),
                Optional.of("content/" + ids.path(id)),
                "",
                parcel.fieldCount(),
                parcel.sectionCount(),
                parcel.isWritten(),
                Stream.concat(notices.stream(), refused.stream()).toList(),
                parcel.readings().stream()
                        .map(r -> "«" + r.written() + "» — как «" + r.read() + "»")
                        .toList(),
                parcel.draft().extra().stream().map(Placing::line).toList(),
                names.values().stream().map(name -> "content/" + home() + name).toList(),
                left.isEmpty() ? Optional.empty() : Optional.of(".navigator/import/" + id + "/" + LEFT),
                judge.apply(ids.path(id), renamed).findings());
    }

    private static String renamed(String text, Map<String, String> names) {
        String renamed = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            renamed = renamed.replace(name.getKey(), name.getValue());
        }
        return renamed;
    }

    private void write(String id, String text, Map<String, byte[]> files, Map<String, String> names, String left) {
        try {
            files.forEach((name, bytes) -> folder.put(home() + names.get(name), bytes));
            if (!left.isEmpty()) {
                folder.keep(id + "/" + LEFT, left.getBytes(StandardCharsets.UTF_8));
            }
            // The entry comes last: whoever sees it sees all that belongs to it.
            folder.put(ids.path(id), text.getBytes(StandardCharsets.UTF_8));
        } catch (UncheckedIOException failed) {
            folder.takeBack(names.values().stream().map(name -> home() + name).toList());
            throw failed;
        }
    }

    private String home() {
        return type.files().folder() + "/";
    }

    private static String line(Draft.Extra extra) {
        String text = extra.text().replaceAll("\\s+", " ");
        return extra.from() + ": " + (text.length() > 120 ? text.substring(0, 120) + "…" : text);
    }

    private static Map<String, byte[]> clean(Parcel parcel, List<String> refused) {
        Map<String, byte[]> clean = new LinkedHashMap<>();
        parcel.files().forEach((name, bytes) -> {
            Checked<CleanFile> judged = Attachments.clean(new DocPath("content/" + name), bytes);
            judged.value().ifPresent(file -> clean.put(name, file.bytes()));
            judged.findings().forEach(f -> refused.add("Файл «" + name + "» не взят. " + f.message()));
        });
        return clean;
    }

    /// A written entry names its files, so they keep their names where those are free.
    private Map<String, String> names(Map<String, byte[]> files, String id, boolean written) {
        Map<String, String> names = new LinkedHashMap<>();
        int number = 1;
        for (String name : files.keySet()) {
            String extension = new DocPath(name).extension();
            String own = Slug.of(new DocPath(name).baseName()) + "." + extension;
            boolean keeps = written && own.equals(name) && folder.isFree(home() + name);
            String chosen = keeps ? name : id + "-" + number++ + "." + extension;
            while (!keeps && !folder.isFree(home() + chosen)) {
                chosen = id + "-" + number++ + "." + extension;
            }
            names.put(name, chosen);
        }
        return names;
    }
}
