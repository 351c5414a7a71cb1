package org.practicenavigator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Writes reports where a build server looks for them.
public final class ReportFiles {

    private ReportFiles() {}

    /// In place of what was there.
    ///
    /// @throws UncheckedIOException where the disk refuses
    public static void write(Path file, String text) {
        put(file, text, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /// Behind what is there: other steps write into the same file.
    ///
    /// @throws UncheckedIOException where the disk refuses
    public static void append(Path file, String text) {
        put(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static void put(Path file, String text, StandardOpenOption... how) {
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            Files.writeString(file, text, withWrite(how));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StandardOpenOption[] withWrite(StandardOpenOption... how) {
        return new StandardOpenOption[] {how[0], how[1], StandardOpenOption.WRITE};
    }
}
