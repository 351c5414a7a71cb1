package org.practicenavigator.publish;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The two calls of Linux that Java does not offer: exchanging two folders, and flushing a whole file system.
///
/// Made on first use only, because setting up foreign calls costs some tens of milliseconds that a build without
/// changes should not pay. Absent on other systems, with a C library that lacks the calls, and where native access is
/// forbidden.
final class LinuxCalls {
    private static final int AT_FDCWD = -100;
    private static final int RENAME_EXCHANGE = 2;
    private static final int READ_ONLY_CLOSE_ON_EXEC = 0x80000;
    // EPERM, ENOSYS, EINVAL, EOPNOTSUPP: this kernel, sandbox or file system does not have the call.
    private static final Set<Integer> NOT_HERE = Set.of(1, 38, 22, 95);

    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));

    private final MethodHandle renameat2;
    private final MethodHandle open;
    private final MethodHandle syncfs;
    private final MethodHandle close;

    private LinuxCalls() {
        renameat2 =
                function("renameat2", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT));
        open = function("open", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT), Linker.Option.firstVariadicArg(2));
        syncfs = function("syncfs", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
        close = function("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    }

    static Optional<LinuxCalls> here() {
        return Lazy.CALLS;
    }

    /// Exchanges two folders in one step.
    ///
    /// @return false when the kernel or the file system cannot
    boolean exchange(Path one, Path other) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            MemorySegment from = text(arena, one);
            MemorySegment to = text(arena, other);
            int result = call(() -> (int) renameat2.invokeExact(state, AT_FDCWD, from, AT_FDCWD, to, RENAME_EXCHANGE));
            return succeeded(result, state, other, "renameat2");
        }
    }

    /// Flushes the file system on which the folder lies.
    ///
    /// @return false when the kernel cannot
    boolean flushFileSystem(Path folder) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            MemorySegment name = text(arena, folder);
            int descriptor = call(() -> (int) open.invokeExact(state, name, READ_ONLY_CLOSE_ON_EXEC));
            if (!succeeded(descriptor, state, folder, "open")) {
                return false;
            }
            int result = call(() -> (int) syncfs.invokeExact(state, descriptor));
            boolean flushed = succeeded(result, state, folder, "syncfs");
            call(() -> (int) close.invokeExact(state, descriptor));
            return flushed;
        }
    }

    private static boolean succeeded(int result, MemorySegment state, Path path, String name) throws IOException {
        if (result >= 0) {
            return true;
        }
        int errno = (int) ERRNO.get(state, 0L);
        if (NOT_HERE.contains(errno)) {
            return false;
        }
        throw new FileSystemException(path.toString(), null, name + ": errno " + errno);
    }

    private static MemorySegment text(Arena arena, Path path) {
        // The charset in which Java itself turns names into bytes here.
        return arena.allocateFrom(path.toString(), Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")));
    }

    @SuppressWarnings("restricted")
    private static MethodHandle function(String name, FunctionDescriptor shape, Linker.Option... more) {
        Linker linker = Linker.nativeLinker();
        MemorySegment address = linker.defaultLookup().find(name).orElseThrow(UnsupportedOperationException::new);
        Linker.Option[] options = new Linker.Option[more.length + 1];
        System.arraycopy(more, 0, options, 1, more.length);
        options[0] = Linker.Option.captureCallState("errno");
        return linker.downcallHandle(address, shape, options);
    }

    private interface Call {
        int run() throws Throwable;
    }

    private static int call(Call call) {
        try {
            return call.run();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a foreign call throws nothing of its own", e);
        }
    }

    private static final class Lazy {
        static final Optional<LinuxCalls> CALLS = make();

        private static Optional<LinuxCalls> make() {
            if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux")) {
                return Optional.empty();
            }
            try {
                return Optional.of(new LinuxCalls());
            } catch (UnsupportedOperationException | IllegalCallerException | LinkageError e) {
                return Optional.empty();
            }
        }
    }
}
