package org.practicenavigator.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicenavigator.content.FindingPlaces;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.source.FileRef;
import org.practicenavigator.source.SourceFile;
import org.practicenavigator.source.SourceTree;
import org.practicenavigator.source.TextReader;

/// Tells each finding which field it is about. Only documents that have findings are read for it, once more: keeping
/// the places of all fields of all documents would cost every build.
final class FindingFields {

    private final Map<DocPath, FileRef> documents = new HashMap<>();
    private final Map<DocPath, Optional<FindingPlaces>> paths = new HashMap<>();
    private final ContentTypes types;
    private final TextReader reader;

    FindingFields(SourceTree tree, ContentTypes types, TextReader reader) {
        tree.documents().forEach(file -> documents.put(file.path(), file));
        this.types = types;
        this.reader = reader;
    }

    List<Finding> of(List<Finding> findings) {
        return findings.stream().map(this::of).toList();
    }

    Finding of(Finding finding) {
        return paths.computeIfAbsent(finding.where().file(), this::read)
                .map(known -> known.of(finding))
                .orElse(finding);
    }

    private Optional<FindingPlaces> read(DocPath path) {
        return Optional.ofNullable(documents.get(path))
                .flatMap(file -> types.typeOf(path.withoutRoot())
                        .flatMap(type -> reader.read(file)
                                .value()
                                .map(SourceFile::text)
                                .map(text -> FindingPlaces.of(type, text))));
    }
}
