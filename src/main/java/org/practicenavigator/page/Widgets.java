package org.practicenavigator.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.practicenavigator.content.Entry;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.site.Site;

/// Small pages that other sites show in a frame: where they lie and what they list.
final class Widgets {

    static final String FOLDER = "vidzhet/";

    /// The widget of the whole site.
    static final String SITE = FOLDER + Frame.HOME;

    static final int MOST_ENTRIES = 5;

    private Widgets() {}

    /// The widget of a page: of an entry or of a list.
    static String address(String page) {
        return FOLDER + page;
    }

    /// The entries changed last.
    static List<Entry> latest(List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(Widgets::changed).reversed().thenComparing(Entry::key))
                .limit(MOST_ENTRIES)
                .toList();
    }

    private static LocalDate changed(Entry entry) {
        return entry.modified().map(date -> date.first()).orElse(LocalDate.EPOCH);
    }

    /// The absolute address of an entry's page: in a frame nothing else is certain.
    static String absolute(Site site, Entry entry) {
        return site.settings().baseUrl() + PagePlanner.address(entry);
    }

    /// The entry of a page whose type may be embedded.
    static boolean isEmbedded(Site site, Page.EntryPage page) {
        return site.entries().get(page.key()).type().page().widget();
    }
}
