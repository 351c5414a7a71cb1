package org.practicenavigator.build;

import java.util.List;
import java.util.stream.Stream;
import org.practicenavigator.output.PlannedFile;
import org.practicenavigator.publish.OutputFile;
import org.practicenavigator.publish.Publication;
import org.practicenavigator.publish.Published;
import org.practicenavigator.publish.Publisher;

/// Step «publish»: makes every planned file and hands it to the publisher, on all processors, keeping none.
final class SiteWriter {

    private SiteWriter() {}

    /// Takes the lock, so that a second build stops before it does any work.
    static Publication begin(BuildRequest request) {
        return Publisher.begin(
                request.out(),
                request.work(),
                request.project().resolve("content"),
                request.project().resolve("themes"));
    }

    static Published write(BuildRequest request, Publication publication, Stream<PlannedFile> planned) {
        List<PlannedFile> files = planned.toList();
        Counter counter = new Counter(request.progress(), Progress.Step.WRITE, files.size());
        Parallel.map(files, file -> {
            publication.write(new OutputFile(file.path(), file.bytes().get()));
            counter.step();
            return file.path();
        });
        return publication.commit();
    }
}
