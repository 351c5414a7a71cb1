package org.practicenavigator.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.bundle.Problem.Kind;
import org.practicenavigator.data.JsonReader;
import org.practicenavigator.data.Sha256;

/// Step «verify»: a pack on disk → what is wrong with it. Nothing in it is believed: sizes are counted, names checked.
public final class PackCheck {

    private static final int MOST_FILES = 1_000;
    private static final long MOST_BYTES = 200L << 20;

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private PackCheck() {}

    /// @return what is wrong, by file; empty for a sound pack; absent where there is no such file
    /// @throws UncheckedIOException where the disk refuses
    public static Optional<List<Problem>> check(Path pack) {
        if (!Files.isRegularFile(pack)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Files.size(pack) > MOST_BYTES
                            ? List.of(new Problem(Kind.TOO_LARGE, "", ""))
                            : new PackCheck().problems(pack));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Problem> problems(Path pack) {
        if (unpack(pack)) {
            manifest();
        }
        return problems.stream()
                .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::kind))
                .toList();
    }

    private boolean unpack(Path pack) {
        try (ZipFile zip = new ZipFile(pack.toFile(), StandardCharsets.UTF_8)) {
            long left = MOST_BYTES;
            for (ZipEntry entry : zip.stream().toList()) {
                String name = entry.getName();
                if (!name.matches("[A-Za-z0-9._/-]+") || name.startsWith("/") || name.contains("..")) {
                    problems.add(new Problem(Kind.BAD_NAME, shown(name), ""));
                    continue;
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE, left + 1));
                    left -= bytes.length;
                    if (left < 0 || files.size() >= MOST_FILES) {
                        problems.add(new Problem(Kind.TOO_LARGE, "", ""));
                        return false;
                    }
                    if (files.put(name, bytes) != null) {
                        problems.add(new Problem(Kind.BAD_NAME, name, ""));
                    }
                }
            }
            return true;
        } catch (IOException | IllegalArgumentException damaged) {
            problems.add(new Problem(Kind.BROKEN, "", ""));
            return false;
        }
    }

    private static String shown(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}._/\\\\ -]", "?");
    }

    private void manifest() {
        Map<?, ?> manifest = json(Pack.MANIFEST);
        if (manifest == null || !(manifest.get("files") instanceof List<?> listed)) {
            problems.add(new Problem(Kind.NO_MANIFEST, Pack.MANIFEST, ""));
            return;
        }
        if (!Integer.toString(Manifest.FORMAT).equals(String.valueOf(manifest.get("format")))) {
            problems.add(
                    new Problem(Kind.UNKNOWN_FORMAT, Pack.MANIFEST, shown(String.valueOf(manifest.get("format")))));
            return;
        }
        SortedMap<String, byte[]> unlisted = new TreeMap<>(files);
        unlisted.remove(Pack.MANIFEST);
        for (Object each : listed) {
            if (each instanceof Map<?, ?> file) {
                String path = String.valueOf(file.get("path"));
                file(path, file, Optional.ofNullable(unlisted.remove(path)));
            }
        }
        unlisted.keySet().forEach(path -> problems.add(new Problem(Kind.UNLISTED, path, "")));
        texts(manifest);
    }

    private void file(String path, Map<?, ?> told, Optional<byte[]> bytes) {
        if (bytes.isEmpty()) {
            problems.add(new Problem(Kind.MISSING, shown(path), ""));
        } else if (!String.valueOf(bytes.get().length).equals(String.valueOf(told.get("size")))) {
            problems.add(new Problem(Kind.SIZE_DIFFERS, path, String.valueOf(bytes.get().length)));
        } else if (!Sha256.of(bytes.get()).equals(told.get("sha256"))) {
            problems.add(new Problem(Kind.DIGEST_DIFFERS, path, ""));
        }
    }

    /// The texts stand three times in a pack; whoever changes one, and the manifest with it, leaves the others.
    private void texts(Map<?, ?> manifest) {
        Map<?, ?> data = json(DataFile.NAME);
        if (data == null || !(data.get("fields") instanceof List<?> fields)) {
            problems.add(new Problem(Kind.TEXT_DIFFERS, DataFile.NAME, ""));
            return;
        }
        if (!String.valueOf(manifest.get("entry")).equals(String.valueOf(data.get("entry")))) {
            problems.add(new Problem(Kind.ENTRY_DIFFERS, DataFile.NAME, ""));
        }
        byte[] page = files.get(InstructionPage.NAME);
        String shown = page == null ? "" : new String(page, StandardCharsets.UTF_8);
        for (Object each : fields) {
            if (each instanceof Map<?, ?> field && field.get("file") instanceof String file) {
                text(file, String.valueOf(field.get("text")), field.get("limit"), shown);
            }
        }
    }

    private void text(String file, String told, @Nullable Object limit, String page) {
        byte[] bytes = files.get(file);
        if (bytes != null && !new String(bytes, StandardCharsets.UTF_8).equals(told)) {
            problems.add(new Problem(Kind.TEXT_DIFFERS, file, ""));
        }
        if (limit instanceof Number most && told.length() > most.longValue()) {
            problems.add(new Problem(Kind.TOO_LONG, file, String.valueOf(told.length())));
        }
        if (!page.contains(">" + InstructionPage.escaped(told) + "</textarea>")) {
            problems.add(new Problem(Kind.PAGE_DIFFERS, file, ""));
        }
    }

    private @Nullable Map<?, ?> json(String name) {
        byte[] bytes = files.get(name);
        return bytes != null
                        && JsonReader.readIfWhole(new String(bytes, StandardCharsets.UTF_8))
                                        .orElse(null)
                                instanceof Map<?, ?> map
                ? map
                : null;
    }
}
