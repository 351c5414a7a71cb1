package org.practicenavigator.theme.view;

import java.util.List;
import org.practicenavigator.theme.view.Views.CardView;
import org.practicenavigator.theme.view.Views.LinkView;
import org.practicenavigator.theme.view.Views.PageView;

/// Pages that list entries, and the map.
public final class ListViews {

    private ListViews() {}

    /// A value by which entries can be chosen.
    public record FacetValueView(String label, String href, int count, boolean current) {}

    public record FacetView(String title, String name, List<FacetValueView> values, boolean several) {

        private static final int SHOWN = 6;

        /// The values that are shown at once: the first ones, and all where folding would save but one line.
        public List<FacetValueView> top() {
            return values.size() <= SHOWN + 1 ? values : values.subList(0, SHOWN);
        }

        /// The values that are folded away.
        public List<FacetValueView> rest() {
            return values.subList(top().size(), values.size());
        }

        public boolean hasRest() {
            return !rest().isEmpty();
        }

        public int restCount() {
            return rest().size();
        }

        /// Whether the chosen value is among the folded ones, so that they are shown after all.
        public boolean restOpen() {
            return rest().stream().anyMatch(FacetValueView::current);
        }
    }

    /// A list of entries: all of a type, or those with one value. Layout `catalogue`, or `municipalities`.
    ///
    /// @param lead a sentence under the heading: the type's or the term's explanation
    /// @param chosen the value that this list is about, with a link that takes it away
    /// @param live what the script of the catalogue needs
    /// @param tableHref the table of all entries, "" for none
    /// @param registerHref where their register can be taken, "" for none
    /// @param siblings other values of the same facet, the most frequent first; `siblingsTitle` is its name
    public record CatalogueView(
            PageView page,
            String heading,
            String lead,
            boolean hasLead,
            String countText,
            List<LinkView> chosen,
            boolean hasChosen,
            List<FacetView> facets,
            boolean hasFacets,
            List<CardView> cards,
            PagerView pager,
            boolean hasPager,
            List<MapView> map,
            LiveView live,
            String tableHref,
            String registerHref,
            List<LinkView> siblings,
            boolean hasSiblings,
            String siblingsTitle) {}

    public record PagerView(
            String text,
            String previousHref,
            boolean hasPrevious,
            String nextHref,
            boolean hasNext,
            List<LinkView> pages) {}

    /// A territory on the tile map.
    ///
    /// @param label the text for screen readers: «Спасский район: 6 практик»
    /// @param step 0 none, 1 for 1–2, 2 for 3–5, 3 for 6 and more
    public record TileView(String brief, String label, String href, int count, int step, int row, int column) {}
}
