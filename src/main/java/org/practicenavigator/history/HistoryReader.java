package org.practicenavigator.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
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
            Optional<ProjectRepository> place = ProjectRepository.open(project);
            if (place.isEmpty()) {
                return Checked.of(History.NONE, List.of());
            }
            try (ProjectRepository open = place.get()) {
                return read(open.repository(), open.prefix());
            }
        } catch (IOException | RuntimeException e) {
            // JGit throws both kinds where a repository is damaged; a site has no need of its history.
            return Checked.of(History.NONE, List.of(UNREADABLE.in(WHERE)));
        }
    }

    private static Checked<History> read(Repository repository, String prefix) throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null) {
            return Checked.of(History.NONE, List.of());
        }
        History history = new HistoryWalk(repository, prefix).from(head);
        List<Finding> findings = new ArrayList<>();
        if (history.shallow()) {
            findings.add(SHALLOW.in(WHERE));
        }
        return Checked.of(history, findings);
    }
}
