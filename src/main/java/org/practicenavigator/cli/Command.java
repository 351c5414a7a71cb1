package org.practicenavigator.cli;

import java.util.concurrent.Callable;

/// A command of the program: a picocli command that returns an [ExitCode]. To add one, write one class that
/// implements this and carries `@AutoService(Command.class)`.
public interface Command extends Callable<Integer> {}
