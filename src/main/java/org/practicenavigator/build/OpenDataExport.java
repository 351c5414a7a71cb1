package org.practicenavigator.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.practicenavigator.history.History;
import org.practicenavigator.history.HistoryReader;
import org.practicenavigator.opendata.DataFiles;
import org.practicenavigator.opendata.Dataset;
import org.practicenavigator.opendata.OpenData;
import org.practicenavigator.opendata.VersionsFile;

/// Writes the sets of open data into a folder for a portal, and records which rows were published when.
public final class OpenDataExport {

    /// Bytes by which a list or a passport is known: the names of its columns.
    private static final int HEAD = 12;

    private OpenDataExport() {}

    /// What is wanted.
    ///
    /// @param record whether new versions are to be written into the project
    /// @param change what is new in them, "" where nobody said
    /// @param replace whether files that are there and differ may go
    public record Wish(Path out, boolean record, String change, boolean replace) {}

    /// What came of it.
    public sealed interface Outcome {}

    public record Written(List<Laid> files, List<Told> sets) implements Outcome {}

    /// @param kept whether another file of the name lay there, which was left
    public record Laid(Path file, boolean kept) {}

    /// @param day since when the rows of the set stand so
    public record Told(String title, LocalDate day, State state) {}

    /// Whether the project knows the version of a set.
    public enum State {
        /// It was recorded before.
        KNOWN,
        /// It is recorded now.
        RECORDED,
        /// Nobody recorded it: a later build may give it another day.
        UNRECORDED
    }

    public record NoSets() implements Outcome {}

    /// A set would lack the entries that have errors.
    public record Broken() implements Outcome {}

    /// @throws java.io.UncheckedIOException where the disk refuses; files that were written stay, none is half
    public static Outcome write(Path project, Wish wish) {
        return Build.<Outcome>soundMaterial(project, material -> write(project, material, wish))
                .orElse(new Broken());
    }

    private static Outcome write(Path project, Material material, Wish wish) {
        History history = HistoryReader.read(project).value().orElse(History.NONE);
        OpenData data = new OpenData(material.site(), material.theme().strings(), history);
        List<Dataset> sets = data.sets();
        if (sets.isEmpty()) {
            return new NoSets();
        }
        List<Told> told = new ArrayList<>();
        List<Dataset> published = new ArrayList<>();
        for (Dataset set : sets) {
            State state = state(set, wish);
            told.add(new Told(set.plan().table().title(), set.day(), state));
            published.add(state == State.RECORDED ? set.recorded(wish.change()) : set);
        }
        List<Laid> files = lay(new DataFiles(data).of(published), wish);
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).state() == State.RECORDED) {
                record(project, published.get(i));
            }
        }
        return new Written(files, told);
    }

    /// Earlier versions stay in the folder: their names differ.
    private static List<Laid> lay(Map<String, Supplier<byte[]>> files, Wish wish) {
        List<Laid> laid = new ArrayList<>();
        files.forEach((address, made) -> {
            Path file = wish.out().resolve(address.substring(Dataset.FOLDER.length()));
            byte[] bytes = made.get();
            boolean replace = wish.replace() || !Dataset.isVersion(address) && isOlder(file, bytes);
            laid.add(new Laid(file, new NewFile(file, bytes).lay(replace) == NewFile.Result.KEPT));
        });
        return laid;
    }

    /// Whether what lies there begins as the new file does: passports and lists are written anew each time.
    private static boolean isOlder(Path file, byte[] bytes) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(HEAD), Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static State state(Dataset set, Wish wish) {
        if (set.isRecorded()) {
            return State.KNOWN;
        }
        return wish.record() ? State.RECORDED : State.UNRECORDED;
    }

    private static void record(Path project, Dataset set) {
        byte[] text = VersionsFile.text(set.plan()).getBytes(StandardCharsets.UTF_8);
        new NewFile(project.resolve(VersionsFile.path(set.plan())), text).lay(true);
    }
}
