package org.practicenavigator.theme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.practicenavigator.finding.DocPath;

/// The first line of a file that was copied from a lower layer of themes: which file it was, and the sum of what it
/// held then. With it a site learns that the original has changed since.
///
/// @param origin the path of the original in its project
/// @param digest the first digits of the SHA-256 of the original, line ends as LF
public record OriginMark(DocPath origin, String digest) {

    private static final int DIGITS = 12;
    private static final Pattern MARK = Pattern.compile(
            "(?:\\{\\{!|/\\*)\\s*origin:\\s*(\\S+)\\s+sha256:([0-9a-f]{" + DIGITS + "})\\s*(?:}}|\\*/)");

    /// The mark of an original.
    public static OriginMark to(DocPath origin, String text) {
        return new OriginMark(origin, digest(text));
    }

    /// The mark that a file carries in its first line.
    public static Optional<OriginMark> of(String text) {
        int end = text.indexOf('\n');
        Matcher mark = MARK.matcher(end < 0 ? text : text.substring(0, end));
        return mark.find() ? Optional.of(new OriginMark(new DocPath(mark.group(1)), mark.group(2))) : Optional.empty();
    }

    /// Whether files of this kind can carry a mark: layouts, partials and style sheets.
    public static boolean fits(String name) {
        return name.endsWith(".mustache") || name.endsWith(".css");
    }

    /// The mark as the first line of a file, a comment of its language.
    ///
    /// @throws IllegalArgumentException where files of this kind carry no mark
    public String line(String name) {
        if (!fits(name)) {
            throw new IllegalArgumentException(name);
        }
        String words = "origin: " + origin + " sha256:" + digest;
        return name.endsWith(".css") ? "/* " + words + " */\n" : "{{! " + words + " }}\n";
    }

    private static String digest(String text) {
        byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(sum).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
