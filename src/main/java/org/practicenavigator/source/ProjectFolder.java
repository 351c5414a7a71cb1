package org.practicenavigator.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;

/// Step «list»: a project folder → [SourceTree]. Texts of templates are read at once, documents later, in parallel.
///
/// @param root the project folder; it holds `content/` and `themes/`
public record ProjectFolder(Path root, SourceLimits limits) {

    private static final String CONTENT = "content";
    private static final String THEMES = "themes";
    private static final List<String> DECLARED = List.of("yaml", "json");
    private static final DocPath SETTINGS = new DocPath("content/site.yaml");

    public static ProjectFolder of(Path root) {
        return new ProjectFolder(root.toAbsolutePath().normalize(), SourceLimits.DEFAULT);
    }

    /// Whether this looks like a project at all.
    public boolean exists() {
        return Files.isDirectory(root.resolve(CONTENT));
    }

    /// @throws IOException where the disk fails, not where content is wrong
    public SourceTree list() throws IOException {
        List<Finding> findings = new ArrayList<>();
        List<FileRef> documents = new ArrayList<>();
        SequencedMap<DocPath, String> templates = new LinkedHashMap<>();
        SequencedMap<DocPath, String> vocabularies = new LinkedHashMap<>();
        SequencedMap<DocPath, String> declarations = new LinkedHashMap<>();
        Map<DocPath, FileRef> attachments = new HashMap<>();
        Optional<SourceFile> settings = Optional.empty();
        for (FileRef file : FolderWalk.list(root, CONTENT, limits, findings)) {
            String folder = file.path().withoutRoot().folder();
            if (folder.equals("_types")) {
                text(file, templates, findings);
            } else if (folder.equals("_vocabularies")) {
                text(file, vocabularies, findings);
            } else if (file.path().equals(SETTINGS)) {
                settings = read(file, findings);
            } else if (file.path().extension().equals("md")) {
                documents.add(file);
            } else if (!folder.startsWith("_")) {
                attachments.put(file.path(), file);
            } else if (DECLARED.contains(file.path().extension())) {
                text(file, declarations, findings);
            }
        }
        return new SourceTree(documents, templates, vocabularies, declarations, settings, attachments, findings);
    }

    /// The files of a theme: texts (layouts, partials, strings) and other files (assets), sorted.
    public ThemeFiles theme(String name) throws IOException {
        List<Finding> findings = new ArrayList<>();
        SequencedMap<DocPath, String> texts = new LinkedHashMap<>();
        List<FileRef> assets = new ArrayList<>();
        List<FileRef> picture = new ArrayList<>();
        String folder = THEMES + "/" + name;
        for (FileRef file : FolderWalk.list(root, folder, limits, findings)) {
            if (file.path().value().contains("/assets/")) {
                assets.add(file);
            } else if (file.path().folder().equals(folder + "/picture")) {
                picture.add(file);
            } else if (isText(file)) {
                text(file, texts, findings);
            }
        }
        return new ThemeFiles(name, texts, assets, picture, findings);
    }

    /// Every file that a build may read, sorted.
    ///
    /// @param findings gets what could not be taken, as [#list] and [#theme] tell it
    /// @throws IOException where the disk fails
    public List<FileRef> files(List<Finding> findings) throws IOException {
        List<FileRef> files = new ArrayList<>(FolderWalk.list(root, CONTENT, limits, findings));
        files.addAll(FolderWalk.list(root, THEMES, limits, findings));
        return files;
    }

    private static boolean isText(FileRef file) {
        return List.of("mustache", "yml", "yaml")
                .contains(file.path().extension().toLowerCase(Locale.ROOT));
    }

    private void text(FileRef file, SequencedMap<DocPath, String> texts, List<Finding> findings) {
        read(file, findings).ifPresent(source -> texts.put(file.path(), source.text()));
    }

    private Optional<SourceFile> read(FileRef file, List<Finding> findings) {
        Checked<SourceFile> read = new TextReader(limits).read(file);
        findings.addAll(read.findings());
        return read.value();
    }
}
