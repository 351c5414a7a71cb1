package org.practicenavigator.history;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.practicenavigator.finding.DocPath;

/// One walk from the last commit back to the first.
///
/// A commit counts for a file that it changed against all of its parents. A file that a commit adds with exactly the
/// bytes of one that it removes was renamed: older commits of the old name count for it.
final class HistoryWalk {

    /// A project of people has some thousands; what has more is cut, as a shallow clone is.
    private static final int MOST_COMMITS = 20_000;

    private static final int ID_LENGTH = 10;

    private final Repository repository;
    private final String top;
    private final String content;

    /// Files of today by the names that they had at the commit that the walk has come to.
    private final Map<String, FileTrail> trails = new HashMap<>();

    private final SortedMap<DocPath, FileTrail> files = new TreeMap<>();

    /// @param top the project's folder in the repository, with a slash at the end
    HistoryWalk(Repository repository, String top) {
        this.repository = repository;
        this.top = top;
        this.content = top + "content";
    }

    History from(ObjectId head) throws IOException {
        try (RevWalk walk = new RevWalk(repository);
                TreeWalk trees = new TreeWalk(repository)) {
            RevCommit last = walk.parseCommit(head);
            start(last, trees);
            if (files.isEmpty()) {
                // A repository around the project that does not hold it says nothing about it.
                return History.NONE;
            }
            Set<ObjectId> edge = repository.getObjectDatabase().getShallowCommits();
            walk.markStart(last);
            int seen = 0;
            for (RevCommit commit = walk.next(); commit != null && seen < MOST_COMMITS; commit = walk.next()) {
                seen++;
                // Against missing parents every file looks new.
                if (!edge.contains(commit.getId())) {
                    step(commit, walk, trees);
                }
            }
            boolean cut = seen == MOST_COMMITS && walk.next() != null;
            return history(last, cut || !edge.isEmpty());
        }
    }

    /// The files of today.
    private void start(RevCommit last, TreeWalk trees) throws IOException {
        trees.reset(last.getTree());
        trees.setRecursive(true);
        trees.setFilter(PathFilter.create(content));
        while (trees.next()) {
            FileTrail trail = new FileTrail();
            trails.put(trees.getPathString(), trail);
            files.put(new DocPath(trees.getPathString().substring(top.length())), trail);
        }
    }

    private void step(RevCommit commit, RevWalk walk, TreeWalk trees) throws IOException {
        int parents = commit.getParentCount();
        trees.reset();
        for (RevCommit parent : commit.getParents()) {
            walk.parseHeaders(parent);
            trees.addTree(parent.getTree());
        }
        if (parents == 0) {
            trees.addTree(new EmptyTreeIterator());
        }
        int now = trees.addTree(commit.getTree());
        trees.setRecursive(true);
        trees.setFilter(AndTreeFilter.create(PathFilter.create(content), TreeFilter.ANY_DIFF));
        Signature signature = Signature.of(commit);
        Map<String, ObjectId> added = new TreeMap<>();
        Map<ObjectId, String> removed = new HashMap<>();
        while (trees.next()) {
            change(trees, now, signature, added, removed);
        }
        added.forEach((path, bytes) -> born(path, parents > 1 ? Optional.empty() : rename(removed, bytes)));
    }

    /// One path in which the commit differs from a parent.
    private void change(
            TreeWalk trees, int now, Signature signature, Map<String, ObjectId> added, Map<ObjectId, String> removed) {
        boolean differs = true;
        boolean fresh = true;
        for (int parent = 0; parent < now; parent++) {
            differs &= !trees.idEqual(parent, now);
            fresh &= trees.getRawMode(parent) == 0;
        }
        String path = trees.getPathString();
        if (differs && trees.getRawMode(now) == 0) {
            removed.putIfAbsent(trees.getObjectId(0), path);
        } else if (differs) {
            Optional.ofNullable(trails.get(path)).ifPresent(trail -> trail.add(signature));
            if (fresh) {
                added.put(path, trees.getObjectId(now));
            }
        }
    }

    private static Optional<String> rename(Map<ObjectId, String> removed, ObjectId bytes) {
        return Optional.ofNullable(removed.remove(bytes));
    }

    /// Before this commit the file had another name, or was not there: then the name was another file's.
    private void born(String path, Optional<String> before) {
        FileTrail trail = trails.remove(path);
        if (trail != null && before.isPresent()) {
            trails.putIfAbsent(before.get(), trail);
        }
    }

    private History history(RevCommit last, boolean shallow) {
        SortedMap<DocPath, History.FileHistory> told = new TreeMap<>();
        files.forEach((path, trail) -> trail.history().ifPresent(history -> told.put(path, history)));
        String id = last.getName().substring(0, ID_LENGTH);
        // A commit from the year 9999 is dated by what is known of its files.
        return Signature.of(last)
                .day()
                .or(() ->
                        told.values().stream().map(History.FileHistory::changed).max(LocalDate::compareTo))
                .map(day -> new History(Optional.of(new History.Head(id, day)), shallow, told))
                .orElse(History.NONE);
    }
}
