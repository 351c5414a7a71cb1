package org.practicenavigator.markdown;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/// What HTML may come out of content. The writers of this package can write nothing else; the [#safelist] is the
/// outside judge of that in tests, and cleans what an author wrote as raw HTML.
public final class AllowedHtml {

    /// Raw tags inside a line that stay.
    static final Set<String> INLINE = Set.of("sub", "sup", "abbr", "kbd", "mark");

    private static final Safelist RAW = new Safelist().addTags("abbr").addAttributes("abbr", "title");

    private AllowedHtml() {}

    /// Every element, attribute and scheme that a rendered text may hold. Addresses inside the project are relative:
    /// clean with a base address of `https:`.
    public static Safelist safelist() {
        return new Safelist()
                .addTags("p", "br", "hr", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code")
                .addTags("em", "strong", "del", "sub", "sup", "abbr", "kbd", "mark", "details", "summary", "a", "img")
                .addTags("div", "section", "table", "thead", "tbody", "tr", "th", "td", "input")
                .addAttributes("a", "href", "id", "class", "rel", "aria-label")
                .addProtocols("a", "href", "http", "https", "mailto", "tel", "#")
                .addAttributes("img", "src", "alt", "title", "loading")
                .addProtocols("img", "src", "https", "http")
                .addAttributes("abbr", "title")
                .addAttributes("ol", "start")
                .addAttributes("li", "id", "class")
                .addAttributes("sup", "class", "id")
                .addAttributes("pre", "tabindex")
                .addAttributes("div", "class", "tabindex", "role", "aria-label")
                .addAttributes("section", "class", "aria-label")
                .addAttributes("th", "scope", "class")
                .addAttributes("td", "class")
                .addAttributes("input", "type", "disabled", "checked", "aria-label")
                .addAttributes("h3", "id")
                .addAttributes("h4", "id")
                .addAttributes("h5", "id")
                .addAttributes("h6", "id")
                .preserveRelativeLinks(true);
    }

    /// The safe form of an opening tag from [#INLINE].
    ///
    /// @param written the tag as the author wrote it, with any attributes
    static String openTag(String name, String written) {
        if (!name.equals("abbr") || written.indexOf('=') < 0) {
            return "<" + name + ">";
        }
        Element abbr =
                Jsoup.parseBodyFragment(Jsoup.clean(written + "</abbr>", RAW)).selectFirst("abbr[title]");
        String title = abbr == null ? "" : HiddenCharacters.strip(abbr.attr("title"));
        return title.isBlank() ? "<abbr>" : "<abbr title=\"" + Html.escape(title.replace('\n', ' ')) + "\">";
    }
}
