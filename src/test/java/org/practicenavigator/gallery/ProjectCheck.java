package org.practicenavigator.gallery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.practicenavigator.check.Checks;
import org.practicenavigator.check.Inspection;
import org.practicenavigator.content.Document;
import org.practicenavigator.content.DocumentReader;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryChecker;
import org.practicenavigator.content.MemoryBodies;
import org.practicenavigator.content.PersonalData;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.profile.ProfilesReader;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.DatasetsReader;
import org.practicenavigator.schema.RegistersReader;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.schema.Template;
import org.practicenavigator.schema.TypesLoader;
import org.practicenavigator.site.Site;
import org.practicenavigator.site.SiteBuilder;
import org.practicenavigator.source.FileRef;
import org.practicenavigator.source.ProjectFolder;
import org.practicenavigator.source.SourceFile;
import org.practicenavigator.source.SourceLimits;
import org.practicenavigator.source.SourceTree;
import org.practicenavigator.source.TextReader;

/// The steps of a check in their order, each open to a test: what was read once can be joined again with one
/// document changed.
final class ProjectCheck {

    private final SourceTree tree;
    private final Checked<ContentTypes> types;
    private final Checked<YamlMap> settingsYaml;
    private final MemoryBodies bodies = new MemoryBodies();

    private ProjectCheck(SourceTree tree) {
        this.tree = tree;
        this.types = TypesLoader.load(tree.templates(), tree.vocabularies());
        this.settingsYaml = tree.settings()
                .map(file -> Template.SITE.judge(file.path(), file.text()))
                .orElse(Checked.failed(List.of()));
    }

    static ProjectCheck of(Path project) throws IOException {
        return new ProjectCheck(ProjectFolder.of(project).list());
    }

    List<FileRef> documents() {
        return tree.documents();
    }

    MemoryBodies bodies() {
        return bodies;
    }

    Checked<Entry> read(FileRef file) {
        Checked<SourceFile> source = new TextReader(SourceLimits.DEFAULT).read(file);
        return source.value()
                .map(this::judge)
                .orElse(Checked.<Entry>failed(List.of()))
                .and(source.findings());
    }

    Checked<Entry> judge(SourceFile source) {
        Checked<Document> document = new DocumentReader(privacy(), bodies).read(source);
        return document.value()
                .map(d -> new EntryChecker(types.value().orElseThrow()).check(d))
                .orElse(Checked.<Entry>failed(List.of()))
                .and(document.findings());
    }

    /// What only the whole site shows.
    List<Finding> join(Map<DocPath, Checked<Entry>> read) {
        List<Entry> entries =
                read.values().stream().flatMap(r -> r.value().stream()).toList();
        Set<DocPath> documents = new TreeSet<>(read.keySet());
        Checked<Site> site = SiteBuilder.build(
                settings(),
                types.value().orElseThrow(),
                entries,
                documents,
                tree.attachments().keySet());
        Map<DocPath, Long> sizes = new TreeMap<>();
        tree.attachments().forEach((path, file) -> sizes.put(path, file.size()));
        List<Finding> findings = new ArrayList<>(site.findings());
        findings.addAll(
                ProfilesReader.read(tree.declared("_exports"), types.value().orElseThrow())
                        .findings());
        findings.addAll(
                RegistersReader.read(tree.declared("_registers"), types.value().orElseThrow())
                        .findings());
        findings.addAll(DatasetsReader.read(
                        tree.declared("_datasets"),
                        tree.declared("_datasets/versions"),
                        types.value().orElseThrow())
                .findings());
        findings.addAll(Checks.inspect(new Inspection(site.value().orElseThrow(), sizes)));
        return findings;
    }

    private SiteSettings settings() {
        return SiteSettings.of(settingsYaml.value().orElseThrow());
    }

    private PersonalData privacy() {
        return new PersonalData(
                Set.copyOf(settings().privateMailHosts()), Set.copyOf(settings().officeMail()));
    }
}
