package org.practicenavigator.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.practicenavigator.finding.DocPath;

/// One walk over a former state, Git's list of files and the folder, side by side. The list spares reading files
/// whose time and size it knows.
final class ChangeWalk {

    /// The largest text that the program reads at all.
    private static final int LARGEST_TEXT = 1 << 20;

    private static final int BEFORE = 0;
    private static final int LIST = 1;
    private static final int NOW = 2;

    private final Repository repository;
    private final String prefix;
    private final SortedMap<String, ObjectId> added = new TreeMap<>();
    private final SortedMap<String, ObjectId> removed = new TreeMap<>();
    private final SortedMap<String, ObjectId> changed = new TreeMap<>();

    ChangeWalk(Repository repository, String prefix) {
        this.repository = repository;
        this.prefix = prefix;
    }

    Changes from(RevTree base) throws IOException {
        try (TreeWalk walk = new TreeWalk(repository);
                ObjectReader reader = repository.newObjectReader()) {
            walk.addTree(base);
            walk.addTree(new DirCacheIterator(repository.readDirCache()));
            walk.addTree(new FileTreeIterator(repository));
            walk.setRecursive(true);
            walk.setFilter(PathFilterGroup.createFromStrings(List.of(prefix + "content", prefix + "themes")));
            while (walk.next()) {
                step(walk, reader);
            }
            return changes(reader);
        }
    }

    private void step(TreeWalk walk, ObjectReader reader) throws IOException {
        boolean was = isFile(walk, BEFORE);
        WorkingTreeIterator file = walk.getTree(NOW, WorkingTreeIterator.class);
        DirCacheIterator listed = walk.getTree(LIST, DirCacheIterator.class);
        boolean is = file != null && isFile(walk, NOW) && (was || listed != null || !file.isEntryIgnored());
        if (!was && !is) {
            return;
        }
        String path = walk.getPathString();
        if (!is) {
            removed.put(path, walk.getObjectId(BEFORE));
            return;
        }
        ObjectId now = listed != null && !file.isModified(listed.getDirCacheEntry(), false, reader)
                ? walk.getObjectId(LIST)
                : file.getEntryObjectId();
        if (!was) {
            added.put(path, now);
        } else if (!now.equals(walk.getObjectId(BEFORE))) {
            changed.put(path, walk.getObjectId(BEFORE));
        }
    }

    /// Links and folders of other repositories count too: that they are there is what must be told.
    private static boolean isFile(TreeWalk walk, int tree) {
        FileMode mode = walk.getFileMode(tree);
        return mode != FileMode.MISSING && mode != FileMode.TREE;
    }

    private Changes changes(ObjectReader reader) throws IOException {
        Map<ObjectId, String> gone = new HashMap<>();
        removed.forEach((path, id) -> gone.putIfAbsent(id, path));
        List<Changes.Change> files = new ArrayList<>();
        Map<DocPath, byte[]> before = new HashMap<>();
        for (Map.Entry<String, ObjectId> file : added.entrySet()) {
            String from = gone.remove(file.getValue());
            if (from == null) {
                files.add(change(file.getKey(), Changes.Kind.ADDED, Optional.empty()));
            } else {
                keep(from, file.getValue(), reader, before);
                removed.remove(from);
                files.add(change(file.getKey(), Changes.Kind.RENAMED, Optional.of(doc(from))));
            }
        }
        for (Map.Entry<String, ObjectId> file : changed.entrySet()) {
            keep(file.getKey(), file.getValue(), reader, before);
            files.add(change(file.getKey(), Changes.Kind.CHANGED, Optional.empty()));
        }
        for (Map.Entry<String, ObjectId> file : removed.entrySet()) {
            keep(file.getKey(), file.getValue(), reader, before);
            files.add(change(file.getKey(), Changes.Kind.REMOVED, Optional.empty()));
        }
        files.sort(Comparator.comparing(Changes.Change::path));
        return new Changes(prefix, files, before);
    }

    private void keep(String path, ObjectId id, ObjectReader reader, Map<DocPath, byte[]> before) throws IOException {
        if (!path.endsWith(".md")) {
            return;
        }
        ObjectLoader loader = reader.open(id);
        if (loader.getSize() <= LARGEST_TEXT) {
            before.put(doc(path), loader.getBytes());
        }
    }

    private Changes.Change change(String path, Changes.Kind kind, Optional<DocPath> from) {
        return new Changes.Change(doc(path), kind, from);
    }

    private DocPath doc(String path) {
        return new DocPath(path.substring(prefix.length()));
    }
}
