package org.practicenavigator.build;

import java.nio.file.Path;
import java.util.Optional;
import org.practicenavigator.finding.Severity;

/// What is to be built.
///
/// @param project the folder that holds `content/` and `themes/`
/// @param out the folder to publish
/// @param cache whether what earlier builds kept may be used
/// @param failAt from which severity on nothing is published; errors always stop
/// @param zip the file into which the site is packed as well, absent where nobody wants it
/// @param people where data of people lie, absent where the site names roles only
public record BuildRequest(
        Path project,
        Path out,
        boolean cache,
        Severity failAt,
        Progress progress,
        Optional<Path> zip,
        Optional<PrivateRequest> people) {

    /// A build without data of people.
    public BuildRequest(Path project, Path out, boolean cache, Severity failAt, Progress progress, Optional<Path> zip) {
        this(project, out, cache, failAt, progress, zip, Optional.empty());
    }

    /// A build without an archive.
    public BuildRequest(Path project, Path out, boolean cache, Severity failAt, Progress progress) {
        this(project, out, cache, failAt, progress, Optional.empty());
    }

    /// The same build with data of people, or without.
    public BuildRequest with(Optional<PrivateRequest> data) {
        return new BuildRequest(project, out, cache, failAt, progress, zip, data);
    }

    public static BuildRequest of(Path project) {
        return new BuildRequest(project, project.resolve("site"), true, Severity.ERROR, Progress.NONE);
    }

    /// The program's own folder in the project: lock, caches, search index. Can be deleted at any time.
    public Path work() {
        return project.resolve(".navigator");
    }
}
