package org.practicenavigator.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.practicenavigator.content.DocumentReader;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryChecker;
import org.practicenavigator.content.MemoryBodies;
import org.practicenavigator.content.PersonalData;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.site.Site;
import org.practicenavigator.site.SiteBuilder;
import org.practicenavigator.source.SourceTree;
import org.practicenavigator.source.TextReader;

/// A project read as far as its entries know each other, for commands that work on single documents.
record LoadedSite(SourceTree tree, PersonalData privacy, Site site) {

    /// Absent where types or settings have errors: by them every document would look wrong.
    static Checked<LoadedSite> of(Path project) {
        return Steps.then(SoundProject.of(project), sound -> Checked.of(of(sound), List.of()));
    }

    private static LoadedSite of(SoundProject project) {
        PersonalData privacy = Templates.privacy(project.settings());
        TextReader text = new TextReader(project.folder().limits());
        DocumentReader reader = new DocumentReader(privacy, new MemoryBodies());
        EntryChecker checker = new EntryChecker(project.types());
        List<Entry> entries = Parallel.map(
                        project.tree().documents(),
                        file -> Steps.then(Steps.then(text.read(file), reader::read), checker::check)
                                .value())
                .stream()
                .flatMap(Optional::stream)
                .toList();
        Site site = SiteBuilder.build(
                        project.settings(),
                        project.types(),
                        entries,
                        Templates.paths(project.tree()),
                        project.tree().attachments().keySet())
                .value()
                .orElseThrow();
        return new LoadedSite(project.tree(), privacy, site);
    }
}
