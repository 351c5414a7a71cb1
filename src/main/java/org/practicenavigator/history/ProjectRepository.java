package org.practicenavigator.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/// The repository that a project lies in.
///
/// @param prefix the way from the top of the work tree to the project, with a slash at the end; "" for the top itself
record ProjectRepository(Repository repository, String prefix) implements AutoCloseable {

    /// Absent where the project is in none, or in one without a work tree.
    static Optional<ProjectRepository> open(Path project) throws IOException {
        QuietSystem.use();
        FileRepositoryBuilder builder = new FileRepositoryBuilder();
        builder.findGitDir(project.toAbsolutePath().normalize().toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        Repository repository = builder.setMustExist(true).build();
        if (repository.isBare()) {
            repository.close();
            return Optional.empty();
        }
        return Optional.of(new ProjectRepository(repository, folder(repository.getWorkTree(), project)));
    }

    private static String folder(File top, Path project) throws IOException {
        Path from = top.getCanonicalFile().toPath();
        Path to =
                project.toAbsolutePath().normalize().toFile().getCanonicalFile().toPath();
        if (!to.startsWith(from)) {
            throw new IOException("the work tree does not hold the project");
        }
        String way = from.relativize(to).toString().replace(File.separatorChar, '/');
        return way.isEmpty() ? "" : way + "/";
    }

    @Override
    public void close() {
        repository.close();
    }
}
