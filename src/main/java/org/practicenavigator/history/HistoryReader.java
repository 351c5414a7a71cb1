package org.practicenavigator.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;

/// Reads the history of a project, wherever in a repository it lies.
public final class HistoryReader {

    private static final Rule UNREADABLE = new Rule("history-unreadable");
    private static final Rule SHALLOW = new Rule("history-shallow");

    private static final Span WHERE = Span.startOf(new DocPath("content/site.yaml"));

    private HistoryReader() {}

    /// Walks over all commits once. The value is always there: [History#NONE] where there is nothing to read.
    public static Checked<History> read(Path project) {
        try {
            QuietSystem.use();
            FileRepositoryBuilder builder = new FileRepositoryBuilder();
            builder.findGitDir(project.toAbsolutePath().normalize().toFile());
            if (builder.getGitDir() == null) {
                return Checked.of(History.NONE, List.of());
            }
            try (Repository repository = builder.setMustExist(true).build()) {
                return read(repository, project);
            }
        } catch (IOException | RuntimeException e) {
            // JGit throws both kinds where a repository is damaged; a site has no need of its history.
            return Checked.of(History.NONE, List.of(UNREADABLE.in(WHERE)));
        }
    }

    private static Checked<History> read(Repository repository, Path project) throws IOException {
        ObjectId head = repository.isBare() ? null : repository.resolve(Constants.HEAD);
        if (head == null) {
            return Checked.of(History.NONE, List.of());
        }
        History history = new HistoryWalk(repository, folder(repository.getWorkTree(), project)).from(head);
        List<Finding> findings = new ArrayList<>();
        if (history.shallow()) {
            findings.add(SHALLOW.in(WHERE));
        }
        return Checked.of(history, findings);
    }

    /// The way from the top of the work tree to the project, with a slash at the end; "" for the top itself.
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
}
