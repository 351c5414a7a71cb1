package org.practicenavigator.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildLockTest {
    private final Disk disk = new SystemDisk();

    @TempDir
    Path temp;

    @Test
    void isHeldByOneUntilItIsClosed() throws IOException {
        Path file = temp.resolve("a/lock");
        try (BuildLock held = BuildLock.take(file, disk)) {
            assertThat(held).isNotNull();
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> BuildLock.take(file, disk)).isInstanceOf(PublishException.class);
            }
        }
        BuildLock.take(file, disk).close();
    }

    @Test
    void doesNotCountOnAFileThatTheBuildBeforeDeleted() throws IOException {
        Path file = temp.resolve("a/lock");
        AtomicInteger opened = new AtomicInteger();
        Runnable theOtherEnds = () -> {
            if (opened.incrementAndGet() < 3) {
                delete(file);
            }
        };
        try (BuildLock held = BuildLock.take(file, disk, theOtherEnds)) {
            assertThat(held).isNotNull();
            assertThat(file).exists();
        }
        assertThat(opened).hasValue(3);
    }

    @Test
    void givesUpWhenTheFileIsAlwaysTakenAway() {
        Path file = temp.resolve("a/lock");
        assertThatThrownBy(() -> BuildLock.take(file, disk, () -> delete(file))).isInstanceOf(PublishException.class);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
            Files.delete(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
