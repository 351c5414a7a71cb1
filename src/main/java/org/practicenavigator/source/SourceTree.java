package org.practicenavigator.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;

/// What lies in a project folder, sorted by path.
///
/// @param documents Markdown files of `content/`
/// @param templates texts of `content/_types/*.yaml`
/// @param vocabularies texts of `content/_vocabularies/*.yaml`
/// @param declarations texts in other folders of `content/` whose names begin with `_`: YAML, or JSON that the program
///                     wrote there
/// @param settings the text of `content/site.yaml`, absent where there is none
/// @param attachments all other files of `content/`
/// @param findings what could not be taken: links, pipes, too large or too many files
public record SourceTree(
        List<FileRef> documents,
        SequencedMap<DocPath, String> templates,
        SequencedMap<DocPath, String> vocabularies,
        SequencedMap<DocPath, String> declarations,
        Optional<SourceFile> settings,
        Map<DocPath, FileRef> attachments,
        List<Finding> findings) {

    public SourceTree {
        documents = List.copyOf(documents);
        attachments = Map.copyOf(attachments);
        findings = List.copyOf(findings);
    }

    /// What the project declares in a folder.
    ///
    /// @param folder beside the documents, for example `_exports`
    /// @return texts of its `.yaml` files, not of folders in it, sorted by path
    public SequencedMap<DocPath, String> declared(String folder) {
        SequencedMap<DocPath, String> texts = new LinkedHashMap<>();
        declarations.forEach((path, text) -> {
            if (path.withoutRoot().folder().equals(folder) && path.extension().equals("yaml")) {
                texts.put(path, text);
            }
        });
        return texts;
    }
}
