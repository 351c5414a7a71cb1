package org.practicenavigator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.practicenavigator.markdown.Slug;
import org.practicenavigator.output.EntryDraft;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Words;
import org.practicenavigator.source.ProjectFolder;

/// Lays down the file of a new entry.
public final class NewEntry {

    private NewEntry() {}

    /// What came of it.
    public sealed interface Outcome {}

    /// @param path relative to the project
    public record Created(String path) implements Outcome {}

    public record UnknownType(String nearest, List<String> known) implements Outcome {}

    public record Exists(String path) implements Outcome {}

    public record NoName() implements Outcome {}

    /// @param full whether optional fields are laid down too
    public static Outcome create(Path project, String typeId, String title, boolean full) {
        ContentTypes types = types(project);
        List<String> known = List.copyOf(types.types().keySet());
        ContentType type = types.type(typeId).orElse(null);
        if (type == null) {
            return new UnknownType(Words.nearest(typeId, known).orElse(""), known);
        }
        String id = Slug.of(title);
        if (id.isEmpty()) {
            return new NoName();
        }
        String path = "content/" + type.files().folder() + "/" + id + ".md";
        return write(project.resolve(path), EntryDraft.text(type, types, id, title, full))
                ? new Created(path)
                : new Exists(path);
    }

    private static ContentTypes types(Path project) {
        try {
            return Templates.types(ProjectFolder.of(project).list()).value().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
