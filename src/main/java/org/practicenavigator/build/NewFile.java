package org.practicenavigator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/// Lays down a file whole or not at all, and takes nobody else's away.
///
/// @param file where it is to lie
/// @param bytes all of it
record NewFile(Path file, byte[] bytes) {

    /// What became of it.
    enum Result {
        WRITTEN,
        /// It lay there with the same bytes.
        SAME,
        /// Another one lies there, which was left.
        KEPT,
        /// Another one lay there.
        REPLACED
    }

    /// @param replace whether another file of the name may go
    /// @throws UncheckedIOException where the disk refuses; then nothing is left behind
    Result lay(boolean replace) {
        try {
            boolean there = Files.exists(file);
            if (there && Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
                return Result.SAME;
            }
            if (there && (!replace || !Files.isRegularFile(file))) {
                return Result.KEPT;
            }
            write();
            return there ? Result.REPLACED : Result.WRITTEN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // Not a temporary file of the system: only its owner may read those.
        Path beside = folder.resolve("." + file.getFileName() + ".part");
        try {
            Files.write(beside, bytes);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
