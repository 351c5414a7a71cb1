package org.practicenavigator.page;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.PageKind;

/// Plans pages of a kind of its own and turns them into views. Found by `ServiceLoader`; implementations are public,
/// have no state, and are called by several threads.
interface PageMaker extends PageKind {

    /// The layouts that the pages use, with the records that fill them.
    Map<String, Class<?>> layouts();

    PageViews.Viewed view(PageDesk desk, Page.KindPage page);

    /// All makers by the names of their kinds.
    static Map<String, PageMaker> byName() {
        return PageKind.all().stream()
                .filter(PageMaker.class::isInstance)
                .map(PageMaker.class::cast)
                .collect(Collectors.toUnmodifiableMap(PageMaker::name, Function.identity()));
    }
}
