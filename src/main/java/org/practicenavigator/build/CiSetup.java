package org.practicenavigator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.output.CiFiles;
import org.practicenavigator.site.Site;

/// Lays down the files by which a forge checks requests.
public final class CiSetup {

    private CiSetup() {}

    /// What became of a file.
    public enum Fate {
        CREATED,
        REPLACED,
        /// It was there with these very words.
        SAME,
        /// It was there with others, and nobody said that it may go.
        KEPT
    }

    /// @param replace whether files that are there may be replaced
    /// @return what became of each file; absent where the project's settings cannot be read
    public static Optional<SequencedMap<String, Fate>> create(
            Path project, List<CiFiles.Forge> forges, boolean replace) {
        return Build.checkup(BuildRequest.of(project)).site().map(site -> {
            CiFiles files = new CiFiles(site, accounts(site));
            SequencedMap<String, Fate> fates = new LinkedHashMap<>();
            for (CiFiles.Forge forge : forges) {
                files.of(forge).forEach((path, text) -> fates.put(path, write(project.resolve(path), text, replace)));
            }
            return fates;
        });
    }

    /// Who looks after which file: descriptions of a municipality and its own page.
    private static SequencedMap<String, String> accounts(Site site) {
        Coordinators coordinators = new Coordinators(site);
        SequencedMap<String, String> accounts = new LinkedHashMap<>();
        site.entries().values().forEach(entry -> {
            List<String> own = java.util.stream.Stream.concat(
                            coordinators.of(entry).stream(), coordinators.in(entry).stream())
                    .map(reviewer -> reviewer.account())
                    .filter(account -> !account.isEmpty())
                    .distinct()
                    .toList();
            if (!own.isEmpty()) {
                accounts.put(entry.path().value(), String.join(" @", own));
            }
        });
        return accounts;
    }

    private static Fate write(Path file, String text, boolean replace) {
        try {
            boolean there = Files.exists(file);
            if (there && Files.readString(file).equals(text)) {
                return Fate.SAME;
            }
            if (there && !replace) {
                return Fate.KEPT;
            }
            ReportFiles.write(file, text);
            return there ? Fate.REPLACED : Fate.CREATED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
