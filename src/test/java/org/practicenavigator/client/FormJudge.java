package org.practicenavigator.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.practicenavigator.check.Checks;
import org.practicenavigator.check.Inspection;
import org.practicenavigator.content.Document;
import org.practicenavigator.content.DocumentReader;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryChecker;
import org.practicenavigator.content.FindingPlaces;
import org.practicenavigator.content.MemoryBodies;
import org.practicenavigator.content.PersonalData;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.output.FormDataFormat;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
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

/// A project that is read once, and judges one new entry at a time by all the program's own steps.
final class FormJudge {

    private final ContentTypes types;
    private final SiteSettings settings;
    private final DocumentReader reader;
    private final EntryChecker checker;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<DocPath> documents = new TreeSet<>();
    private final Map<String, List<Map<String, Object>>> drafts = new HashMap<>();

    private FormJudge(SourceTree tree) {
        types = TypesLoader.load(tree.templates(), tree.vocabularies()).value().orElseThrow();
        SourceFile file = tree.settings().orElseThrow();
        settings = SiteSettings.of(
                Template.SITE.judge(file.path(), file.text()).value().orElseThrow());
        reader = new DocumentReader(
                new PersonalData(Set.copyOf(settings.privateMailHosts()), Set.copyOf(settings.officeMail())),
                new MemoryBodies());
        checker = new EntryChecker(types);
        TextReader texts = new TextReader(SourceLimits.DEFAULT);
        for (FileRef each : tree.documents()) {
            documents.add(each.path());
            texts.read(each)
                    .value()
                    .flatMap(source -> reader.read(source).value())
                    .ifPresent(this::add);
        }
    }

    private void add(Document document) {
        checker.check(document).value().ifPresent(entry -> {
            entries.add(entry);
            drafts.computeIfAbsent(entry.type().id(), _ -> new ArrayList<>())
                    .add(Map.of("fields", FormDrafts.json(document.frontMatter())));
        });
    }

    static FormJudge of(Path project) throws IOException {
        return new FormJudge(ProjectFolder.of(project).list());
    }

    /// The entries of a type as drafts, without their texts.
    List<Map<String, Object>> drafts(String type) {
        return List.copyOf(drafts.getOrDefault(type, List.of()));
    }

    ContentType type(String id) {
        return types.type(id).orElseThrow();
    }

    ContentTypes types() {
        return types;
    }

    Site site() {
        return SiteBuilder.build(settings, types, entries, documents, Set.of())
                .value()
                .orElseThrow();
    }

    /// What the form of a type knows, as the page gets it.
    String kit(String type) {
        return FormDataFormat.json(site(), type(type), type(type).form().orElseThrow());
    }

    /// Whether a document can be read at all, and its values.
    Checked<Document> read(String type, String text) {
        return reader.read(source(type, text));
    }

    /// Everything that the program says of a new file of a type, in its order, with the fields.
    List<Finding> judge(String type, String text) {
        SourceFile source = source(type, text);
        Checked<Document> document = reader.read(source);
        List<Finding> findings = new ArrayList<>(document.findings());
        document.value().ifPresent(read -> {
            Checked<Entry> entry = checker.check(read);
            findings.addAll(entry.findings());
            entry.value().ifPresent(made -> findings.addAll(join(made)));
        });
        FindingPlaces paths = FindingPlaces.of(type(type), text);
        return findings.stream()
                .filter(finding -> finding.where().file().equals(source.path()))
                .map(paths::of)
                .sorted()
                .toList();
    }

    private List<Finding> join(Entry entry) {
        List<Entry> all = new ArrayList<>(entries);
        all.add(entry);
        Set<DocPath> paths = new HashSet<>(documents);
        paths.add(entry.path());
        Checked<Site> site = SiteBuilder.build(settings, types, all, paths, Set.of());
        List<Finding> findings = new ArrayList<>(site.findings());
        findings.addAll(Checks.inspect(new Inspection(site.value().orElseThrow(), Map.of())));
        return findings;
    }

    private SourceFile source(String type, String text) {
        DocPath path = new DocPath("content/" + type(type).files().folder() + "/zz-novaya.md");
        return new SourceFile(path, TextReader.digest(text.getBytes(StandardCharsets.UTF_8)), text);
    }
}
