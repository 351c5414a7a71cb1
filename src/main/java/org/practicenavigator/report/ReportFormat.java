package org.practicenavigator.report;

/// One way to write a report down. To add a format, write one class that implements this and carries
/// `@AutoService(ReportFormat.class)`.
public interface ReportFormat {

    /// The name after `--format`: lower-case Latin letters.
    String name();

    /// The whole report, with a line feed at the end.
    String write(Report report);
}
