package org.practicenavigator.cli;

/// A thing that `navigator export` can make: a picocli command of its own. To add one, write one class that extends
/// [ConsoleCommand], implements this and carries `@AutoService(Export.class)`.
public interface Export extends Command {}
