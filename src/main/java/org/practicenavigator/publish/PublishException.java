package org.practicenavigator.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Publishing ended without its result.
///
/// Unchecked, because files are written from tasks of many threads; the one place that runs a build catches it.
/// Unless [PublishProblem.DiskFailed#siteIsNew] says otherwise, the site stands as it was before.
public final class PublishException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient PublishProblem problem;

    /// Makes an exception of a refusal.
    ///
    /// @param problem what happened
    public PublishException(PublishProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    PublishException(PublishProblem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    static PublishException failed(IOException e, Path path, boolean siteIsNew) {
        Path where = path;
        String reason = e.toString();
        if (e instanceof FileSystemException known && known.getFile() != null) {
            where = Path.of(known.getFile());
            reason = known.getReason() == null ? e.getClass().getSimpleName() : known.getReason();
        }
        return new PublishException(
                new PublishProblem.DiskFailed(where, reason, usable(where.toAbsolutePath()), siteIsNew), e);
    }

    private static long usable(@Nullable Path path) {
        if (path == null) {
            return -1;
        }
        try {
            return Files.getFileStore(path).getUsableSpace();
        } catch (IOException e) {
            return usable(path.getParent());
        }
    }

    /// Tells what happened.
    ///
    /// @return the facts, for a message
    public PublishProblem problem() {
        return problem;
    }
}
