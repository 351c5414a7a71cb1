package org.practicenavigator.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.site.Channel;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.view.HeadView;

/// What the heads of pages say to programs.
final class Heads {

    private final PageContext context;

    Heads(PageContext context) {
        this.context = context;
    }

    /// The feed that a page names, without its ending: its own, or that of the site.
    String feed(@Nullable Page page) {
        return channel(page).map(Channel::feed).orElse(Channel.SITE_FEED);
    }

    HeadView view(@Nullable Page page, Addressing addressing) {
        Site site = context.site();
        return new HeadView(
                page instanceof Page.EntryPage ? "article" : "website",
                channel(page).map(context::heading).orElse(context.text("feed")),
                addressing.to(feed(page) + Channel.JSON),
                page instanceof Page.EntryPage entry
                        ? DublinCore.of(
                                site,
                                new Changes(context.history()),
                                site.entries().get(entry.key()))
                        : List.of(),
                site.settings().offline());
    }

    private Optional<Channel> channel(@Nullable Page page) {
        return page == null ? Optional.empty() : Channel.of(context.site(), page);
    }
}
