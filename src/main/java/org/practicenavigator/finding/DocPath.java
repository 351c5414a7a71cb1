package org.practicenavigator.finding;

import java.text.Normalizer;
import java.util.Locale;

/// A file of the project as people name it: relative to the project folder, parts divided by "/", in NFC,
/// for example `content/praktiki/rakushka-dobra.md`. Never a path of the machine.
///
/// @param value the path, without a leading or trailing slash
public record DocPath(String value) implements Comparable<DocPath> {

    public DocPath {
        value = Normalizer.normalize(value.replace('\\', '/'), Normalizer.Form.NFC);
    }

    /// The last part, with its extension.
    public String fileName() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /// The last part, without its extension.
    public String baseName() {
        String name = fileName();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// The extension in lower case without the dot, or "" where there is none.
    public String extension() {
        String name = fileName();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    /// The folder of the file, or "" at the top.
    public String folder() {
        int slash = value.lastIndexOf('/');
        return slash < 0 ? "" : value.substring(0, slash);
    }

    /// The path without its first part: `praktiki/a.md` for `content/praktiki/a.md`.
    public DocPath withoutRoot() {
        return new DocPath(value.substring(value.indexOf('/') + 1));
    }

    @Override
    public int compareTo(DocPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
