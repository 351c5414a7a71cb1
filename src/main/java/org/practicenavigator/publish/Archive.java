package org.practicenavigator.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A published site as one ZIP file, to hand out on a stick.
///
/// @param file the ZIP file; an older one of that name is replaced
/// @param folder the one folder at the top of the archive, Latin
/// @param letter the name of a short text in that folder for whoever opens it
/// @param text what that text says
public record Archive(Path file, String folder, String letter, String text) {

    /// Refuses a file that would become a part of the site, or that cannot be written, before anything is built.
    ///
    /// @param file the ZIP file that was asked for
    /// @param target the folder to publish
    /// @throws PublishException where the file is refused
    public static void check(Path file, Path target) {
        Path place = file.toAbsolutePath().normalize();
        Path parent = place.getParent();
        if (parent == null
                || !Files.isDirectory(parent)
                || Files.isDirectory(place)
                || place.startsWith(target.toAbsolutePath().normalize())) {
            throw new PublishException(new PublishProblem.UnsafeArchive(place));
        }
        try {
            if (Files.isDirectory(target) && parent.toRealPath().startsWith(target.toRealPath())) {
                throw new PublishException(new PublishProblem.UnsafeArchive(place));
            }
        } catch (IOException e) {
            throw failed(place, e);
        }
    }

    static PublishException failed(Path file, IOException e) {
        PublishException told = PublishException.failed(e, file, true);
        PublishProblem problem = told.problem() instanceof PublishProblem.DiskFailed disk
                ? new PublishProblem.ArchiveFailed(file, disk.reason(), disk.usableBytes())
                : told.problem();
        return new PublishException(problem, e);
    }
}
