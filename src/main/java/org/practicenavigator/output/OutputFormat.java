package org.practicenavigator.output;

import java.util.stream.Stream;

/// A kind of published files. To add one, write one class that implements this and carries
/// `@AutoService(OutputFormat.class)`.
public interface OutputFormat {

    /// The name by which formats are listed and ordered.
    String name();

    /// The files of this format, in any order; two formats must not plan one path.
    Stream<PlannedFile> plan(Production production);
}
