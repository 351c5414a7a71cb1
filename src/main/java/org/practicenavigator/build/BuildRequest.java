package org.practicenavigator.build;

import java.nio.file.Path;
import org.practicenavigator.finding.Severity;

/// What is to be built.
///
/// @param project the folder that holds `content/` and `themes/`
/// @param out the folder to publish
/// @param cache whether rendered bodies are kept between builds
/// @param failAt from which severity on nothing is published; errors always stop
public record BuildRequest(Path project, Path out, boolean cache, Severity failAt, Progress progress) {

    public static BuildRequest of(Path project) {
        return new BuildRequest(project, project.resolve("site"), true, Severity.ERROR, Progress.NONE);
    }

    /// The program's own folder in the project: lock, cache, search index. Can be deleted at any time.
    public Path work() {
        return project.resolve(".navigator");
    }
}
