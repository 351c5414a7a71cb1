package org.practicenavigator.build;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.history.Changes;
import org.practicenavigator.site.Links;
import org.practicenavigator.source.SourceTree;

/// What the changed files are to a check.
record ChangedFiles(Changes changes, Set<DocPath> paths) {

    static ChangedFiles of(Changes changes) {
        return new ChangedFiles(
                changes, changes.files().stream().map(Changes.Change::path).collect(Collectors.toUnmodifiableSet()));
    }

    /// Whether the rules themselves changed: then nothing can be said about any entry without judging it.
    boolean touchRules() {
        return paths.stream()
                .map(DocPath::value)
                .anyMatch(path ->
                        path.startsWith("themes/") || path.startsWith("content/_") || path.equals("content/site.yaml"));
    }

    /// Whether a changed file beside the documents is published under the address of another one: then all files that
    /// entries use must be known.
    boolean shareAddresses(SourceTree tree) {
        Map<String, DocPath> taken = new HashMap<>();
        for (DocPath path : tree.attachments().keySet()) {
            DocPath other = taken.putIfAbsent(Links.fileAddress(path), path);
            if (other != null && (paths.contains(path) || paths.contains(other))) {
                return true;
            }
        }
        return false;
    }

    /// Former paths of documents, each with its text as it was.
    Map<DocPath, byte[]> before() {
        return new TreeMap<>(changes.before());
    }

    /// Files that are not documents, and documents that are no longer where they were.
    Stream<DocPath> otherNames() {
        Stream<DocPath> former = changes.files().stream()
                .filter(change -> change.kind() == Changes.Kind.REMOVED)
                .map(Changes.Change::path);
        Stream<DocPath> renamed =
                changes.files().stream().map(Changes.Change::from).flatMap(Optional::stream);
        Stream<DocPath> files = paths.stream().filter(path -> !path.extension().equals("md"));
        return Stream.of(former, renamed, files).flatMap(s -> s);
    }

    /// The files of a kind as they were: those of today, with what went and without what came.
    Set<DocPath> asBefore(Stream<DocPath> now, boolean documents) {
        Set<DocPath> before = now.collect(Collectors.toSet());
        for (Changes.Change change : changes.files()) {
            boolean came = change.kind() == Changes.Kind.ADDED || change.kind() == Changes.Kind.RENAMED;
            if (came) {
                before.remove(change.path());
            }
            Stream.of(Optional.of(change.path()).filter(p -> change.kind() == Changes.Kind.REMOVED), change.from())
                    .flatMap(Optional::stream)
                    .filter(path -> path.extension().equals("md") == documents)
                    .forEach(before::add);
        }
        return before;
    }
}
