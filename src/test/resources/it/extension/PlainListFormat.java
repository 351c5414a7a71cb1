package org.practicenavigator.extension;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicenavigator.output.OutputFormat;
import org.practicenavigator.output.PlannedFile;
import org.practicenavigator.output.Production;
import org.practicenavigator.site.Page;

/// Addresses and titles of all public entries, one a line.
public final class PlainListFormat implements OutputFormat {

    @Override
    public String name() {
        return "plain-list";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        return Stream.of(PlannedFile.text(
                "spisok.txt",
                () -> production.site().pages().stream()
                        .filter(Page.EntryPage.class::isInstance)
                        .map(Page.EntryPage.class::cast)
                        .map(page -> page.address() + " "
                                + production.site().entry(page.key()).orElseThrow().title() + "\n")
                        .collect(Collectors.joining())));
    }
}
