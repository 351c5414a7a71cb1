package org.practicenavigator.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.Value;

/// Plans the pages of the site and gives each its address.
public final class PagePlanner {

    /// The page that searches.
    public static final String SEARCH = "poisk.html";

    /// The page with which the index by the alphabet begins.
    public static final String ALPHABET = "ukazatel.html";

    private PagePlanner() {}

    static List<Page> plan(PageKind.Plan plan) {
        Collection<Catalogue> catalogues = plan.catalogues();
        List<Page> pages = new ArrayList<>();
        pages.add(new Page.HomePage("index.html"));
        for (Catalogue catalogue : catalogues) {
            lists(catalogue, pages);
            catalogue.facets().forEach(facet -> terms(catalogue.type(), facet, pages));
            catalogue.entries().forEach(e -> pages.add(new Page.EntryPage(e.key(), address(e))));
            catalogue.entries().forEach(e -> redirects(e, pages));
        }
        pages.add(new Page.TemplatePage("shablon.html"));
        pages.add(new Page.AboutPage("o-proekte.html"));
        pages.add(new Page.SearchPage(SEARCH));
        alphabet(catalogues, pages);
        PageKind.all().forEach(kind -> kind.plan(plan).forEach(pages::add));
        pages.add(new Page.NotFoundPage("404.html"));
        return pages;
    }

    /// One page for all letters as long as a phone shows it at once; then one for each.
    private static void alphabet(Collection<Catalogue> catalogues, List<Page> pages) {
        pages.add(new Page.AlphabetPage("", ALPHABET));
        List<String> letters = Alphabet.pages(catalogues);
        letters.forEach(letter -> pages.add(new Page.AlphabetPage(letter, alphabet(letter))));
    }

    /// The address of a letter's own page.
    public static String alphabet(String letter) {
        return "ukazatel/" + Alphabet.slug(letter) + ".html";
    }

    /// The address of an entry's page.
    public static String address(Entry entry) {
        return address(entry.type(), entry.key());
    }

    public static String address(ContentType type, EntryKey key) {
        String pattern = type.address();
        return pattern.substring(0, pattern.indexOf('{')) + key.id() + pattern.substring(pattern.indexOf('}') + 1);
    }

    /// The address of a document beside the page of an entry.
    ///
    /// @param ending of the file, without its dot
    public static String document(Entry entry, String ending) {
        return address(entry).replaceFirst("\\.html$", "") + "." + ending;
    }

    /// The address of a facet value's page.
    public static String address(ContentType type, Field.Facet facet, String slug) {
        return address(type, facet, slug, 1);
    }

    private static String address(ContentType type, Field.Facet facet, String slug, int number) {
        return type.list().folder() + facet.address() + "/" + slug + (number == 1 ? "" : "-" + number) + ".html";
    }

    /// The address of one page of a list.
    public static String address(ContentType type, int number) {
        return number == 1 ? type.list().address() : type.list().folder() + "stranitsa-" + number + ".html";
    }

    /// The address of a page of a facet value's list.
    public static String address(Page.TermPage page, int number) {
        String first = page.number() == 1
                ? page.address().substring(0, page.address().length() - ".html".length())
                : page.address().substring(0, page.address().lastIndexOf('-'));
        return first + (number == 1 ? "" : "-" + number) + ".html";
    }

    private static void lists(Catalogue catalogue, List<Page> pages) {
        int of = count(catalogue.entries().size(), catalogue.type().list().size());
        for (int number = 1; number <= of; number++) {
            pages.add(new Page.ListPage(catalogue.type().id(), number, of, address(catalogue.type(), number)));
        }
    }

    private static void terms(ContentType type, Catalogue.Facet facet, List<Page> pages) {
        for (Catalogue.FacetValue value : facet.values()) {
            int of = count(value.entries().size(), type.list().size());
            for (int number = 1; number <= of; number++) {
                pages.add(new Page.TermPage(
                        type.id(),
                        facet.field().name(),
                        value.code(),
                        number,
                        of,
                        address(type, facet.use(), value.slug(), number)));
            }
        }
    }

    private static void redirects(Entry entry, List<Page> pages) {
        if (!entry.type().aliasesField().isEmpty()) {
            entry.values().all(entry.type().aliasesField(), Value.TextValue.class).stream()
                    .map(alias -> new Page.RedirectPage(alias.text(), address(entry)))
                    .forEach(pages::add);
        }
    }

    private static int count(int entries, int size) {
        return Math.max(1, (entries + size - 1) / size);
    }
}
