package org.practicenavigator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Judges a published Markdown file as the most careless program would show it: every mark is followed and raw HTML
/// goes through. The program's own reader would be no judge, since it drops what this one looks for.
final class MarkdownJudge {

    /// What marks of Markdown turn into, with the attributes that they give.
    private static final Map<String, Set<String>> ELEMENTS = Map.ofEntries(
            Map.entry("h1", Set.of()),
            Map.entry("h2", Set.of()),
            Map.entry("h3", Set.of()),
            Map.entry("h4", Set.of()),
            Map.entry("h5", Set.of()),
            Map.entry("h6", Set.of()),
            Map.entry("p", Set.of()),
            Map.entry("br", Set.of()),
            Map.entry("strong", Set.of()),
            Map.entry("em", Set.of()),
            Map.entry("code", Set.of()),
            Map.entry("pre", Set.of()),
            Map.entry("blockquote", Set.of()),
            Map.entry("ul", Set.of()),
            Map.entry("ol", Set.of("start")),
            Map.entry("li", Set.of()),
            Map.entry("table", Set.of()),
            Map.entry("thead", Set.of()),
            Map.entry("tbody", Set.of()),
            Map.entry("tr", Set.of()),
            Map.entry("th", Set.of()),
            Map.entry("td", Set.of()),
            Map.entry("a", Set.of("href")),
            Map.entry("img", Set.of("src", "alt")));

    private static final MutableDataSet OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(TablesExtension.create(), TaskListExtension.create(), StrikethroughExtension.create()))
            // The library would drop links that begin so.
            .set(HtmlRenderer.SUPPRESSED_LINKS, "");

    private final String name;
    private final String site;

    private MarkdownJudge(String name, String site) {
        this.name = name;
        this.site = site;
    }

    /// @param site what addresses of the site's own files begin with
    static void judge(String name, String text, String site) {
        assertThat(text).as(name).startsWith("# ").endsWith("\n").doesNotContain("\u0000");
        String html = HtmlRenderer.builder(OPTIONS)
                .build()
                .render(Parser.builder(OPTIONS).build().parse(text));
        Document page = Jsoup.parseBodyFragment(html);
        assertThat(page.head().childNodes()).as(name).isEmpty();
        assertThat(page.select("h1")).as("%s: one title", name).hasSize(1);
        MarkdownJudge judge = new MarkdownJudge(name, site);
        page.body().nodeStream().skip(1).forEach(judge::node);
    }

    private void node(Node node) {
        switch (node) {
            case Element element -> element(element);
            // Keeps two lists apart: the one piece of HTML that the program itself writes beside line ends in cells.
            case Comment comment -> assertThat(comment.getData()).as(name).isBlank();
            default -> assertThat(node).as(name).isInstanceOf(org.jsoup.nodes.TextNode.class);
        }
    }

    private void element(Element element) {
        assertThat(element.normalName()).as("%s: %s", name, element).isIn(ELEMENTS.keySet());
        for (Attribute attribute : element.attributes()) {
            assertThat(attribute.getKey())
                    .as("%s: %s", name, element)
                    .isIn(ELEMENTS.getOrDefault(element.normalName(), Set.of()));
        }
        if (element.normalName().equals("a")) {
            assertThat(scheme(element.attr("href"))).as("%s: %s", name, element).isIn("https", "http", "mailto", "tel");
        }
        if (element.normalName().equals("img")) {
            assertThat(element.attr("src")).as("%s: %s", name, element).startsWith(site);
        }
    }

    /// As a browser reads an address: blanks before it, tabs and line ends do not count.
    private static String scheme(String address) {
        String read = address.replaceAll("[\\t\\n\\r]", "").replaceAll("^[\\x00-\\x20]+", "");
        return read.substring(0, Math.max(0, read.indexOf(':'))).toLowerCase(Locale.ROOT);
    }
}
