package org.practicenavigator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Words;
import org.practicenavigator.word.Blank;

/// Lays down the blank of a type.
public final class BlankForm {

    private BlankForm() {}

    /// What came of it.
    public sealed interface Outcome {}

    /// @param bytes how large it is
    public record Written(Path file, int bytes) implements Outcome {}

    public record UnknownType(String nearest, List<String> known) implements Outcome {}

    public record BrokenTemplates() implements Outcome {}

    public record NoFolder() implements Outcome {}

    /// @param full whether it asks for everything and not only for what an application needs
    public static Outcome write(Path project, String typeId, Path file, boolean full) {
        Optional<Registry> registry = Registry.of(project);
        if (registry.isEmpty()) {
            return new BrokenTemplates();
        }
        List<String> known = List.copyOf(registry.get().types().types().keySet());
        Optional<ContentType> type = registry.get().types().type(typeId);
        if (type.isEmpty()) {
            return new UnknownType(Words.nearest(typeId, known).orElse(""), known);
        }
        Path target = file.toAbsolutePath().normalize();
        if (target.getParent() == null || !Files.isDirectory(target.getParent())) {
            return new NoFolder();
        }
        byte[] bytes = Blank.draw(type.get(), registry.get().types(), titles(registry.get(), type.get()), full);
        try {
            Files.write(target, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(file, bytes.length);
    }

    private static Map<String, List<String>> titles(Registry registry, ContentType type) {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        registry.targets(type)
                .forEach((id, entries) -> titles.put(
                        id, entries.stream().map(Entry::title).sorted().toList()));
        return titles;
    }
}
