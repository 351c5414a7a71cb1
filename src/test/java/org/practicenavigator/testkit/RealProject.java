package org.practicenavigator.testkit;

import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/// The project itself, with all its entries and its theme.
public final class RealProject {

    private RealProject() {}

    /// @return `to`
    public static Path lay(Path to) {
        Folders.copy(Path.of("content"), to.resolve("content"));
        Folders.copy(Path.of("themes/primorye"), to.resolve("themes/primorye"));
        return to;
    }

    /// Makes a repository of a project, with one commit on its branch `main`; to be closed by the caller.
    public static Git commit(Path project) throws GitAPIException {
        Git git = Git.init()
                .setDirectory(project.toFile())
                .setInitialBranch("main")
                .call();
        git.add().addFilepattern(".").call();
        git.commit()
                .setMessage("Начало")
                .setAuthor("a", "a@example.org")
                .setCommitter("a", "a@example.org")
                .setSign(false)
                .call();
        return git;
    }
}
