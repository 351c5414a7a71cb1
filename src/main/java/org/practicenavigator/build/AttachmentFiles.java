package org.practicenavigator.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.practicenavigator.attachment.Attachments;
import org.practicenavigator.attachment.CleanFile;
import org.practicenavigator.check.FileCheck;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
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
        return judge(tree, site, path -> true);
    }

    /// @param wanted which of the files are asked about
    static List<Finding> judge(SourceTree tree, Site site, Predicate<DocPath> wanted) {
        Set<String> asked = new HashSet<>();
        site.types().types().values().forEach(type -> kinds(type.fields(), asked));
        List<DocPath> used = UsedFiles.of(site).stream()
                .filter(wanted)
                .filter(path -> FileCheck.isPublished(path) || asked.contains(path.extension()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        Parallel.map(used, path -> clean(tree, path)).forEach(checked -> findings.addAll(checked.findings()));
        return findings;
    }

    /// Kinds of files that templates ask for by name: whether they can be published, only the file's judge knows.
    private static void kinds(Map<String, Field> fields, Set<String> asked) {
        for (Field field : fields.values()) {
            if (field.type() instanceof FieldType.FileType file) {
                asked.addAll(file.kinds());
            } else if (field.type() instanceof FieldType.GroupType group) {
                kinds(group.fields(), asked);
            }
        }
    }

    static Function<DocPath, byte[]> reader(SourceTree tree) {
        return path -> clean(tree, path)
                .value()
                .map(CleanFile::bytes)
                .orElseThrow(() -> new IllegalStateException("a file changed during the build: " + path));
    }

    /// The cleaned bytes of a file, absent where it may not be published.
    static Optional<byte[]> cleaned(SourceTree tree, DocPath path) {
        return clean(tree, path).value().map(CleanFile::bytes);
    }

    private static Checked<CleanFile> clean(SourceTree tree, DocPath path) {
        FileRef file = tree.attachments().get(path);
        return Steps.then(BytesReader.read(file), bytes -> Attachments.clean(path, bytes));
    }
}
