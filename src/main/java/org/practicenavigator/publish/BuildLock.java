package org.practicenavigator.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A file that one build holds at a time. The system lets go of it when the process ends in whatever way, so a killed
/// build never blocks the next one.
final class BuildLock implements AutoCloseable {
    // Locks belong to the process on POSIX: a second channel on the file, once closed, would drop the first
    // one's lock.
    // So builds of one process are told apart here, before the file is opened.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();
    private static final int TRIES = 20;

    private final Path file;
    private final FileChannel channel;

    private BuildLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Takes the lock or refuses at once.
    ///
    /// @param file made if absent, in a folder that is made if absent
    /// @throws PublishException when another build holds it
    static BuildLock take(Path file, Disk disk) throws IOException {
        return take(file, disk, () -> {});
    }

    /// The same, with a moment between opening and locking for tests of what another build may do there.
    static BuildLock take(Path file, Disk disk, Runnable opened) throws IOException {
        disk.makeFolder(file.getParent());
        Path real = file.getParent().toRealPath().resolve(file.getFileName());
        if (!HELD.add(real)) {
            throw new PublishException(new PublishProblem.Busy(file));
        }
        try {
            for (int i = 0; i < TRIES; i++) {
                Optional<FileChannel> channel = attempt(real, disk, opened);
                if (channel.isPresent()) {
                    return new BuildLock(real, channel.get());
                }
            }
            throw new PublishException(new PublishProblem.Busy(file));
        } catch (IOException | RuntimeException | Error e) {
            HELD.remove(real);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(file);
        }
    }

    /// Tries once; empty when the build before us deleted the file between our opening and locking it.
    @SuppressWarnings("resource") // The lock ends with its channel.
    private static Optional<FileChannel> attempt(Path file, Disk disk, Runnable opened) throws IOException {
        disk.makeFolder(file.getParent());
        @Nullable FileChannel channel = null;
        boolean taken = false;
        try {
            channel = FileChannel.open(
                    file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
            Object identity = identity(file);
            opened.run();
            if (channel.tryLock() == null) {
                throw new PublishException(new PublishProblem.Busy(file));
            }
            taken = identity.equals(identity(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (OverlappingFileLockException e) {
            throw new PublishException(new PublishProblem.Busy(file), e);
        } finally {
            if (channel != null && !taken) {
                channel.close();
            }
        }
        return taken ? Optional.of(channel) : Optional.empty();
    }

    private static Object identity(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
        return key == null ? file : key;
    }
}
