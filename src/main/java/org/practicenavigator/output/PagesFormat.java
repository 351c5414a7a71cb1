package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.util.stream.Stream;
import org.practicenavigator.page.PageViews;
import org.practicenavigator.site.Page;

/// The pages of the site, as HTML.
@AutoService(OutputFormat.class)
public final class PagesFormat implements OutputFormat {

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        return production.site().pages().stream()
                .map(page -> PlannedFile.text(page.address(), () -> render(production, page)));
    }

    private static String render(Production production, Page page) {
        PageViews.Viewed viewed = production.views().view(page);
        return production.theme().render(viewed.layout(), viewed.view());
    }
}
