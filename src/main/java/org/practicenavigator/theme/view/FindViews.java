package org.practicenavigator.theme.view;

import java.util.List;
import org.practicenavigator.theme.view.ListViews.FacetView;
import org.practicenavigator.theme.view.Views.LinkView;
import org.practicenavigator.theme.view.Views.PageView;

/// Pages on which readers look for something.
public final class FindViews {

    private FindViews() {}

    /// The values by which entries of a type are sorted out.
    public record TopicsView(String label, String href, List<FacetView> facets) {}

    /// The page that searches. Layout `search`.
    ///
    /// @param letters the index by the alphabet, for readers without scripts
    /// @param topics all values of all facets, for the same readers
    public record SearchView(PageView page, List<LinkView> letters, List<TopicsView> topics) {}

    /// A line of the index.
    ///
    /// @param note what it is: «Практика», or «Форма наставничества · практик 5»
    /// @param topic whether it is a value of a facet and leads to a list
    public record AlphabetLineView(String text, String href, String note, boolean topic) {}

    public record AlphabetLetterView(String letter, String anchor, List<AlphabetLineView> lines) {}

    /// The index by the alphabet, or one letter of it. Layout `alphabet`.
    ///
    /// @param sections empty where letters have pages of their own and this is the page before them
    public record AlphabetView(
            PageView page, String heading, List<LinkView> letters, List<AlphabetLetterView> sections) {}
}
