package org.practicenavigator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.practicenavigator.editor.EditorFile;
import org.practicenavigator.editor.EditorFiles;
import org.practicenavigator.finding.Checked;

/// Lays down the files that teach editors the content types.
public final class EditorSetup {

    private EditorSetup() {}

    /// What became of a file.
    public enum Result {
        WRITTEN,
        /// It stood there with the same text.
        SAME,
        /// It stands there with another text, which is left.
        KEPT,
        /// It stood there with another text.
        REPLACED
    }

    /// @param path relative to the project
    public record Laid(String path, Result result) {}

    /// @param cms whether the form in the browser is wanted
    /// @param replace whether files with another text are written anew
    /// @return absent where types or settings have errors
    public static Checked<List<Laid>> lay(Path project, boolean cms, boolean replace) {
        return Steps.then(
                SoundProject.of(project),
                sound -> Checked.of(
                        lay(project, EditorFiles.of(sound.types(), sound.settings(), cms), replace), List.of()));
    }

    private static List<Laid> lay(Path project, List<EditorFile> files, boolean replace) {
        try {
            List<Laid> laid = new ArrayList<>();
            for (EditorFile file : files) {
                laid.add(new Laid(file.path(), lay(project.resolve(file.path()), file.text(), replace)));
            }
            return laid;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Result lay(Path file, String text, boolean replace) throws IOException {
        boolean there = Files.exists(file);
        if (there && Files.readString(file).equals(text)) {
            return Result.SAME;
        }
        if (there && !replace) {
            return Result.KEPT;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return there ? Result.REPLACED : Result.WRITTEN;
    }
}
