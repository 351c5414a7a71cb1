package org.practicenavigator.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The text of a file in the encoding that its bytes look like.
///
/// @param encoding what it is called by people, "" for the usual UTF-8
record DecodedText(String text, String encoding) {

    /// Absent where the bytes are no text at all.
    static Optional<DecodedText> of(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(tidy(new String(bytes, StandardCharsets.UTF_16LE), "UTF-16"));
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(tidy(new String(bytes, StandardCharsets.UTF_16BE), "UTF-16"));
        }
        for (byte each : bytes) {
            if (each == 0) {
                return Optional.empty();
            }
        }
        Optional<String> utf8 = decode(bytes, StandardCharsets.UTF_8);
        return utf8.isPresent()
                ? utf8.map(text -> tidy(text, ""))
                : decode(bytes, Charset.forName("windows-1251")).map(text -> tidy(text, "Windows-1251"));
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static DecodedText tidy(String text, String encoding) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new DecodedText(unmarked.replace("\r\n", "\n").replace('\r', '\n'), encoding);
    }
}
