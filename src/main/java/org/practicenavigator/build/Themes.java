package org.practicenavigator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.page.PageViews;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.site.Site;
import org.practicenavigator.source.BuiltInTheme;
import org.practicenavigator.source.BytesReader;
import org.practicenavigator.source.FileRef;
import org.practicenavigator.source.ProjectFolder;
import org.practicenavigator.source.ThemeFiles;
import org.practicenavigator.theme.LayoutKeys;
import org.practicenavigator.theme.Theme;
import org.practicenavigator.theme.ThemeLoader;
import org.practicenavigator.theme.ThemeSource;

/// Step «theme»: the themes that the settings name → [Theme].
final class Themes {

    /// The folder of changes of one site, used without being named.
    static final String OWN = "site";

    private static final Rule THEME_MISSING = new Rule("theme-missing");

    private Themes() {}

    static Checked<Theme> load(ProjectFolder folder, Site site) {
        List<Finding> findings = new ArrayList<>();
        List<ThemeSource> sources = layers(folder, site.settings().themes(), findings);
        Checked<Theme> theme = ThemeLoader.load(sources, keys(site), PageViews.layouts());
        return new Checked<>(theme.value(), Steps.both(findings, theme.findings()));
    }

    /// The first layer that has a file gives it: `themes/site` of the project, then the named themes in their order,
    /// then the theme that the program brings along.
    static List<ThemeSource> layers(ProjectFolder folder, List<String> named, List<Finding> findings) {
        Set<String> names = new LinkedHashSet<>();
        if (!named.contains(OWN)) {
            names.add(OWN);
        }
        names.addAll(named);
        names.add(BuiltInTheme.NAME);
        List<ThemeSource> layers = new ArrayList<>();
        for (String name : names) {
            Optional<ThemeSource> source = source(folder, name, findings);
            source.ifPresent(layers::add);
            if (source.isEmpty() && name.equals(BuiltInTheme.NAME)) {
                layers.add(builtIn());
            } else if (source.isEmpty() && named.contains(name)) {
                findings.add(THEME_MISSING.in(Span.startOf(new DocPath("content/site.yaml")), "value", name));
            }
        }
        return layers;
    }

    private static Optional<ThemeSource> source(ProjectFolder folder, String name, List<Finding> findings) {
        ThemeFiles files = files(folder, name);
        findings.addAll(files.findings());
        return files.texts().isEmpty()
                        && files.assets().isEmpty()
                        && files.picture().isEmpty()
                ? Optional.empty()
                : Optional.of(new ThemeSource(
                        new DocPath("themes/" + name),
                        new TreeMap<>(files.texts()),
                        bytes(files.assets(), findings),
                        bytes(files.picture(), findings)));
    }

    private static ThemeSource builtIn() {
        try {
            return ThemeSource.of(
                    new DocPath("themes/" + BuiltInTheme.NAME),
                    BuiltInTheme.read().files());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ThemeFiles files(ProjectFolder folder, String name) {
        try {
            return folder.theme(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<DocPath, byte[]> bytes(List<FileRef> files, List<Finding> findings) {
        SortedMap<DocPath, byte[]> bytes = new TreeMap<>();
        for (FileRef file : files) {
            Checked<byte[]> read = BytesReader.read(file);
            findings.addAll(read.findings());
            read.value().ifPresent(content -> bytes.put(file.path(), content));
        }
        return bytes;
    }

    /// What each layout of an entry may ask for: the fields and sections of all types that use it.
    private static Map<String, LayoutKeys> keys(Site site) {
        Map<String, LayoutKeys> keys = new LinkedHashMap<>();
        for (ContentType type : site.types().types().values()) {
            Map<String, Set<String>> fields = new LinkedHashMap<>();
            type.fields()
                    .values()
                    .forEach(field -> fields.put(
                            field.name(),
                            field.type() instanceof FieldType.GroupType group
                                    ? group.fields().keySet()
                                    : Set.of()));
            keys.merge(
                    type.page().layout(),
                    new LayoutKeys(fields, type.body().sections().keySet()),
                    Themes::common);
        }
        return keys;
    }

    /// A layout that several types share may ask only for what all of them have.
    private static LayoutKeys common(LayoutKeys a, LayoutKeys b) {
        Map<String, Set<String>> fields = new LinkedHashMap<>(a.fields());
        fields.keySet().retainAll(b.fields().keySet());
        Set<String> sections = new LinkedHashSet<>(a.sections());
        sections.retainAll(b.sections());
        return new LayoutKeys(fields, sections);
    }
}
