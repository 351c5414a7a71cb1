package org.practicenavigator.markdown;

import java.util.Locale;
import java.util.Set;
import org.practicenavigator.finding.Rule;

/// What the destination of a link is. Everything that is not known to be harmless is refused.
sealed interface LinkTarget {

    /// An address outside, ready for an attribute.
    ///
    /// @param href escaped
    /// @param site whether it leads to another site (not to a mail or telephone program)
    record Outside(String href, boolean site) implements LinkTarget {}

    /// A file, an entry or an anchor of the project.
    record Inside(String target) implements LinkTarget {}

    /// No link.
    record Refused(Rule rule) implements LinkTarget {}

    Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    /// @param written the destination with escapes and entities resolved
    static LinkTarget judge(String written) {
        String target = written.strip();
        if (target.isEmpty()) {
            return new Refused(MarkdownRules.LINK_WITHOUT_TARGET);
        }
        if (onOwnComputer(target)) {
            return new Refused(MarkdownRules.LINK_LOCAL_FILE);
        }
        if (target.startsWith("//") || target.indexOf('\\') >= 0 || controls(target)) {
            return new Refused(MarkdownRules.LINK_SCHEME);
        }
        int colon = schemeEnd(target);
        return colon < 0 ? new Inside(target) : withScheme(target, colon);
    }

    private static LinkTarget withScheme(String target, int colon) {
        String scheme = target.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = target.substring(colon + 1);
        boolean site = scheme.startsWith("http");
        if (!SCHEMES.contains(scheme) || rest.isBlank() || site && !host(rest)) {
            return new Refused(MarkdownRules.LINK_SCHEME);
        }
        return new Outside(Html.escape(scheme + ":" + encoded(rest, site)), site);
    }

    /// A host must follow, and no name or password before it: «https://gosuslugi.ru@other.example» misleads.
    private static boolean host(String rest) {
        if (!rest.startsWith("//") || rest.length() < 3) {
            return false;
        }
        int end = authorityEnd(rest);
        int colon = rest.indexOf(':', 2);
        int hostEnd = colon >= 0 && colon < end ? colon : end;
        for (int i = 2; i < hostEnd; i++) {
            char c = rest.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '.' && c != '-' && c != '_' && !Character.isSurrogate(c)) {
                return false;
            }
        }
        return hostEnd > 2 && port(rest.substring(hostEnd, end));
    }

    private static boolean port(String port) {
        boolean digits = port.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
        return port.isEmpty() || digits && port.length() <= 6;
    }

    private static int authorityEnd(String rest) {
        int end = 2;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /// The colon that ends a scheme, -1 where the destination is relative.
    private static int schemeEnd(String target) {
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c == ':') {
                return i;
            }
            if (c == '/' || c == '?' || c == '#') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean onOwnComputer(String target) {
        if (target.regionMatches(true, 0, "file:", 0, 5) || target.startsWith("\\\\")) {
            return true;
        }
        boolean drive = target.length() > 2 && target.charAt(1) == ':' && Character.isLetter(target.charAt(0));
        return drive && (target.charAt(2) == '\\' || target.charAt(2) == '/');
    }

    private static boolean controls(String target) {
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c < ' ' || c >= 0x7f && c < 0xa0) {
                return true;
            }
        }
        return HiddenCharacters.first(target) >= 0;
    }

    /// What may not stand in an address is written as %XX; brackets may stand in the host only.
    private static String encoded(String rest, boolean site) {
        int authority = site ? authorityEnd(rest) : 0;
        StringBuilder out = new StringBuilder(rest.length() + 8);
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            boolean bracket = (c == '[' || c == ']') && i >= authority;
            if (bracket || c == '\u00a0' || " \"<>`{}|^".indexOf(c) >= 0) {
                out.append(c == '\u00a0' ? "%C2%A0" : String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
