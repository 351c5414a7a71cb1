package org.practicenavigator.source;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;

/// Reads a file that is not text.
public final class BytesReader {

    private static final Rule FILE_TOO_LARGE = new Rule("file-too-large");
    private static final Rule FILE_UNREADABLE = new Rule("file-unreadable");

    private BytesReader() {}

    public static Checked<byte[]> read(FileRef file) {
        long max = SourceLimits.DEFAULT.attachmentBytes();
        Span start = Span.startOf(file.path());
        if (file.size() > max) {
            return Checked.failed(List.of(FILE_TOO_LARGE.in(
                    start,
                    "size",
                    Long.toString(file.size() >> 10),
                    "max",
                    Long.toString(max >> 10),
                    "path",
                    file.path().value())));
        }
        try {
            return Checked.of(Files.readAllBytes(file.disk()), List.of());
        } catch (IOException e) {
            return Checked.failed(
                    List.of(FILE_UNREADABLE.in(start, "path", file.path().value())));
        }
    }
}
