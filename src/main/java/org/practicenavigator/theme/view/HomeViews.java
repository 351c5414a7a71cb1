package org.practicenavigator.theme.view;

import java.util.List;
import org.practicenavigator.theme.view.Views.CardView;
import org.practicenavigator.theme.view.Views.LinkView;
import org.practicenavigator.theme.view.Views.PageView;

/// The home page and other single pages.
public final class HomeViews {

    private HomeViews() {}

    /// A way in for those who know their trouble, not our words.
    public record SituationView(String text, String term, String href, int count, String countText) {}

    /// A kind of content on the home page.
    public record TypeView(String label, String help, String href, int count, String countText) {}

    /// Layout `home`.
    ///
    /// @param templateHref where one reads how to describe a practice; "" for nowhere
    /// @param offerHref where one tells what one has done; "" for nowhere
    public record HomeView(
            PageView page,
            String leadCount,
            List<SituationView> situations,
            List<TypeView> types,
            List<CardView> featured,
            String featuredHref,
            List<CardView> newest,
            List<ShelfView> shelf,
            List<MapView> map,
            String tilesHref,
            String templateHref,
            String offerHref) {

        /// Whether there is anything new besides what is shown above.
        public boolean hasNewest() {
            return !newest.isEmpty();
        }
    }

    /// Some entries of a type, and the way to all of them.
    public record ShelfView(String title, String lead, String href, List<CardView> cards) {}

    /// About the project. Layout `about`.
    public record AboutView(PageView page, List<TypeView> types) {}

    /// The answer to a wrong address. Layout `not-found`.
    public record NotFoundView(PageView page, List<LinkView> links) {}

    /// A page that says where an address has moved. Layout `redirect`.
    public record RedirectView(PageView page, String href) {}
}
