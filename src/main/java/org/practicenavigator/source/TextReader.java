package org.practicenavigator.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;

/// Step «read»: a file of the disk → its text, or the reason why it is not a text that we take.
public final class TextReader {

    private static final Rule FILE_TOO_LARGE = new Rule("file-too-large");
    private static final Rule FILE_UNREADABLE = new Rule("file-unreadable");
    private static final Rule ENCODING_WRONG = new Rule("encoding-wrong");
    private static final Rule FILE_NOT_TEXT = new Rule("file-not-text");
    private static final char MARK = '\uFEFF';

    private final SourceLimits limits;

    public TextReader(SourceLimits limits) {
        this.limits = limits;
    }

    public Checked<SourceFile> read(FileRef file) {
        Span start = Span.startOf(file.path());
        if (file.size() > limits.textBytes()) {
            return failed(FILE_TOO_LARGE.in(
                    start,
                    "size",
                    kilobytes(file.size()),
                    "max",
                    kilobytes(limits.textBytes()),
                    "path",
                    file.path().value()));
        }
        try {
            byte[] bytes = Files.readAllBytes(file.disk());
            return read(file.path(), bytes);
        } catch (IOException e) {
            return failed(FILE_UNREADABLE.in(start, "path", file.path().value()));
        }
    }

    /// The same without a digest (""): for texts that are looked into and not kept. Digests and strict decoding
    /// were a third of the time of looking into a thousand files.
    public Checked<SourceFile> glance(FileRef file) {
        if (file.size() > limits.textBytes()) {
            return read(file);
        }
        try {
            String text = Files.readString(file.disk());
            return text.indexOf('\0') >= 0
                    ? read(file)
                    : Checked.of(new SourceFile(file.path(), "", tidy(text)), List.of());
        } catch (IOException e) {
            // Wrong encodings among them: the careful reader says what is wrong, and where.
            return read(file);
        }
    }

    /// The text of bytes that did not come from the disk.
    ///
    /// @param path whose they are
    public Checked<SourceFile> read(DocPath path, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            Span where = new Span(path, placeOf(text, text.length()));
            return failed(ENCODING_WRONG.in(where, "guess", guess(bytes), "sample", sample(bytes)));
        }
        if (text.indexOf('\0') >= 0) {
            return failed(FILE_NOT_TEXT.in(new Span(path, placeOf(text, text.indexOf('\0')))));
        }
        return Checked.of(new SourceFile(path, digest(bytes), tidy(text)), List.of());
    }

    /// Without the mark at the start, with `\n` alone between lines.
    private static String tidy(String text) {
        String unmarked = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Place placeOf(String text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return Place.at(line, offset - lineStart + 1);
    }

    /// The encoding that the bytes look like, for the hint only: it is never used to read.
    private static String guess(byte[] bytes) {
        if (isUtf16(bytes)) {
            return "UTF-16 (в «Блокноте» — «Юникод»)";
        }
        return cyrillicShare(bytes) > 0.6 ? "Windows-1251" : "";
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
                        || (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF);
    }

    private static double cyrillicShare(byte[] bytes) {
        int high = 0;
        int letters = 0;
        for (byte each : bytes) {
            int b = each & 0xFF;
            if (b >= 0x80) {
                high++;
                letters += b >= 0xC0 || b == 0xA8 || b == 0xB8 ? 1 : 0;
            }
        }
        return high == 0 ? 0 : (double) letters / high;
    }

    /// The first words as they would read in Windows-1251, so that an author recognises the file.
    private static String sample(byte[] bytes) {
        if (isUtf16(bytes) || cyrillicShare(bytes) <= 0.6) {
            return "";
        }
        try {
            String text = Charset.forName("windows-1251")
                    .newDecoder()
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, 200)))
                    .toString()
                    .replaceAll("[^\\p{L}\\p{N} .,:«»-]+", " ")
                    .strip();
            return text.substring(0, Math.min(60, text.length())).strip();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    private static Checked<SourceFile> failed(Finding finding) {
        return Checked.failed(List.of(finding));
    }

    private static String kilobytes(long bytes) {
        return Long.toString((bytes + 1023) / 1024);
    }

    /// SHA-256 in hexadecimal digits.
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
