package org.practicenavigator.page;

import java.net.URI;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.site.Catalogue;
import org.practicenavigator.site.LinkTarget;
import org.practicenavigator.site.Links;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.site.Paths;
import org.practicenavigator.site.Site;

/// Addresses as one page of the site writes them.
///
/// @param from the address of that page
/// @param anywhere whether the page is shown under addresses of any depth, as an answer to a wrong address is: then
///     ways start at the top of the host, and the page does not work from a disk
record Addressing(Site site, String from, boolean anywhere) {

    Addressing(Site site, String from) {
        this(site, from, false);
    }

    String to(String address) {
        return anywhere ? top() + address : Paths.between(from, address);
    }

    /// The way to the top folder.
    String top() {
        return anywhere ? URI.create(site.settings().baseUrl()).getPath() : Paths.toTop(from);
    }

    String entry(Entry entry) {
        return to(PagePlanner.address(entry));
    }

    String list(ContentType type) {
        return to(PagePlanner.address(type, 1));
    }

    String facet(ContentType type, Catalogue.Facet facet, Catalogue.FacetValue value) {
        return to(PagePlanner.address(type, facet.use(), value.slug()));
    }

    String file(DocPath path) {
        return to(Links.fileAddress(path));
    }

    /// The address behind a link in the text of `document`. What leads nowhere was told by a check; a warning lets it
    /// through to here, so it leads to the list instead of breaking the page.
    String link(Entry document, String target) {
        return switch (site.links().link(document.path(), target)) {
            case LinkTarget.ToEntry link -> {
                Entry entry = site.entries().get(link.key());
                yield entry.visible()
                        ? entry(entry) + (link.anchor().isEmpty() ? "" : "#" + link.anchor())
                        : list(entry.type());
            }
            case LinkTarget.ToList link -> list(site.catalogue(link.type()).type());
            case LinkTarget.ToAnchor link -> "#" + link.anchor();
            case LinkTarget.ToFile link -> file(link.path());
            case LinkTarget.Nowhere _, LinkTarget.Broken _ -> list(document.type());
        };
    }
}
