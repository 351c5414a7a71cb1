package org.practicenavigator.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs a site that stands: file by file, so that the site never lies in memory, into a file beside the place of the
/// archive, which takes that place in one step.
///
/// Equal sites give equal bytes: names are sorted, all times are one, and nothing of this machine is written.
final class ArchiveWriter {

    /// Not the first moment that ZIP can count: beside that one, Java notes the moment of this machine's time zone.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String UNFINISHED = ".part";

    private final Disk disk;

    ArchiveWriter(Disk disk) {
        this.disk = disk;
    }

    /// @param site the folder, all of whose files the manifest names
    void write(Path site, Manifest manifest, Archive archive) throws IOException {
        Path file = archive.file().toAbsolutePath().normalize();
        Path unfinished = file.resolveSibling("." + file.getFileName() + UNFINISHED);
        boolean done = false;
        try {
            disk.delete(unfinished); // what a killed build left
            pack(site, manifest, archive, unfinished);
            disk.flush(unfinished);
            disk.rename(unfinished, file);
            done = true;
            disk.flush(file.getParent());
        } finally {
            if (!done) {
                disk.delete(unfinished);
            }
        }
    }

    private void pack(Path site, Manifest manifest, Archive archive, Path file) throws IOException {
        try (OutputStream out = disk.create(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            begin(zip, archive.folder() + "/" + archive.letter());
            zip.write(archive.text().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            for (OutputPath path : manifest.files().keySet()) {
                begin(zip, archive.folder() + "/" + path.value());
                try (InputStream in = Files.newInputStream(site.resolve(path.value()), LinkOption.NOFOLLOW_LINKS)) {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
    }

    /// Without a time zone, which would change the bytes.
    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
