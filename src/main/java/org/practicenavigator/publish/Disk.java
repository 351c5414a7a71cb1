package org.practicenavigator.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// Everything that changes the disk, in one place, so that a test can fail or stop each single step of a publication.
interface Disk {

    /// Makes a folder and those above it; one that exists is fine.
    void makeFolder(Path folder) throws IOException;

    /// Writes a file that does not exist yet.
    void write(Path file, byte[] content) throws IOException;

    /// Copies a source into a file that does not exist yet.
    ///
    /// @return the fingerprint of what was copied
    FileHash copy(Path source, Path file) throws IOException;

    /// Opens a file that does not exist yet, to be written in pieces. The caller closes it.
    OutputStream create(Path file) throws IOException;

    /// Gives a file a second name, sharing bytes and times; copies it with its times where links will not do.
    void carry(Path existing, Path file) throws IOException;

    /// Renames in one step. A folder may take the place of an empty one only.
    void rename(Path from, Path to) throws IOException;

    /// Exchanges two folders in one step.
    ///
    /// @return false when this system has no such call; nothing has happened then
    boolean exchange(Path one, Path other) throws IOException;

    /// Deletes a file or an empty folder; one that is absent is fine.
    void delete(Path path) throws IOException;

    /// Brings everything of the file system that holds the folder to the disk, with one call.
    ///
    /// @return false when this system has no such call; nothing has happened then
    boolean flushAll(Path folder) throws IOException;

    /// Brings one file or folder to the disk.
    void flush(Path path) throws IOException;
}
