package org.practicenavigator.schema;

import org.practicenavigator.finding.DocPath;

/// Which files are of a type: `praktiki/*.md` (one folder) or `praktiki/**/*.md` (with folders below).
public record FilePattern(String pattern) {

    /// The folder where new entries are put, without a trailing slash.
    public String folder() {
        return pattern.substring(0, pattern.indexOf('/'));
    }

    /// @param path relative to `content/`
    public boolean matches(DocPath path) {
        if (!path.value().endsWith(".md") || !path.value().startsWith(folder() + "/")) {
            return false;
        }
        return pattern.contains("**") || path.folder().equals(folder());
    }
}
