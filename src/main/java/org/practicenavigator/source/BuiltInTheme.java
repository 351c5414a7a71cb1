package org.practicenavigator.source;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.practicenavigator.finding.DocPath;

/// The theme that the program brings along: a copy of `themes/base` of the repository, packed as a resource, so that
/// a project of content alone has pages too.
///
/// @param files all its files, by the paths that they have in the repository, sorted
public record BuiltInTheme(SequencedMap<DocPath, byte[]> files) {

    /// The theme's name; a project that has a folder of this name uses that folder instead.
    public static final String NAME = "base";

    private static final String RESOURCE = "/navigator/theme/";
    private static final String FIRST = RESOURCE + "layouts/base.mustache";

    /// @throws IOException where the program's own file cannot be read
    public static BuiltInTheme read() throws IOException {
        URL first = Objects.requireNonNull(BuiltInTheme.class.getResource(FIRST), "the program has no theme");
        try {
            URI place = first.toURI();
            if (place.getScheme().equals("file")) {
                return of(Path.of(place).getParent().getParent());
            }
            try (FileSystem jar =
                    FileSystems.newFileSystem(URI.create(place.toString().split("!")[0]), Map.of())) {
                return of(jar.getPath(RESOURCE));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static BuiltInTheme of(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.filter(Files::isRegularFile)
                    .filter(file -> !name(file).startsWith("readme."))
                    .sorted(Comparator.comparing(file -> path(folder, file)))
                    .toList();
        }
        SequencedMap<DocPath, byte[]> files = new LinkedHashMap<>();
        for (Path file : all) {
            files.put(path(folder, file), Files.readAllBytes(file));
        }
        return new BuiltInTheme(files);
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static DocPath path(Path folder, Path file) {
        return new DocPath(
                "themes/" + NAME + "/" + folder.relativize(file).toString().replace('\\', '/'));
    }
}
