package org.practicenavigator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.practicenavigator.data.JsonReader;
import org.practicenavigator.markdown.AllowedHtml;

/// Judges one published page as a browser reads it.
final class HtmlJudge {

    private static final Document.OutputSettings PLAIN = new Document.OutputSettings().prettyPrint(false);
    private static final Set<String> URLS = Set.of(
            "href",
            "src",
            "srcset",
            "action",
            "formaction",
            "poster",
            "cite",
            "data",
            "background",
            "longdesc",
            "xlink:href",
            "ping",
            "manifest",
            "srcdoc");
    private static final Set<String> TAGS =
            Set.of(("html head meta title link script body a header nav main footer article section aside div p span"
                            + " h1 h2 h3 h4 h5 h6 ul ol li dl dt dd details summary table thead tbody tr th td caption figure"
                            + " figcaption img picture time cite em strong b del sub sup abbr kbd mark code pre blockquote br hr"
                            + " form label button noscript input i svg g path rect circle ellipse line polygon polyline defs use bdi small meter")
                    .split(" "));

    private final String name;
    private final Document page;

    HtmlJudge(String name, String html) {
        this.name = name;
        this.page = Jsoup.parse(html, "https://navigator.example/" + name);
    }

    void judge() {
        policyComesFirst();
        for (Element element : page.getAllElements()) {
            if (element != page) {
                element(element);
            }
        }
        page.select("script[src]").forEach(this::ownScript);
        page.select("script:not([src])").forEach(this::structuredData);
        page.select("meta[http-equiv]").stream().skip(1).forEach(this::redirect);
        page.select(".prose").forEach(this::body);
        assertThat(page.select("h1")).as("%s: one heading", name).hasSize(1);
        assertThat(page.select("main, head > title, body > footer"))
                .as("%s: the frame stands", name)
                .hasSize(3);
        assertThat(page.text()).as("%s: no layout ran in a layout", name).doesNotContain("49}");
    }

    private void policyComesFirst() {
        Element first = page.head().child(0);
        assertThat(first.attr("http-equiv")).as(name).isEqualTo("Content-Security-Policy");
        assertThat(first.attr("content")).contains("default-src 'none'").doesNotContain("unsafe", "*", "http");
    }

    private void element(Element element) {
        assertThat(element.normalName()).as("%s: %s", name, element.outerHtml()).isIn(TAGS);
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            assertThat(key)
                    .as("%s: %s", name, element)
                    .doesNotStartWith("on")
                    .isNotIn("style", "srcdoc", "target", "is");
            assertThat(key).as("%s: %s", name, element).matches("[a-zA-Z:-]+");
            if (URLS.contains(key)) {
                address(element, attribute.getValue());
            }
        }
    }

    /// As a browser reads an address: leading blanks, tabs and line ends do not count.
    private void address(Element element, String value) {
        String read = value.replaceAll("[\\t\\n\\r]", "")
                .replaceAll("^[\\x00-\\x20]+", "")
                .toLowerCase(Locale.ROOT);
        assertThat(read.replace('\\', '/')).as("%s: %s", name, element).doesNotStartWith("//");
        int colon = read.indexOf(':');
        boolean scheme = colon > 0 && read.substring(0, colon).matches("[a-z][a-z0-9+.-]*");
        if (scheme) {
            assertThat(read.substring(0, colon)).as("%s: %s", name, element).isIn("https", "http", "mailto", "tel");
            boolean goes =
                    element.normalName().equals("a") || element.attr("rel").equals("canonical");
            assertThat(goes).as("%s: loads from elsewhere: %s", name, element).isTrue();
        }
    }

    /// One of the site's own files, by a way that no author writes.
    private void ownScript(Element script) {
        assertThat(script.attr("src")).as(name).matches("((\\.\\./)*|/)assets/box\\.[0-9a-f]{8}\\.js");
        assertThat(script.attributes().asList()).as(name).hasSize(2);
        assertThat(script.data()).as(name).isEmpty();
    }

    private void structuredData(Element script) {
        assertThat(script.attributes().asList()).as(name).hasSize(1);
        assertThat(script.attr("type")).as(name).isEqualTo("application/ld+json");
        assertThat(script.data()).as(name).doesNotContain("<", ">", "\u2028", "\u2029");
        assertThat(JsonReader.read(script.data())).as(name).isNotNull();
    }

    private void redirect(Element meta) {
        assertThat(meta.attr("http-equiv")).as(name).isEqualTo("refresh");
        assertThat(name).as("only former addresses lead on").contains("staroe");
        assertThat(meta.attr("content")).as(name).matches("0; url=[a-z0-9./-]+\\.html");
    }

    /// The text of an entry, without the heading that the layout puts above.
    private void body(Element section) {
        Element text = section.clone();
        text.select("> h2").remove();
        String html = text.html();
        String cleaned = Jsoup.clean(html, "https://navigator.example/" + name, AllowedHtml.safelist(), PLAIN);
        assertThat(printed(cleaned)).as(name).isEqualTo(printed(html));
    }

    private static String printed(String html) {
        return Jsoup.parseBodyFragment(html).outputSettings(PLAIN).body().html();
    }

    static List<String> texts(String html) {
        return Jsoup.parse(html).select("h1").eachText();
    }
}
