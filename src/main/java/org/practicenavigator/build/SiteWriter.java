package org.practicenavigator.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicenavigator.markdown.Slug;
import org.practicenavigator.output.PlannedFile;
import org.practicenavigator.publish.Archive;
import org.practicenavigator.publish.OutputFile;
import org.practicenavigator.publish.Publication;
import org.practicenavigator.publish.Published;
import org.practicenavigator.publish.Publisher;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.theme.Strings;

/// Step «publish»: makes every planned file and hands it to the publisher, on all processors, keeping none.
final class SiteWriter {

    private SiteWriter() {}

    /// Takes the lock, so that a second build stops before it does any work.
    static Publication begin(BuildRequest request) {
        request.zip().ifPresent(file -> Archive.check(file, request.out()));
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

    /// Packs the site that was just published, where somebody asked for it.
    static Optional<Archive> pack(BuildRequest request, Publication publication, SiteSettings settings, Strings words) {
        Optional<Archive> archive = request.zip().map(file -> archive(file, settings, Letter.of(settings, words)));
        archive.ifPresent(publication::pack);
        return archive;
    }

    private static Archive archive(Path file, SiteSettings settings, Letter letter) {
        String folder = Slug.of(settings.title());
        return new Archive(file, folder.isEmpty() ? "sayt" : folder, letter.name(), letter.text());
    }
}
