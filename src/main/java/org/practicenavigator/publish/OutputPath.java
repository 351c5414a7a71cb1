package org.practicenavigator.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The address of a file inside the published folder: the one door through which every output path passes.
///
/// A path is relative, its parts are divided by "/" and made of `a-z`, `0-9`, `.`, `_`, `-`. It must mean the same
/// file on every system, because the folder is copied to servers, sticks and Windows machines: no names that Windows
/// reserves, no part that ends with a dot, at most 240 characters. Upper case is for the few names that tools outside
/// demand as they are.
///
/// @param value the whole path, for example `praktiki/rakushka-dobra.html`
record OutputPath(String value) implements Comparable<OutputPath> {
    private static final int LONGEST = 240;
    private static final Set<String> UPPER_CASE =
            Set.of("CNAME", "LICENSE", "LICENSE.txt", "LICENSE.md", "OFL.txt", "README.txt", "README.md");
    private static final Set<String> RESERVED_BY_WINDOWS = Set.of("con", "prn", "aux", "nul");
    private static final Set<String> RESERVED_BY_US = Set.of(Manifest.NAME, ".gitignore", ".gitkeep", ".git");

    OutputPath {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw bad(value);
        }
        for (String part : value.split("/", -1)) {
            checkPart(part, value);
        }
        if (SiteFolder.isJunk(value) || RESERVED_BY_US.contains(value.split("/", 2)[0])) {
            throw bad(value);
        }
    }

    /// Tells the form in which two paths are compared: file systems of Windows and macOS do not see case.
    ///
    /// @return the path in lower case
    String folded() {
        return value.toLowerCase(Locale.ROOT);
    }

    /// Lists the folders above the file.
    ///
    /// @return from the outermost in, without the site's own folder; empty for a file at the top
    List<String> folders() {
        List<String> folders = new ArrayList<>();
        for (int slash = value.indexOf('/'); slash >= 0; slash = value.indexOf('/', slash + 1)) {
            folders.add(value.substring(0, slash));
        }
        return folders;
    }

    @Override
    public int compareTo(OutputPath other) {
        return value.compareTo(other.value);
    }

    private static void checkPart(String part, String whole) {
        boolean spelled = plain(part) || UPPER_CASE.contains(part);
        // ".", "..", and every other part with a dot at its end: Windows drops the dot and means another file.
        if (!spelled || part.isEmpty() || part.endsWith(".") || deviceOfWindows(part)) {
            throw bad(whole);
        }
    }

    /// A plain loop: every path of the old manifest comes through here in a cold JVM.
    private static boolean plain(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '_' || c == '-')) {
                return false;
            }
        }
        return true;
    }

    /// `con.html` is the console of Windows, whatever its extension; so are `com1` to `com9` and `lpt1` to `lpt9`.
    private static boolean deviceOfWindows(String part) {
        int dot = part.indexOf('.');
        String name = dot < 0 ? part : part.substring(0, dot);
        boolean port = name.length() == 4
                && (name.startsWith("com") || name.startsWith("lpt"))
                && Character.isDigit(name.charAt(3));
        return port || RESERVED_BY_WINDOWS.contains(name);
    }

    private static PublishException bad(String path) {
        return new PublishException(new PublishProblem.BadPath(path));
    }
}
