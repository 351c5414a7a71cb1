package org.practicenavigator.theme;

import java.util.List;
import org.practicenavigator.finding.Finding;

/// A layout that could not be filled. Holds the findings that say why, with the layout's file and line.
public final class ThemeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    ThemeException(Finding finding, Throwable cause) {
        super(finding.where().file() + ":" + finding.where().place().line() + ": " + finding.message(), cause);
        this.findings = List.of(finding);
    }

    /// At least one.
    public List<Finding> findings() {
        return findings;
    }
}
