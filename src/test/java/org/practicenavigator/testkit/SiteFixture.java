package org.practicenavigator.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.practicenavigator.content.DocumentReader;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryChecker;
import org.practicenavigator.content.MemoryBodies;
import org.practicenavigator.content.PersonalData;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.DatasetPlan;
import org.practicenavigator.schema.DatasetsReader;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.schema.Template;
import org.practicenavigator.schema.TypesLoader;
import org.practicenavigator.site.Declared;
import org.practicenavigator.site.Site;
import org.practicenavigator.site.SiteBuilder;
import org.practicenavigator.source.SourceFile;
import org.practicenavigator.source.TextReader;

/// A site made by the public steps from texts in memory, or from a folder such as the repository's `content/`.
///
/// @param findings of all steps, in the order of the steps
public record SiteFixture(Site site, MemoryBodies bodies, List<Finding> findings) {

    /// Settings of a site that says nothing of itself but what it must; lines may be added.
    public static final String SETTINGS = """
            title: Проба
            region: Край
            region_genitive: Края
            tagline: Девиз
            description: Описание
            base_url: https://site.example/
            language: ru
            themes: [primorye]
            publisher: Издатель
            licence: CC BY 4.0
            licence_url: https://creativecommons.org/licenses/by/4.0/deed.ru
            """;

    /// @param files texts by path from the project folder: `content/_types/…yaml`, `content/site.yaml` (may be
    ///     left out), documents. Documents are read in the order of the map.
    public static SiteFixture of(Map<String, String> files) {
        List<Finding> findings = new ArrayList<>();
        ContentTypes types = collect(
                TypesLoader.load(below(files, "content/_types/"), below(files, "content/_vocabularies/")), findings);
        SiteSettings settings = settings(files.getOrDefault("content/site.yaml", SETTINGS));
        MemoryBodies bodies = new MemoryBodies();
        DocumentReader reader = new DocumentReader(new PersonalData(Set.of(), Set.of()), bodies);
        EntryChecker checker = new EntryChecker(types);
        List<Entry> entries = new ArrayList<>();
        Set<DocPath> documents = new HashSet<>();
        Set<DocPath> attachments = new HashSet<>();
        files.forEach((name, text) -> {
            DocPath path = new DocPath(name);
            if (path.extension().equals("md")) {
                documents.add(path);
                var document = reader.read(source(path, text));
                findings.addAll(document.findings());
                document.value().ifPresent(d -> {
                    var entry = checker.check(d);
                    findings.addAll(entry.findings());
                    entry.value().ifPresent(entries::add);
                });
            } else if (!path.extension().equals("yaml")) {
                attachments.add(path);
            }
        });
        Site site = collect(
                SiteBuilder.build(settings, types, declared(files, types), entries, documents, attachments), findings);
        return new SiteFixture(site, bodies, List.copyOf(findings));
    }

    /// Sets of open data alone: other tests read profiles and registers themselves.
    private static Declared declared(Map<String, String> files, ContentTypes types) {
        Checked<List<DatasetPlan>> sets =
                DatasetsReader.read(in(files, "content/_datasets"), in(files, "content/_datasets/versions"), types);
        if (!sets.findings().isEmpty()) {
            throw new IllegalArgumentException(sets.findings().toString());
        }
        return new Declared(List.of(), List.of(), sets.value().orElseThrow());
    }

    private static SequencedMap<DocPath, String> in(Map<String, String> files, String folder) {
        SequencedMap<DocPath, String> texts = below(files, folder + "/");
        texts.keySet().removeIf(path -> !path.folder().equals(folder));
        return texts;
    }

    /// @param project a folder that holds `content/`
    public static SiteFixture ofFolder(Path project) {
        return of(filesOf(project));
    }

    /// The texts of `content/` by path, sorted; other files with an empty text.
    public static SequencedMap<String, String> filesOf(Path project) {
        SequencedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(project.resolve("content"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = project.relativize(file).toString().replace('\\', '/');
                boolean text = name.endsWith(".md") || name.endsWith(".yaml");
                files.put(name, text ? Files.readString(file) : "");
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The findings that would hold the site back, as text for a failing test.
    public List<String> errors() {
        return findings.stream().filter(Finding::isError).map(Finding::toString).toList();
    }

    private static SequencedMap<DocPath, String> below(Map<String, String> files, String folder) {
        SequencedMap<DocPath, String> texts = new LinkedHashMap<>();
        new TreeMap<>(files).forEach((name, text) -> {
            if (name.startsWith(folder)) {
                texts.put(new DocPath(name), text);
            }
        });
        return texts;
    }

    private static SiteSettings settings(String text) {
        Checked<YamlMap> judged = Template.SITE.judge(new DocPath("content/site.yaml"), text);
        return SiteSettings.of(judged.value()
                .orElseThrow(
                        () -> new IllegalArgumentException(judged.findings().toString())));
    }

    private static SourceFile source(DocPath path, String text) {
        return new SourceFile(path, TextReader.digest(text.getBytes(StandardCharsets.UTF_8)), text);
    }

    private static <T> T collect(Checked<T> checked, List<Finding> findings) {
        findings.addAll(checked.findings());
        return checked.value().orElseThrow(() -> new IllegalArgumentException(findings.toString()));
    }
}
