package org.practicenavigator.source;

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
/// @param settings the text of `content/site.yaml`, absent where there is none
/// @param attachments all other files of `content/`
/// @param findings what could not be taken: links, pipes, too large or too many files
public record SourceTree(
        List<FileRef> documents,
        SequencedMap<DocPath, String> templates,
        SequencedMap<DocPath, String> vocabularies,
        Optional<SourceFile> settings,
        Map<DocPath, FileRef> attachments,
        List<Finding> findings) {

    public SourceTree {
        documents = List.copyOf(documents);
        attachments = Map.copyOf(attachments);
        findings = List.copyOf(findings);
    }
}
