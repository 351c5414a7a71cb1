package org.practicenavigator.output;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practicenavigator.content.Entry;
import org.practicenavigator.page.Changes;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.Site;

/// When the content of pages changed last.
record LastChange(Site site, Changes changes) {

    /// The day (ISO 8601), or the month or year where no more is known; absent for pages without entries.
    Optional<String> of(Page page) {
        return switch (page) {
            case Page.EntryPage p -> of(site.entries().get(p.key()));
            case Page.ListPage p -> latest(site.catalogue(p.type()).entries());
            case Page.TermPage p -> latest(listed(p));
            case Page.HomePage _ ->
                latest(site.catalogues().values().stream()
                        .flatMap(catalogue -> catalogue.entries().stream())
                        .toList());
            case Page.TemplatePage _,
                    Page.AboutPage _,
                    Page.SearchPage _,
                    Page.AlphabetPage _,
                    Page.KindPage _,
                    Page.NotFoundPage _,
                    Page.RedirectPage _ -> Optional.empty();
        };
    }

    private Optional<String> of(Entry entry) {
        return changes.last(entry)
                .filter(date -> date.precision() != PartialDate.Precision.SCHOOL_YEAR)
                .map(PartialDate::iso);
    }

    /// ISO dates sort as texts.
    private Optional<String> latest(List<Entry> entries) {
        return entries.stream().flatMap(entry -> of(entry).stream()).max(Comparator.naturalOrder());
    }

    private List<Entry> listed(Page.TermPage page) {
        return site.catalogue(page.type())
                .channel(page.field(), page.code())
                .map(channel -> channel.value().entries())
                .orElse(List.of());
    }
}
