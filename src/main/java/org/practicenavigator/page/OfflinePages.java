package org.practicenavigator.page;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.PageKind;
import org.practicenavigator.theme.view.OfflineView;

/// The page that the service worker shows where there is no connection and the page was not kept.
@AutoService(PageKind.class)
public final class OfflinePages implements PageMaker {

    /// Relative to the top of the site.
    public static final String ADDRESS = "bez-seti.html";

    private static final String LAYOUT = "offline";

    @Override
    public String name() {
        return LAYOUT;
    }

    @Override
    public Stream<Page.KindPage> plan(Plan plan) {
        return plan.settings().offline() ? Stream.of(new Page.KindPage(LAYOUT, "", ADDRESS, false)) : Stream.empty();
    }

    @Override
    public Map<String, Class<?>> layouts() {
        return Map.of(LAYOUT, OfflineView.class);
    }

    /// It stands for pages of any depth, so its links begin at the top of the host.
    @Override
    public PageViews.Viewed view(PageDesk desk, Page.KindPage page) {
        PageContext context = desk.context();
        Addressing addressing = new Addressing(context.site(), page.address(), true);
        return new PageViews.Viewed(
                LAYOUT,
                new OfflineView(
                        desk.frame()
                                .page(new Frame.Facts(
                                        page.address(),
                                        context.text("no_connection"),
                                        context.text("no_connection_text"),
                                        LAYOUT,
                                        "",
                                        List.of(),
                                        false,
                                        true)),
                        addressing.to(Frame.HOME)));
    }
}
