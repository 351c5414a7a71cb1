package org.practicenavigator.correction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The characters of a file as they are, line ends included; the reader sees them tidied ([#tidy]).
///
/// @param encoding a name for people: `UTF-8`, `Windows-1251`, `UTF-16`
/// @param mark whether a byte order mark stood at the start; it is not part of `raw`
/// @param raw the text with its own line ends
record FileText(String encoding, boolean mark, String raw) {

    static final String UTF_8 = "UTF-8";

    private static final char MARK = '\uFEFF';

    /// The only text that the bytes can be; empty where they are no text, or may be several.
    static Optional<FileText> of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, StandardCharsets.UTF_16, "UTF-16");
        }
        return decode(bytes, StandardCharsets.UTF_8, UTF_8)
                .or(() -> isWindows(bytes)
                        ? decode(bytes, Charset.forName("windows-1251"), "Windows-1251")
                        : Optional.empty());
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<FileText> decode(byte[] bytes, Charset charset, String name) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean mark = !text.isEmpty() && text.charAt(0) == MARK;
            return text.indexOf('\0') >= 0
                    ? Optional.empty()
                    : Optional.of(new FileText(name, mark, mark ? text.substring(1) : text));
        } catch (CharacterCodingException notThis) {
            return Optional.empty();
        }
    }

    /// Small Russian letters stand in the upper quarter of Windows-1251; in KOI8-R and in the old code page of
    /// DOS other signs do, so a Russian text in one of those is never taken for this one.
    private static boolean isWindows(byte[] bytes) {
        int high = 0;
        int small = 0;
        for (byte each : bytes) {
            int b = each & 0xFF;
            high += b >= 0x80 ? 1 : 0;
            small += b >= 0xE0 || b == 0xB8 ? 1 : 0;
        }
        return high >= 20 && small * 10 >= high * 7;
    }

    /// Lines divided by `\n` alone, as the reader of files makes them.
    String tidy() {
        return raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// The same file with other text in places of the tidied text.
    FileText with(List<Edit> edits) {
        int[] origin = origins();
        StringBuilder out = new StringBuilder(raw.length() + 64);
        int done = 0;
        for (Edit edit : edits.stream()
                .sorted((a, b) -> Integer.compare(a.from(), b.from()))
                .toList()) {
            out.append(raw, done, origin[edit.from()]).append(edit.with());
            done = origin[edit.to()];
        }
        return new FileText(encoding, mark, out.append(raw, done, raw.length()).toString());
    }

    /// Where each character of the tidied text stands in the raw one, and its end.
    private int[] origins() {
        int[] origin = new int[raw.length() + 1];
        int tidy = 0;
        for (int i = 0; i < raw.length(); i++) {
            origin[tidy++] = i;
            if (raw.charAt(i) == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
                i++;
            }
        }
        origin[tidy] = raw.length();
        return Arrays.copyOf(origin, tidy + 1);
    }

    /// As we write files: UTF-8, no mark, a line end behind the last line.
    FileText clean() {
        boolean ends = raw.isEmpty() || raw.endsWith("\n") || raw.endsWith("\r");
        return new FileText(UTF_8, false, ends ? raw : raw + lineEnd());
    }

    private String lineEnd() {
        return raw.contains("\r\n") ? "\r\n" : "\n";
    }

    byte[] bytes() {
        return raw.getBytes(StandardCharsets.UTF_8);
    }
}
