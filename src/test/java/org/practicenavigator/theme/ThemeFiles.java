package org.practicenavigator.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicenavigator.data.YamlLimits;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.data.YamlReader;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.page.PageViews;

/// Reads the project's theme and the keys of its content types, for tests.
final class ThemeFiles {

    private static final Path PROJECT = Path.of("");

    private ThemeFiles() {}

    static Checked<Theme> load(ThemeSource... themes) {
        return ThemeLoader.load(List.of(themes), keys(), PageViews.layouts());
    }

    /// The theme of the region over the one that every site stands on.
    static ThemeSource[] primorye() {
        return new ThemeSource[] {theme("primorye"), theme("base")};
    }

    static ThemeSource theme(String name) {
        DocPath folder = new DocPath("themes/" + name);
        SortedMap<DocPath, String> texts = new TreeMap<>();
        SortedMap<DocPath, byte[]> assets = new TreeMap<>();
        for (Path file : files(PROJECT.resolve(folder.value()))) {
            DocPath path = new DocPath(file.toString());
            if (path.value().startsWith(folder + "/assets/")) {
                assets.put(path, bytes(file));
            } else {
                texts.put(path, text(file));
            }
        }
        return new ThemeSource(folder, texts, assets);
    }

    /// By layout, the keys of the type that it shows.
    static Map<String, LayoutKeys> keys() {
        return Stream.of("practice", "school", "material", "municipality")
                .collect(Collectors.toMap(type -> type, ThemeFiles::keys));
    }

    static LayoutKeys keys(String type) {
        YamlMap root = type(type);
        Map<String, Set<String>> fields = new TreeMap<>();
        map(root, "fields").entries().forEach(field -> {
            YamlMap own = field.value() instanceof YamlMap map ? map : null;
            fields.put(field.key().text(), own == null ? Set.of() : names(map(own, "fields")));
        });
        return new LayoutKeys(fields, names(map(map(root, "body"), "sections")));
    }

    /// The label of a field, or of a field in a group: `label("practice", "steps.who")`.
    static String label(String type, String path) {
        YamlMap at = type(type);
        for (String part : path.split("\\.")) {
            at = map(map(at, "fields"), part);
        }
        return at.get("label")
                .map(node -> ((org.practicenavigator.data.YamlScalar) node).text())
                .orElse(path);
    }

    private static YamlMap type(String type) {
        String yaml = text(PROJECT.resolve("content/_types/" + type + ".yaml"));
        return YamlReader.read(yaml, 1, YamlLimits.TEMPLATE).root().orElseThrow();
    }

    private static YamlMap map(YamlMap in, String key) {
        return in.get(key)
                .filter(YamlMap.class::isInstance)
                .map(YamlMap.class::cast)
                .orElseGet(() -> new YamlMap(List.of(), in.place()));
    }

    private static Set<String> names(YamlMap map) {
        return map.entries().stream().map(e -> e.key().text()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        return new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8);
    }
}
