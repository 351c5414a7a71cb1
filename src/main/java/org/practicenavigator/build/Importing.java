package org.practicenavigator.build;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicenavigator.content.DocumentReader;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryChecker;
import org.practicenavigator.content.MemoryBodies;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.intake.Opened;
import org.practicenavigator.intake.Parcel;
import org.practicenavigator.intake.Parcels;
import org.practicenavigator.intake.References;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.source.SourceFile;
import org.practicenavigator.source.TextReader;

/// Takes files that people sent into a project: opened in a process of their own, recognised, placed, judged.
public final class Importing {

    /// @param into the folder of entries
    /// @param type of the entries, "" for the one that has a form
    /// @param dry whether nothing is to be written
    public record Request(Path project, List<Path> files, Path into, String type, boolean dry) {}

    /// What came of it.
    public sealed interface Outcome {}

    /// @param failure of the disk, after which nothing more was tried
    public record Done(List<Imported> imported, Optional<UncheckedIOException> failure) implements Outcome {}

    public record UnknownType(List<String> known) implements Outcome {}

    public record BrokenTemplates() implements Outcome {}

    public record MissingFile(Path file) implements Outcome {}

    private final Request request;
    private final Registry registry;
    private final ContentType type;
    private final ImportFolder folder;
    private final Map<String, Placing> placings = new HashMap<>();

    private Importing(Request request, Registry registry, ContentType type) {
        this.request = request;
        this.registry = registry;
        this.type = type;
        Path work = request.project().resolve(".navigator").resolve("import");
        this.folder = new ImportFolder(request.into(), work, request.dry());
    }

    public static Outcome run(Request request) {
        Optional<Path> missing = ImportFolder.missing(request.files());
        if (missing.isPresent()) {
            return new MissingFile(missing.get());
        }
        Optional<Registry> registry = Registry.of(request.project());
        if (registry.isEmpty()) {
            return new BrokenTemplates();
        }
        Optional<ContentType> type = type(registry.get(), request.type());
        return type.isEmpty()
                ? new UnknownType(List.copyOf(registry.get().types().types().keySet()))
                : new Importing(request, registry.get(), type.get()).all();
    }

    private static Optional<ContentType> type(Registry registry, String id) {
        return id.isEmpty()
                ? registry.types().types().values().stream()
                        .filter(t -> t.form().isPresent())
                        .findFirst()
                : registry.types().type(id);
    }

    private static References references(Registry registry, ContentType type) {
        Map<String, List<References.Named>> named = new LinkedHashMap<>();
        registry.targets(type)
                .forEach((id, entries) -> named.put(
                        id,
                        entries.stream()
                                .map(e -> new References.Named(e.id(), e.title(), List.of()))
                                .toList()));
        return new References(named);
    }

    /// Whatever the disk does to a later file, the account of the earlier ones is given.
    private Done all() {
        List<Imported> imported = new ArrayList<>();
        try {
            for (Path file : ImportFolder.files(request.files())) {
                String name = file.getFileName().toString();
                for (Opened opened : Parcel.open(file, name)) {
                    imported.add(one(opened));
                }
            }
        } catch (UncheckedIOException failure) {
            return new Done(judged(imported), Optional.of(failure));
        }
        return new Done(judged(imported), Optional.empty());
    }

    private Imported one(Opened opened) {
        return switch (opened) {
            case Opened.Refused refused -> Imported.refused(refused.name(), refused.why());
            case Opened.Written written -> placing(typeOf(written)).written(written);
            case Opened.Described described -> placing(type).described(described);
        };
    }

    /// An entry that comes along with another one, say an organisation that the author added in the form, lies in an
    /// archive in the folder of its type.
    private ContentType typeOf(Opened.Written written) {
        DocPath inside = new DocPath(written.pathInside());
        return registry.types().typeOf(inside.withoutRoot()).orElse(type);
    }

    private Placing placing(ContentType of) {
        return placings.computeIfAbsent(of.id(), unused -> {
            Parcels parcels = new Parcels(of, registry.types(), references(registry, of));
            return new Placing(of, parcels, folder, this::judge);
        });
    }

    /// Judges one text by itself.
    private Checked<Entry> judge(String path, String text) {
        DocPath place = new DocPath("content/" + path);
        SourceFile source = new SourceFile(place, TextReader.digest(text.getBytes(StandardCharsets.UTF_8)), text);
        return Steps.then(
                new DocumentReader(Templates.privacy(registry.settings()), new MemoryBodies()).read(source),
                new EntryChecker(registry.types())::check);
    }

    /// With what the checker of the whole project says, where the entries are a part of it.
    private List<Imported> judged(List<Imported> imported) {
        boolean isPart = request.into().equals(request.project().resolve("content"));
        if (request.dry() || !isPart || imported.stream().allMatch(i -> i.path().isEmpty())) {
            return imported;
        }
        List<Finding> all = Build.check(request.project()).findings();
        return imported.stream()
                .map(i -> i.path().isEmpty() ? i : i.with(of(i.path().get(), all)))
                .toList();
    }

    private static List<Finding> of(String path, List<Finding> all) {
        return all.stream().filter(f -> f.where().file().value().equals(path)).toList();
    }
}
