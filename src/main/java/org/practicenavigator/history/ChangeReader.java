package org.practicenavigator.history;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.practicenavigator.history.ChangesUnknownException.Problem;

/// Reads what a project changed since it left another state.
public final class ChangeReader {

    private ChangeReader() {}

    /// Compares the files of today, committed or not, with the commit at which the last commit and `since` parted.
    ///
    /// @param since a branch, tag or commit, for example `origin/main`
    /// @throws ChangesUnknownException where that cannot be said
    public static Changes read(Path project, String since) {
        try (ProjectRepository place =
                ProjectRepository.open(project).orElseThrow(() -> failed(Problem.NO_REPOSITORY))) {
            Repository repository = place.repository();
            try (RevWalk walk = new RevWalk(repository)) {
                RevCommit now = commit(repository, walk, Constants.HEAD);
                RevCommit base = parting(repository, walk, now, commit(repository, walk, since));
                return new ChangeWalk(repository, place.prefix()).from(base.getTree());
            }
        } catch (IOException e) {
            throw failed(Problem.UNREADABLE);
        }
    }

    /// The way from the top of the repository to the project, with a slash at the end; "" for the top itself and
    /// where there is no repository.
    public static String prefix(Path project) {
        try (ProjectRepository place = ProjectRepository.open(project).orElse(null)) {
            return place == null ? "" : place.prefix();
        } catch (IOException | RuntimeException e) {
            // Without a repository that can be read nobody needs the way from its top.
            return "";
        }
    }

    private static RevCommit commit(Repository repository, RevWalk walk, String name) throws IOException {
        try {
            ObjectId id = repository.resolve(name + "^{commit}");
            if (id == null) {
                throw failed(Problem.NO_SUCH_STATE);
            }
            return walk.parseCommit(id);
        } catch (MissingObjectException | IllegalArgumentException e) {
            throw failed(Problem.NO_SUCH_STATE);
        }
    }

    private static RevCommit parting(Repository repository, RevWalk walk, RevCommit now, RevCommit since)
            throws IOException {
        walk.reset();
        walk.setRevFilter(RevFilter.MERGE_BASE);
        walk.markStart(now);
        walk.markStart(since);
        RevCommit base = walk.next();
        if (base == null) {
            boolean shallow =
                    !repository.getObjectDatabase().getShallowCommits().isEmpty();
            throw failed(shallow ? Problem.SHALLOW : Problem.NOTHING_IN_COMMON);
        }
        return walk.parseCommit(base);
    }

    private static ChangesUnknownException failed(Problem problem) {
        return new ChangesUnknownException(problem);
    }
}
