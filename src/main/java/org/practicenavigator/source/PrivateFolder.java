package org.practicenavigator.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;

/// Reads the folder with data of people, which lies outside the project: Git would remember them for ever.
///
/// Links are not followed, and little is taken: a folder named by mistake must neither be read as a whole nor leak.
///
/// @param root the private folder
public record PrivateFolder(Path root) {

    private static final Rule PRIVATE_MISSING = new Rule("private-folder-missing");
    private static final Rule PRIVATE_INSIDE = new Rule("private-folder-inside");
    private static final DocPath PERSONS = new DocPath("persons");

    /// A record has some 600 bytes, and a region some hundreds of authors.
    private static final SourceLimits LIMITS = new SourceLimits(64 << 10, 3L << 20, 10_000, 240, 2);

    /// @param project the project's folder
    /// @param out the folder that is published
    /// @throws IOException where the disk fails
    public PrivateTree read(Path project, Path out) throws IOException {
        List<Finding> findings = new ArrayList<>();
        SequencedMap<DocPath, String> persons = new LinkedHashMap<>();
        SequencedMap<DocPath, String> bundles = new LinkedHashMap<>();
        Map<DocPath, FileRef> pictures = new HashMap<>();
        if (!Files.isDirectory(root.resolve(PERSONS.value()))) {
            findings.add(PRIVATE_MISSING.in(Span.startOf(PERSONS), "folder", PERSONS.value()));
        } else if (liesIn(repository(project)) || liesIn(project) || liesIn(out)) {
            findings.add(PRIVATE_INSIDE.in(Span.startOf(PERSONS)));
        } else {
            for (FileRef file : FolderWalk.list(root, PERSONS.value(), LIMITS, findings)) {
                if (file.path().extension().equals("yaml")) {
                    text(file, persons, findings);
                } else {
                    pictures.put(file.path(), file);
                }
            }
            for (FileRef file : FolderWalk.list(root, "bundles", LIMITS, findings)) {
                text(file, bundles, findings);
            }
        }
        return new PrivateTree(persons, bundles, pictures, findings);
    }

    private static void text(FileRef file, SequencedMap<DocPath, String> texts, List<Finding> findings) {
        var read = new TextReader(LIMITS).read(file);
        findings.addAll(read.findings());
        read.value().ifPresent(source -> texts.put(file.path(), source.text()));
    }

    /// The folder that Git keeps, or the project where it is in none.
    private static Path repository(Path project) {
        Path folder = project.toAbsolutePath().normalize();
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return at;
            }
        }
        return folder;
    }

    /// By the real places too: a link beside the project is a usual way to forget where a folder is.
    private boolean liesIn(Path other) throws IOException {
        Path here = root.toAbsolutePath().normalize();
        Path there = other.toAbsolutePath().normalize();
        return here.startsWith(there)
                || Files.exists(there) && root.toRealPath().startsWith(there.toRealPath());
    }
}
