package org.practicenavigator.history;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicenavigator.finding.DocPath;

/// How a project differs from the point where it left another state: what a pull request changes, files that are not
/// committed yet included.
///
/// @param prefix the way from the top of the repository to the project, with a slash at the end, or ""
/// @param files files of `content/` and `themes/` that differ, sorted by path
/// @param before the bytes of changed, renamed and removed Markdown files as they were, by their former paths
public record Changes(String prefix, List<Change> files, Map<DocPath, byte[]> before) {

    public Changes {
        files = List.copyOf(files);
        before = Map.copyOf(before);
    }

    /// A file that differs.
    ///
    /// @param from the former path of a renamed file
    public record Change(DocPath path, Kind kind, Optional<DocPath> from) {}

    /// How a file differs.
    public enum Kind {
        ADDED,
        CHANGED,
        /// The same bytes under another name.
        RENAMED,
        REMOVED
    }

    /// A Markdown file as it was, absent where it was not there or is no text.
    public Optional<String> textBefore(DocPath path) {
        return Optional.ofNullable(before.get(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
