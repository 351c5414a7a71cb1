package org.practicenavigator.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/// Says in Russian what the disk refused.
final class DiskMessages {

    private DiskMessages() {}

    /// Which place, why as far as it is known, and what to do.
    static String text(UncheckedIOException failure) {
        return "Не получилось прочитать или записать файл" + what(failure.getCause())
                + ". Проверьте место на диске и права на папку и повторите команду.";
    }

    private static String what(IOException cause) {
        return cause instanceof FileSystemException file && file.getFile() != null
                ? " «" + file.getFile() + "»: " + why(file)
                : ": " + told(cause.getMessage());
    }

    private static String why(FileSystemException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "нет прав";
            case NoSuchFileException _ -> "такого файла или папки нет";
            case FileAlreadyExistsException _, NotDirectoryException _ -> "на месте папки лежит файл";
            // A file lies further up: the system has no exception of its own for it.
            default ->
                "Not a directory".equals(failure.getReason()) ? "на месте папки лежит файл" : told(failure.getReason());
        };
    }

    /// The system's own words, which are rarely Russian: for those who help.
    private static String told(@Nullable String reason) {
        return reason == null ? "диск не справился" : "диск не справился (" + reason + ")";
    }
}
