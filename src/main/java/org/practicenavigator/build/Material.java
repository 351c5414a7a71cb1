package org.practicenavigator.build;

import java.util.List;
import org.practicenavigator.content.Bodies;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.history.History;
import org.practicenavigator.page.PageContext;
import org.practicenavigator.page.PageViews;
import org.practicenavigator.person.Persons;
import org.practicenavigator.site.Site;
import org.practicenavigator.source.SourceTree;
import org.practicenavigator.theme.Theme;

/// What pages and exports are made from, findings or none. Valid while the function that it was handed to runs.
///
/// @param persons who agreed to be named; nobody where no private folder was named
record Material(SourceTree tree, Site site, Theme theme, Bodies bodies, Persons persons, List<Finding> findings) {

    /// The pages, without people: what is exported has no address that a consent names.
    PageViews views(History history) {
        return new PageViews(
                new PageContext(site, bodies, theme, history, AttachmentFiles.sizes(tree), key -> List.of()));
    }
}
