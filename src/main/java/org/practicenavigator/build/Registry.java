package org.practicenavigator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.practicenavigator.content.DocumentReader;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryChecker;
import org.practicenavigator.content.MemoryBodies;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.source.FileRef;
import org.practicenavigator.source.ProjectFolder;
import org.practicenavigator.source.SourceTree;
import org.practicenavigator.source.TextReader;

/// What the program must know of a project to make blanks and take texts in: its types, and the entries that
/// fields may point at. A project whose templates are broken gives nothing: the caller checks it first.
final class Registry {

    private final ProjectFolder folder;
    private final SourceTree tree;
    private final ContentTypes types;
    private final SiteSettings settings;

    private Registry(ProjectFolder folder, SourceTree tree, ContentTypes types, SiteSettings settings) {
        this.folder = folder;
        this.tree = tree;
        this.types = types;
        this.settings = settings;
    }

    static Optional<Registry> of(Path project) {
        try {
            ProjectFolder folder = ProjectFolder.of(project);
            SourceTree tree = folder.list();
            Optional<ContentTypes> types = Templates.types(tree).value();
            Optional<SiteSettings> settings = Templates.settings(tree).value();
            return types.isEmpty() || settings.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Registry(folder, tree, types.get(), settings.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ContentTypes types() {
        return types;
    }

    SiteSettings settings() {
        return settings;
    }

    /// The entries of all types that fields of a type point at, by type.
    Map<String, List<Entry>> targets(ContentType type) {
        Set<String> wanted = new java.util.TreeSet<>();
        type.fields().values().forEach(field -> add(field, wanted));
        Map<String, List<Entry>> found = new LinkedHashMap<>();
        TextReader text = new TextReader(folder.limits());
        DocumentReader reader = new DocumentReader(Templates.privacy(settings), new MemoryBodies());
        EntryChecker checker = new EntryChecker(types);
        for (FileRef file : tree.documents()) {
            boolean isWanted = types.typeOf(file.path().withoutRoot())
                    .filter(t -> wanted.contains(t.id()))
                    .isPresent();
            if (isWanted) {
                text.read(file)
                        .value()
                        .flatMap(source -> reader.read(source).value())
                        .flatMap(document -> checker.check(document).value())
                        .ifPresent(entry -> found.computeIfAbsent(entry.key().type(), unused -> new ArrayList<>())
                                .add(entry));
            }
        }
        return found;
    }

    private static void add(Field field, Set<String> wanted) {
        if (field.type() instanceof FieldType.RefType ref) {
            wanted.addAll(ref.to());
        } else if (field.type() instanceof FieldType.GroupType group) {
            group.fields().values().forEach(inner -> add(inner, wanted));
        }
    }
}
