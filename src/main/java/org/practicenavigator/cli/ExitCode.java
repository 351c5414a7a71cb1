package org.practicenavigator.cli;

/// What the program tells the shell: a contract with scripts.
final class ExitCode {

    /// All is well.
    static final int FINE = 0;
    /// There are findings at or above the failure level.
    static final int FINDINGS = 1;
    /// The command was called wrongly.
    static final int USAGE = 2;
    /// The machine failed us: disk, permission, memory.
    static final int MACHINE = 3;

    private ExitCode() {}
}
