package org.practicenavigator.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.SiteSettings;

/// A kind of page beside those of entries and lists. To add one, write one class in package `page` that makes
/// and shows such pages (`PageMaker`) and carries `@AutoService(PageKind.class)`.
public interface PageKind {

    /// What a kind of page plans from.
    ///
    /// @param catalogues the visible entries of each type
    record Plan(SiteSettings settings, ContentTypes types, Declared declared, Collection<Catalogue> catalogues) {}

    /// The name by which kinds are told apart and ordered.
    String name();

    /// The pages of this kind, in order.
    Stream<Page.KindPage> plan(Plan plan);

    /// All kinds, by name.
    static List<PageKind> all() {
        return ServiceLoader.load(PageKind.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(PageKind::name))
                .toList();
    }
}
