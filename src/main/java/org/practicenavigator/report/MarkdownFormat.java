package org.practicenavigator.report;

import com.google.auto.service.AutoService;

/// The one comment under a pull request. It begins with a mark that is not seen, by which the comment of the check
/// before is found and replaced: one letter that is kept up to date instead of a row of them.
@AutoService(ReportFormat.class)
public final class MarkdownFormat implements ReportFormat {

    /// The first line of every comment.
    public static final String MARK = "<!-- navigator-check -->";

    /// Forges take 65,536 characters; some count more than we do.
    public static final int LONGEST = 60_000;

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String write(Report report) {
        String mark = MARK + "\n";
        return mark + new MarkdownLetter(report, LONGEST - mark.length()).text();
    }
}
