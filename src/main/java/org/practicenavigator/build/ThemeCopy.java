package org.practicenavigator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.schema.Words;
import org.practicenavigator.source.ProjectFolder;
import org.practicenavigator.theme.OriginMark;
import org.practicenavigator.theme.ThemeSource;

/// Copies one file of a theme into a theme that lies above it, with the mark by which a later change of the original
/// is noticed ([OriginMark]).
public final class ThemeCopy {

    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String WORDS = "strings/";

    private ThemeCopy() {}

    /// What came of it.
    public sealed interface Outcome {}

    /// @param path relative to the project
    /// @param origin the path of the original
    public record Copied(String path, String origin) implements Outcome {}

    public record Exists(String path) implements Outcome {}

    /// @param nearest a file that may be meant, "" for none
    public record NoFile(String nearest) implements Outcome {}

    /// Words are merged key by key, so a copy of all of them would only hide later ones.
    ///
    /// @param path where single words belong
    public record OnlyWords(String path) implements Outcome {}

    public record NoThemeName() implements Outcome {}

    /// @param inside the path in the theme: `layouts/card.mustache`
    /// @param theme the name of the theme that gets the copy
    public static Outcome create(Path project, String inside, String theme) {
        if (!theme.matches(NAME)) {
            return new NoThemeName();
        }
        String path = "themes/" + theme + "/" + inside;
        if (inside.startsWith(WORDS)) {
            return new OnlyWords(path);
        }
        List<ThemeSource> below = below(project, theme);
        for (ThemeSource source : below) {
            DocPath origin = new DocPath(source.folder() + "/" + inside);
            Optional<byte[]> content = copy(source, origin);
            if (content.isPresent()) {
                return write(project.resolve(path), content.get())
                        ? new Copied(path, origin.value())
                        : new Exists(path);
            }
        }
        return new NoFile(Words.nearest(inside, names(below)).orElse(""));
    }

    private static Optional<byte[]> copy(ThemeSource source, DocPath origin) {
        Optional<String> text = source.content(origin);
        return OriginMark.fits(origin.value())
                ? text.map(t -> (OriginMark.to(origin, t).line(origin.value()) + t).getBytes(StandardCharsets.UTF_8))
                : Optional.ofNullable(source.assets().get(origin))
                        .or(() -> text.map(t -> t.getBytes(StandardCharsets.UTF_8)));
    }

    /// The layers that a theme hides, the nearest first.
    private static List<ThemeSource> below(Path project, String theme) {
        try {
            ProjectFolder folder = ProjectFolder.of(project);
            List<String> named = Templates.settings(folder.list())
                    .value()
                    .map(SiteSettings::themes)
                    .orElse(List.of());
            List<ThemeSource> layers = Themes.layers(folder, named, new ArrayList<>());
            List<String> folders =
                    layers.stream().map(layer -> layer.folder().value()).toList();
            int at = folders.indexOf("themes/" + theme);
            int own = theme.equals(Themes.OWN) ? -1 : folders.indexOf("themes/" + Themes.OWN);
            return layers.subList(Math.max(at, own) + 1, layers.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeSet<String> names(List<ThemeSource> below) {
        TreeSet<String> names = new TreeSet<>();
        for (ThemeSource source : below) {
            int folder = source.folder().value().length() + 1;
            Stream.concat(source.texts().keySet().stream(), source.assets().keySet().stream())
                    .map(file -> file.value().substring(folder))
                    .forEach(names::add);
        }
        return names;
    }

    private static boolean write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
