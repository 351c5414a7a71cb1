package org.practicenavigator.theme;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.practicenavigator.finding.DocPath;

/// One theme as read from the disk.
///
/// @param folder the theme's folder in the project: `themes/primorye`
/// @param texts `layouts/*.mustache`, `partials/*.mustache` and `strings/ru.yml`, by their paths in the project
/// @param assets all files under `assets/`, by their paths in the project; the bytes must not change later
/// @param picture all files of `picture/`, likewise
public record ThemeSource(
        DocPath folder,
        SortedMap<DocPath, String> texts,
        SortedMap<DocPath, byte[]> assets,
        SortedMap<DocPath, byte[]> picture) {

    /// A theme that says nothing about pictures.
    public ThemeSource(DocPath folder, SortedMap<DocPath, String> texts, SortedMap<DocPath, byte[]> assets) {
        this(folder, texts, assets, new TreeMap<>());
    }

    /// A theme of which all files are at hand.
    ///
    /// @param files by their paths in the project
    public static ThemeSource of(DocPath folder, Map<DocPath, byte[]> files) {
        SortedMap<DocPath, String> texts = new TreeMap<>();
        SortedMap<DocPath, byte[]> assets = new TreeMap<>();
        SortedMap<DocPath, byte[]> picture = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.value().startsWith(folder.value() + "/assets/")) {
                assets.put(path, bytes);
            } else if (path.value().startsWith(folder.value() + "/picture/")) {
                picture.put(path, bytes);
            } else {
                texts.put(path, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return new ThemeSource(folder, texts, assets, picture);
    }

    /// The path of a file inside the theme, for example `layouts/home.mustache`.
    ///
    /// @throws IllegalArgumentException where the file is not the theme's
    String inside(DocPath file) {
        String prefix = folder.value() + "/";
        if (!file.value().startsWith(prefix)) {
            throw new IllegalArgumentException(file + " is not in " + folder);
        }
        return file.value().substring(prefix.length());
    }

    Optional<String> text(String inside) {
        return Optional.ofNullable(texts.get(path(inside)));
    }

    /// The theme's texts and assets, sorted.
    SortedSet<DocPath> files() {
        SortedSet<DocPath> files = new TreeSet<>(texts.keySet());
        files.addAll(assets.keySet());
        return files;
    }

    /// What a file of the theme holds, read as text; absent where the theme has no such file.
    ///
    /// @param file its path in the project
    public Optional<String> content(DocPath file) {
        return Optional.ofNullable(texts.get(file))
                .or(() -> Optional.ofNullable(assets.get(file)).map(b -> new String(b, StandardCharsets.UTF_8)));
    }

    DocPath path(String inside) {
        return new DocPath(folder.value() + "/" + inside);
    }

    /// The theme's assets by their paths under `assets/`.
    SortedMap<String, DocPath> assetNames() {
        SortedMap<String, DocPath> names = new TreeMap<>();
        for (DocPath file : assets.keySet()) {
            names.put(inside(file).substring("assets/".length()), file);
        }
        return names;
    }
}
