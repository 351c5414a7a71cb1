package org.practicenavigator.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SystemDiskTest {
    private final Disk disk = new SystemDisk();

    @TempDir
    Path temp;

    @Test
    void flushesFilesAndFolders() throws IOException {
        Path file = Files.writeString(temp.resolve("a"), "x");
        disk.flush(file);
        disk.flush(temp);
        assertThat(file).hasContent("x");
        assertThatThrownBy(() -> disk.flush(temp.resolve("absent"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void neverWritesOverAFileOrThroughALink() throws IOException {
        Path file = Files.writeString(temp.resolve("a"), "x");
        Path link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("elsewhere"));
        for (Path taken : new Path[] {file, link}) {
            assertThatThrownBy(() -> disk.write(taken, new byte[1])).isInstanceOf(FileAlreadyExistsException.class);
            assertThatThrownBy(() -> disk.copy(file, taken)).isInstanceOf(FileAlreadyExistsException.class);
            assertThatThrownBy(() -> disk.carry(file, taken)).isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(temp.resolve("elsewhere")).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void exchangesFoldersAndFlushesTheirFileSystem() throws IOException {
        Path one = Files.createDirectory(temp.resolve("one"));
        Path two = Files.createDirectory(temp.resolve("two"));
        Files.writeString(one.resolve("a"), "1");
        assertThat(disk.exchange(one, two)).isTrue();
        assertThat(two.resolve("a")).hasContent("1");
        assertThat(one).isEmptyDirectory();
        assertThat(disk.flushAll(temp)).isTrue();
        assertThatThrownBy(() -> disk.exchange(one, temp.resolve("absent")))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("errno 2");
        assertThatThrownBy(() -> disk.flushAll(temp.resolve("absent"))).isInstanceOf(FileSystemException.class);
    }
}
