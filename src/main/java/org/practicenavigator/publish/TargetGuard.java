package org.practicenavigator.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.practicenavigator.publish.PublishProblem.UnsafeTarget.Because;

/// Refuses folders that must never be replaced by a site.
final class TargetGuard {
    private TargetGuard() {}

    /// Checks a target.
    ///
    /// @param work the work folder; what it lies in is the project, in which a target may lie
    /// @param sources folders that are read
    /// @return the target without links above it
    /// @throws PublishException when it is unsafe
    static Path check(Path target, Path work, Path... sources) throws IOException {
        Path place = target.toAbsolutePath().normalize();
        Path parent = place.getParent();
        if (parent == null
                || real(Path.of(System.getProperty("user.home", "/"))).startsWith(real(place))) {
            throw unsafe(place, Because.ROOT_OR_HOME, place);
        }
        Path real = real(parent).resolve(place.getFileName());
        refuseLink(real);
        Path realWork = real(work);
        if (realWork.startsWith(real)) {
            throw unsafe(real, Because.HOLDS_SOURCES, realWork);
        }
        for (Path source : sources) {
            checkSource(real, realWork, real(source));
        }
        return real;
    }

    static void refuseLink(Path folder) {
        if (Files.isSymbolicLink(folder)) {
            throw unsafe(folder, Because.LINK, folder);
        }
        if (Files.exists(folder) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw unsafe(folder, Because.NOT_A_FOLDER, folder);
        }
    }

    static PublishException unsafe(Path target, Because because, Path other) {
        return new PublishException(new PublishProblem.UnsafeTarget(target, because, other));
    }

    private static void checkSource(Path target, Path work, Path source) {
        if (source.startsWith(target)) {
            throw unsafe(target, Because.HOLDS_SOURCES, source);
        }
        if (target.startsWith(source) && !work.startsWith(source)) {
            throw unsafe(target, Because.INSIDE_SOURCES, source);
        }
    }

    /// Resolves links in the part of a path that exists.
    private static Path real(Path path) throws IOException {
        Path place = path.toAbsolutePath().normalize();
        Path parent = place.getParent();
        if (Files.exists(place) || parent == null) {
            return place.toRealPath();
        }
        return real(parent).resolve(place.getFileName());
    }
}
