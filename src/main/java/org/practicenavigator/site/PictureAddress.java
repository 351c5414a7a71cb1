package org.practicenavigator.site;

import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ListPlan;

/// Where the picture lies that stands for a page in messengers and social networks (Open Graph).
///
/// Entries and lists of the types that the head of each page leads to have pictures of their own; later pages of
/// a list share that of its first page. All other pages, registers among them, share that of the home page: nobody
/// passes them on, and a picture costs more time than a page.
public final class PictureAddress {

    /// The picture of the home page and of every page without its own.
    public static final String GENERAL = "og/index.png";

    private PictureAddress() {}

    /// Relative to the top of the site: `og/praktiki/rakushka-dobra.png`.
    public static String of(Site site, Page page) {
        return switch (page) {
            case Page.EntryPage p -> leads(site, p.key().type()) ? own(p.address()) : GENERAL;
            case Page.ListPage p -> leads(site, p.type()) ? own(PagePlanner.address(type(site, p.type()), 1)) : GENERAL;
            case Page.TermPage p -> leads(site, p.type()) ? own(PagePlanner.address(p, 1)) : GENERAL;
            case Page.HomePage _,
                    Page.TemplatePage _,
                    Page.AboutPage _,
                    Page.SearchPage _,
                    Page.AlphabetPage _,
                    Page.KindPage _,
                    Page.NotFoundPage _,
                    Page.RedirectPage _ -> GENERAL;
        };
    }

    private static boolean leads(Site site, String type) {
        return type(site, type).list().menu() == ListPlan.Menu.HEAD;
    }

    private static ContentType type(Site site, String id) {
        return site.types().type(id).orElseThrow();
    }

    private static String own(String page) {
        String name = page.endsWith(".html") ? page.substring(0, page.length() - ".html".length()) : page;
        return "og/" + name + ".png";
    }
}
