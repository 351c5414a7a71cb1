package org.practicenavigator.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// The site that is being prepared: only what differs from the old one is written as it comes; the rest is linked at
/// the end, and not even that when nothing differs.
final class NewSite {
    private final OldSite old;
    private final StagingArea area;
    private final Disk disk;
    private final Claims claims = new Claims();
    private final ConcurrentMap<OutputPath, FileHash> files = new ConcurrentHashMap<>();
    private final ConcurrentMap<OutputPath, Stamp> staged = new ConcurrentHashMap<>();
    private final Set<String> restored = ConcurrentHashMap.newKeySet();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    NewSite(OldSite old, StagingArea area, Disk disk) {
        this.old = old;
        this.area = area;
        this.disk = disk;
    }

    /// Takes a file from memory. Safe from several threads.
    void add(OutputPath path, byte[] content) throws IOException {
        claims.claim(path);
        Optional<FileHash> same = old.holding(path, content);
        if (same.isPresent()) {
            files.put(path, same.get());
            return;
        }
        FileHash hash = FileHash.of(content);
        if (carriesOver(path, hash)) {
            return;
        }
        Path file = place(path);
        disk.write(file, content);
        files.put(path, hash);
        staged.put(path, Stamp.of(file));
    }

    /// Takes a file from the disk without holding it in memory. Safe from several threads.
    void add(OutputPath path, Path source) throws IOException {
        claims.claim(path);
        if (old.lists(path) && carriesOver(path, FileHash.of(source))) {
            return;
        }
        Path file = place(path);
        // The fingerprint of what was copied, not of what was read before.
        files.put(path, disk.copy(source, file));
        staged.put(path, Stamp.of(file));
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    boolean differs() {
        return !old.published()
                || !staged.isEmpty()
                || files.size() != old.manifest().files().size();
    }

    /// Links what is unchanged, writes the manifest, and brings all to the disk.
    void complete() throws IOException {
        makeFolder(area.fresh());
        for (OutputPath path : files.keySet()) {
            if (!staged.containsKey(path)) {
                disk.carry(old.file(path), place(path));
            }
        }
        for (String name : old.kept()) {
            disk.carry(old.folder().root().resolve(name), area.fresh().resolve(name));
        }
        disk.write(area.fresh().resolve(Manifest.NAME), manifest().bytes());
        keepPermissions();
        flush();
    }

    /// Lists what it holds.
    Manifest manifest() {
        return new Manifest(new TreeMap<>(files));
    }

    /// Tells what is now known without reading.
    Map<String, Stamps.Seen> seen() {
        Map<String, Stamps.Seen> seen = new HashMap<>();
        files.forEach((path, hash) -> {
            Stamp fresh = staged.get(path);
            Stamp stamp = fresh != null ? fresh : old.folder().files().get(path.value());
            if (stamp != null) {
                seen.put(path.value(), new Stamps.Seen(hash.sha256(), stamp));
            }
        });
        return seen;
    }

    Published result(boolean switched) throws IOException {
        int removed = 0;
        for (OutputPath path : old.manifest().files().keySet()) {
            if (!files.containsKey(path)) {
                removed++;
                if (old.has(path) && !old.intact(path)) {
                    restored.add(path.value());
                }
            }
        }
        List<String> names = restored.stream().sorted().toList();
        return new Published(staged.size(), files.size() - staged.size(), removed, names, switched);
    }

    private boolean carriesOver(OutputPath path, FileHash hash) throws IOException {
        if (!old.lists(path)) {
            return false;
        }
        boolean intact = old.intact(path);
        if (intact && hash.equals(old.manifest().files().get(path))) {
            files.put(path, hash);
            return true;
        }
        if (!intact) {
            restored.add(path.value());
        }
        return false;
    }

    private Path place(OutputPath path) throws IOException {
        Path file = area.fresh().resolve(path.value());
        makeFolder(file.getParent());
        return file;
    }

    private void makeFolder(Path folder) throws IOException {
        if (!folders.contains(folder)) {
            disk.makeFolder(folder);
            folders.add(folder);
        }
    }

    private void keepPermissions() throws IOException {
        Path root = old.folder().root();
        if (Files.exists(root)
                && root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(area.fresh(), Files.getPosixFilePermissions(root));
        }
    }

    private void flush() throws IOException {
        if (disk.flushAll(area.fresh())) {
            return;
        }
        for (OutputPath path : staged.keySet()) {
            disk.flush(area.fresh().resolve(path.value()));
        }
        disk.flush(area.fresh().resolve(Manifest.NAME));
        for (Path folder : folders) {
            disk.flush(folder);
        }
    }
}
