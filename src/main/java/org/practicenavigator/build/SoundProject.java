package org.practicenavigator.build;

import java.nio.file.Path;
import java.util.List;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.source.ProjectFolder;
import org.practicenavigator.source.SourceTree;

/// A project whose types and settings have no errors, for commands that are of no use by broken ones.
record SoundProject(ProjectFolder folder, SourceTree tree, ContentTypes types, SiteSettings settings) {

    /// Absent where types or settings have errors: by them every document would look wrong.
    static Checked<SoundProject> of(Path project) {
        ProjectFolder folder = ProjectFolder.of(project);
        SourceTree tree = ProjectRead.list(folder);
        Checked<ContentTypes> types = Templates.types(tree);
        Checked<SiteSettings> settings = Templates.settings(tree);
        List<Finding> findings = Steps.both(types.findings(), settings.findings());
        boolean broken = findings.stream().anyMatch(Finding::isError);
        return broken || types.value().isEmpty() || settings.value().isEmpty()
                ? Checked.failed(findings)
                : Checked.of(
                        new SoundProject(
                                folder,
                                tree,
                                types.value().get(),
                                settings.value().get()),
                        findings);
    }
}
