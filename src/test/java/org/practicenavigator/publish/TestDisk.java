package org.practicenavigator.publish;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// A real disk that fails or dies at its Nth call, and can lack the calls of Linux.
final class TestDisk {
    /// What happens at the Nth call.
    enum Fault {
        /// That call fails, having done nothing; later ones work.
        ONCE,
        /// That call fails half done: part of a file is there.
        TORN,
        /// That call and all later ones that need room fail; deleting still works: a full disk.
        FULL,
        /// The process is gone: nothing happens any more.
        KILLED
    }

    /// Stands for SIGKILL: passes by every handler of exceptions.
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private final Disk real = new SystemDisk();
    private final boolean linux;
    private final Fault fault;
    private final int at;
    private int calls;

    private TestDisk(boolean linux, Fault fault, int at) {
        this.linux = linux;
        this.fault = fault;
        this.at = at;
    }

    /// A disk that never fails, with or without the calls of Linux.
    static Disk sound(boolean linux) {
        return failing(linux, Fault.ONCE, Integer.MAX_VALUE);
    }

    static Disk failing(boolean linux, Fault fault, int at) {
        TestDisk disk = new TestDisk(linux, fault, at);
        return (Disk) Proxy.newProxyInstance(
                TestDisk.class.getClassLoader(), new Class<?>[] {Disk.class}, (self, method, arguments) -> {
                    disk.count(method.getName(), arguments);
                    switch (method.getName()) {
                        // Nothing here outlives the machine, so flushing is counted and left out: it takes most time.
                        case "flushAll" -> {
                            return linux;
                        }
                        case "flush" -> {
                            return null;
                        }
                        case "exchange" -> {
                            if (!linux) {
                                return false;
                            }
                        }
                        default -> {}
                    }
                    try {
                        return method.invoke(disk.real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private synchronized void count(String name, Object[] arguments) throws IOException {
        calls++;
        boolean hit = fault == Fault.ONCE || fault == Fault.TORN ? calls == at : calls >= at;
        if (!hit || fault == Fault.FULL && name.equals("delete")) {
            return;
        }
        if (name.equals("write") && calls == at && fault != Fault.ONCE) {
            byte[] content = (byte[]) arguments[1];
            Files.write((Path) arguments[0], Arrays.copyOf(content, content.length / 2));
        }
        if (fault == Fault.KILLED) {
            throw new Killed();
        }
        throw new IOException("error at call " + calls + " of " + name + " on " + (linux ? "Linux" : "another system"));
    }
}
