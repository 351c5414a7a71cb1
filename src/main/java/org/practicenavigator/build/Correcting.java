package org.practicenavigator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.practicenavigator.correction.Corrected;
import org.practicenavigator.correction.Corrector;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.source.FileRef;
import org.practicenavigator.source.SourceTree;

/// Corrects the documents of a project: knows the project, leaves the deciding to whoever asked.
public final class Correcting {

    private final SourceTree tree;
    private final Corrector corrector;

    private Correcting(SourceTree tree, Corrector corrector) {
        this.tree = tree;
        this.corrector = corrector;
    }

    /// Absent where types or settings have errors: by them every document would look wrong.
    public static Checked<Correcting> of(Path project) {
        Checked<LoadedSite> loaded = LoadedSite.of(project);
        return new Checked<>(loaded.value().map(Correcting::of), loaded.findings());
    }

    private static Correcting of(LoadedSite loaded) {
        SiteSurroundings surroundings = new SiteSurroundings(loaded.site());
        return new Correcting(
                loaded.tree(), new Corrector(loaded.privacy(), loaded.site().types(), surroundings));
    }

    /// All documents, by path.
    public List<FileRef> documents() {
        return tree.documents();
    }

    /// The documents that people mean by a path: the file itself, or all below a folder.
    public List<FileRef> documents(Path meant) {
        Path wanted = meant.toAbsolutePath().normalize();
        return tree.documents().stream()
                .filter(file -> file.disk().toAbsolutePath().normalize().startsWith(wanted))
                .toList();
    }

    /// What the safe corrections make of a document; nothing is written.
    public Corrected correct(FileRef file) {
        return corrector.correct(file.path(), read(file.disk()));
    }

    /// The same for many, on all processors; only those that change.
    public List<Corrected> correct(List<FileRef> files) {
        List<Corrected> changed = new ArrayList<>(Parallel.map(files, this::correct));
        changed.removeIf(corrected -> !corrected.isChanged());
        return changed;
    }

    /// Writes a corrected file: the whole new text or the whole old one, whatever happens.
    ///
    /// @return false where the file is no longer what was corrected; it then stays as it is
    public boolean write(Corrected corrected) {
        Path file = tree.documents().stream()
                .filter(document -> document.path().equals(corrected.path()))
                .map(FileRef::disk)
                .findFirst()
                .orElseThrow();
        Path beside = file.resolveSibling("." + file.getFileName() + ".fix");
        try {
            Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.write(beside, corrected.after());
            boolean same = Arrays.equals(read(file), corrected.before());
            if (same) {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.delete(beside);
            }
            return same;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
