package org.practicenavigator.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;

/// Lists plain files below a folder of the project, in the order of their paths, following no link.
final class FolderWalk extends SimpleFileVisitor<Path> {

    private static final Rule FILE_LINK = new Rule("file-link");
    private static final Rule FILE_SPECIAL = new Rule("file-special");
    private static final Rule FILE_UNREADABLE = new Rule("file-unreadable");
    private static final Rule FILES_TOO_MANY = new Rule("files-too-many");
    private static final Rule PATH_TOO_LONG = new Rule("path-too-long");

    private final Path project;
    private final SourceLimits limits;
    private final List<FileRef> files = new ArrayList<>();
    private final List<Finding> findings;

    private FolderWalk(Path project, SourceLimits limits, List<Finding> findings) {
        this.project = project;
        this.limits = limits;
        this.findings = findings;
    }

    /// @param folder relative to the project; a missing folder has no files
    static List<FileRef> list(Path project, String folder, SourceLimits limits, List<Finding> findings)
            throws IOException {
        FolderWalk walk = new FolderWalk(project, limits, findings);
        Path start = project.resolve(folder);
        if (Files.isSymbolicLink(start)) {
            findings.add(FILE_LINK.in(Span.startOf(new DocPath(folder)), "path", folder));
        } else if (Files.isDirectory(start)) {
            Files.walkFileTree(start, walk);
        }
        walk.files.sort(Comparator.comparing(FileRef::path));
        return walk.files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
        boolean tooDeep = project.relativize(dir).getNameCount() > limits.depth();
        if (tooDeep) {
            report(PATH_TOO_LONG, dir);
        }
        return isIgnored(dir) || tooDeep ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isIgnored(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink()) {
            report(FILE_LINK, file);
        } else if (!attributes.isRegularFile()) {
            report(FILE_SPECIAL, file);
        } else if (path(file).value().length() > limits.pathLength()) {
            report(PATH_TOO_LONG, file);
        } else {
            files.add(new FileRef(path(file), file, attributes.size()));
        }
        if (files.size() > limits.files()) {
            report(FILES_TOO_MANY, file);
            return FileVisitResult.TERMINATE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        report(FILE_UNREADABLE, file);
        return FileVisitResult.CONTINUE;
    }

    /// Traces of editors and systems, which nobody meant to publish.
    private static boolean isIgnored(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.endsWith("~")
                || name.toLowerCase(Locale.ROOT).equals("thumbs.db")
                || name.toLowerCase(Locale.ROOT).startsWith("readme.");
    }

    private DocPath path(Path file) {
        return new DocPath(project.relativize(file).toString());
    }

    private void report(Rule rule, Path file) {
        DocPath path = path(file);
        findings.add(rule.in(Span.startOf(path), "path", path.value(), "max", Integer.toString(limits.files())));
    }
}
