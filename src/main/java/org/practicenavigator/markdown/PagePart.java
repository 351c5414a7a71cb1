package org.practicenavigator.markdown;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Takes the article out of a finished page so that it can stand in a document of many: with ids that no other
/// article has, headings one level deeper, and addresses that begin at the top of the site.
public final class PagePart {

    /// What serves a reader at a screen; themes mark more of it with `data-screen`.
    private static final String SCREEN = "nav, form, button, script, template, details.share, [data-screen]";

    /// Attributes that name one or several ids.
    private static final List<String> POINTERS =
            List.of("for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5");
    private static final List<String> ADDRESSES = List.of("href", "src", "poster");

    /// A host that stands for the top of the site while addresses are worked out.
    private static final String TOP = "https://top.invalid/";

    private PagePart() {}

    /// The first article of the page's main part.
    ///
    /// @param html the page
    /// @param address where the page lies, from the top of the site
    /// @param prefix goes before every id; the article itself gets `prefix` + `top`
    /// @return the article, "" where the page has none
    public static String article(String html, String address, String prefix) {
        Document page = Jsoup.parse(html, TOP + address);
        page.outputSettings().prettyPrint(false);
        Element article = page.selectFirst("main article");
        if (article == null) {
            return "";
        }
        article.select(SCREEN).remove();
        plainRegions(article);
        article.getAllElements().forEach(element -> {
            rename(element, prefix);
            rebase(element, prefix);
            deepen(element);
        });
        article.attr("id", prefix + "top");
        return article.outerHtml();
    }

    /// Sections of one page are landmarks with names of their own; in a document of many the names repeat.
    private static void plainRegions(Element article) {
        article.select("section").removeAttr("aria-labelledby");
        article.select("[role=region]").attr("role", "group");
    }

    private static void rename(Element element, String prefix) {
        if (element.hasAttr("id")) {
            element.attr("id", prefix + element.id());
        }
        for (String pointer : POINTERS) {
            if (element.hasAttr(pointer)) {
                element.attr(
                        pointer,
                        prefix
                                + String.join(
                                        " " + prefix,
                                        element.attr(pointer).strip().split("\\s+")));
            }
        }
    }

    private static void rebase(Element element, String prefix) {
        for (String name : ADDRESSES) {
            String written = element.attr(name);
            if (written.startsWith("#")) {
                element.attr(name, "#" + prefix + written.substring(1));
            } else if (!written.isEmpty() && !isOutside(written)) {
                String whole = element.absUrl(name);
                element.attr(name, whole.startsWith(TOP) ? whole.substring(TOP.length()) : written);
            }
        }
    }

    private static boolean isOutside(String address) {
        try {
            return URI.create(address).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void deepen(Element element) {
        if (HEADINGS.contains(element.normalName())) {
            element.tagName("h" + (element.normalName().charAt(1) - '0' + 1));
        }
    }
}
