package org.practicenavigator.build;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.practicenavigator.history.ChangeReader;
import org.practicenavigator.history.Changes;
import org.practicenavigator.history.ChangesUnknownException;
import org.practicenavigator.report.Report;

/// Checks a project, or what was changed in it, and tells what came of it.
public final class Checking {

    private Checking() {}

    /// @throws ChangesUnknownException where nobody can say what changed
    public static Report check(BuildRequest request, ReportWishes wishes) {
        Checkup checkup = wishes.since().map(since -> changed(request, since)).orElseGet(() -> Build.checkup(request));
        return new ReportMaker(checkup, wishes).report(request.project());
    }

    private static Checkup changed(BuildRequest request, String since) {
        // Comparing files takes as long as reading the templates and needs none of them.
        CompletableFuture<Changes> reading =
                CompletableFuture.supplyAsync(() -> ChangeReader.read(request.project(), since));
        ProjectRead project = ProjectRead.of(request.project(), new Timings());
        Changes changes = done(reading);
        ChangedFiles files = ChangedFiles.of(changes);
        if (project.isBroken()) {
            return Build.checkup(request).of(changes);
        }
        try (BodyStore bodies = BodyStore.open(request, false)) {
            ChangeCheck check = new ChangeCheck(request, project, changes, bodies);
            Checkup quick = check.run();
            // By other rules every document may look different.
            boolean all = files.touchRules();
            return all || check.needsAll() || files.shareAddresses(project.tree())
                    ? quick.with(
                            Build.checkup(request), path -> all || files.paths().contains(path))
                    : quick;
        }
    }

    private static Changes done(CompletableFuture<Changes> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ChangesUnknownException unknown) {
                throw unknown;
            }
            throw e;
        }
    }
}
