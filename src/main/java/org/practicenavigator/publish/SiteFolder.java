package org.practicenavigator.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What lies in a published folder at one moment.
///
/// @param root the folder; it need not exist
/// @param files relative path → stamp, of plain files other than our own marks
/// @param others relative paths of links, pipes and the like, which we never make
/// @param folders every folder → its stamp, which changes when a name is added or removed in it
record SiteFolder(Path root, Map<String, Stamp> files, Set<String> others, Map<Path, Stamp> folders) {
    private static final int SOME = 5;
    /// Files that keep an empty folder in Git; they survive every publication.
    static final List<String> KEPT = List.of(".gitignore", ".gitkeep");
    // What file browsers leave behind where a person only looked: no reason to refuse a build.
    private static final Set<String> JUNK = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    /// Looks through the folder without following links.
    static SiteFolder scan(Path root) throws IOException {
        SiteFolder found = new SiteFolder(root, new HashMap<>(), new TreeSet<>(), new HashMap<>());
        if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(root, found.new Visitor());
        }
        return found;
    }

    /// Tells the files that are not ours: not in the manifest, or no plain files.
    ///
    /// @return sorted relative paths
    List<String> foreign(Manifest manifest) {
        Set<String> foreign = new TreeSet<>(others);
        Set<String> ours = new HashSet<>();
        manifest.files().keySet().forEach(path -> ours.add(path.value()));
        files.keySet().stream().filter(path -> !ours.contains(path)).forEach(foreign::add);
        return List.copyOf(foreign);
    }

    /// Tells whether no name was added to or removed from any folder since the scan.
    boolean sameNames() throws IOException {
        for (Map.Entry<Path, Stamp> folder : folders.entrySet()) {
            if (!Files.isDirectory(folder.getKey(), LinkOption.NOFOLLOW_LINKS)
                    || !Stamp.of(folder.getKey()).equals(folder.getValue())) {
                return false;
            }
        }
        return true;
    }

    /// Cuts a list to what a message can show.
    static List<String> some(List<String> names) {
        return names.subList(0, Math.min(SOME, names.size()));
    }

    static boolean isJunk(String path) {
        return JUNK.contains(path.substring(path.lastIndexOf('/') + 1));
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final int prefix = root.toString().length() + 1;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            folders.put(folder, Stamp.of(attributes));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = file.toString()
                    .substring(prefix)
                    .replace(file.getFileSystem().getSeparator(), "/");
            if (!attributes.isRegularFile()) {
                others.add(path);
            } else if (!path.equals(Manifest.NAME) && !KEPT.contains(path) && !isJunk(path)) {
                files.put(path, Stamp.of(attributes));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
