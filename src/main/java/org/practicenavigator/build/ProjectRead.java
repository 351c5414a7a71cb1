package org.practicenavigator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.source.ProjectFolder;
import org.practicenavigator.source.SourceTree;

/// What a project is before its documents are read: its files, types and settings.
///
/// @param findings of listing, templates and settings
record ProjectRead(
        ProjectFolder folder,
        SourceTree tree,
        ContentTypes types,
        Optional<SiteSettings> settings,
        List<Finding> findings,
        Timings timings) {

    static ProjectRead of(Path project, Timings timings) {
        ProjectFolder folder = ProjectFolder.of(project);
        SourceTree tree = timings.of("list", () -> list(folder));
        Checked<ContentTypes> types = timings.of("types", () -> Templates.types(tree));
        Checked<SiteSettings> settings = Templates.settings(tree);
        List<Finding> findings = new ArrayList<>(tree.findings());
        findings.addAll(types.findings());
        findings.addAll(settings.findings());
        findings.addAll(Templates.declared(tree, types.value().orElseThrow()).findings());
        return new ProjectRead(folder, tree, types.value().orElseThrow(), settings.value(), findings, timings);
    }

    /// Whether documents would look wrong only because what they are judged by is broken.
    boolean isBroken() {
        return settings.isEmpty()
                || findings.stream()
                        .anyMatch(f -> f.isError() && f.where().file().value().startsWith("content/_types")
                                || f.isError() && f.where().file().value().startsWith("content/_vocabularies"));
    }

    /// @throws UncheckedIOException where the disk refuses
    static SourceTree list(ProjectFolder folder) {
        try {
            return folder.list();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
