package org.practicenavigator.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.practicenavigator.attachment.Attachments;
import org.practicenavigator.attachment.CleanFile;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.site.Site;
import org.practicenavigator.site.UsedFiles;
import org.practicenavigator.source.BytesReader;
import org.practicenavigator.source.FileRef;
import org.practicenavigator.source.SourceTree;

/// Attachments on their way from the content folder to the site: judged, then cleaned.
final class AttachmentFiles {

    private AttachmentFiles() {}

    static Map<DocPath, Long> sizes(SourceTree tree) {
        Map<DocPath, Long> sizes = new HashMap<>();
        tree.attachments().forEach((path, file) -> sizes.put(path, file.size()));
        return sizes;
    }

    /// What is wrong inside the files that entries use. Those of a wrong kind or size have a finding already.
    static List<Finding> judge(SourceTree tree, Site site) {
        List<DocPath> used = List.copyOf(UsedFiles.of(site));
        List<Finding> findings = new ArrayList<>();
        Parallel.map(used, path -> clean(tree, path)).forEach(checked -> findings.addAll(checked.findings()));
        return findings;
    }

    static Function<DocPath, byte[]> reader(SourceTree tree) {
        return path -> clean(tree, path)
                .value()
                .map(CleanFile::bytes)
                .orElseThrow(() -> new IllegalStateException("a file changed during the build: " + path));
    }

    private static Checked<CleanFile> clean(SourceTree tree, DocPath path) {
        FileRef file = tree.attachments().get(path);
        return Steps.then(BytesReader.read(file), bytes -> Attachments.clean(path, bytes));
    }
}
