package org.practicenavigator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import org.practicenavigator.data.JsonReader;
import org.practicenavigator.markdown.AllowedHtml;

/// Judges one published page, or a part of one, as a browser reads it.
final class HtmlJudge {

    /// What authors wrote with marks; all else of theirs is plain words in elements of the layouts.
    private static final String PROSE = ".prose";

    private static final Pattern OWN_SCRIPT =
            Pattern.compile("(((\\.\\./)*|/)assets/(?<name>[a-z]+)\\.[0-9a-f]{8}|(?<data>[a-z]+))\\.js");
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
    /// Loaded by every page, in this order.
    private static final List<String> SCRIPTS = List.of("mode", "box", "keep");
    /// Loaded by pages that have a place for them.
    private static final Map<String, String> MORE_SCRIPTS =
            Map.of("data-catalogue", "catalogue", "data-compare", "compare", "data-collection", "collect");

    private final LayoutHtml layouts;
    private final String name;
    private final Document page;

    private HtmlJudge(LayoutHtml layouts, String name, Document page) {
        this.layouts = layouts;
        this.name = name;
        this.page = page;
    }

    private static String address(String name) {
        return "https://navigator.example/" + name;
    }

    /// Judges a whole page.
    static void page(LayoutHtml layouts, String name, String html) {
        new HtmlJudge(layouts, name, Jsoup.parse(html, address(name))).wholePage();
    }

    /// Judges a part of a page that a script puts into one as it is: nothing of a page's head may be in it.
    static void part(LayoutHtml layouts, String name, String html) {
        Document page = Jsoup.parseBodyFragment(html, address(name));
        assertThat(page.head().childNodes()).as(name).isEmpty();
        assertThat(page.select("script, meta, link, template, form")).as(name).isEmpty();
        HtmlJudge judge = new HtmlJudge(layouts, name, page);
        page.body().getAllElements().stream().skip(1).forEach(judge::element);
        page.select(PROSE).forEach(judge::body);
    }

    private void wholePage() {
        policyComesFirst();
        page.getAllElements().stream().skip(1).forEach(this::element);
        scripts();
        page.select("script:not([src])").forEach(this::structuredData);
        page.select("meta[http-equiv]").stream().skip(1).forEach(this::redirect);
        page.select("meta, link, title").stream()
                .filter(one -> !one.tag().namespace().endsWith("svg"))
                .forEach(one -> assertThat(one.parent()).as("%s: %s", name, one).isEqualTo(page.head()));
        page.select(PROSE).forEach(this::body);
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
        boolean ofTheAuthor = element.parents().is(PROSE);
        if (!ofTheAuthor) {
            assertThat(layouts.faults(element)).as("%s: %s", name, element).isEmpty();
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            assertThat(key).as("%s: %s", name, element).doesNotStartWith("on").isNotIn("style", "srcdoc", "is");
            assertThat(key).as("%s: %s", name, element).matches("[a-zA-Z:-]+");
            if (key.equals("target")) {
                // Pages that stand in frames of other sites open their links in the whole window.
                assertThat(ofTheAuthor).as("%s: %s", name, element).isFalse();
                assertThat(page.body().className()).as(name).isEqualTo("page-widget");
            }
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

    /// The site's own files, as many as the kind of page has, by a way that no author writes.
    private void scripts() {
        List<String> loaded = new ArrayList<>();
        for (Element script : page.select("script[src]")) {
            Matcher own = OWN_SCRIPT.matcher(script.attr("src"));
            assertThat(own.matches()).as("%s: %s", name, script).isTrue();
            assertThat(script.parent()).as("%s: %s", name, script).isEqualTo(page.head());
            assertThat(script.attributes().asList()).as(name).hasSize(2);
            assertThat(script.data()).as(name).isEmpty();
            loaded.add(own.group("name") == null ? own.group("data") : own.group("name"));
        }
        List<String> expected = new ArrayList<>();
        if (!page.body().hasClass("page-widget")) {
            expected.addAll(SCRIPTS);
        }
        MORE_SCRIPTS.forEach((place, script) -> {
            if (!page.select("main div[" + place + "]").isEmpty()) {
                expected.add(script);
            }
        });
        // A form has the data of its type beside it.
        page.select("main div[data-form]").forEach(form -> expected.addAll(List.of(form.attr("data-form"), "form")));
        assertThat(loaded).as(name).isEqualTo(expected);
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
        Safelist allowed = AllowedHtml.safelist();
        if (page.body().hasClass("page-style")) {
            // The style guide has no author: it shows a text of its own.
            allowed.addTags("b");
        }
        String cleaned = Jsoup.clean(html, address(name), allowed, PLAIN);
        assertThat(printed(cleaned)).as(name).isEqualTo(printed(html));
    }

    private static String printed(String html) {
        return Jsoup.parseBodyFragment(html).outputSettings(PLAIN).body().html();
    }

    static List<String> texts(String html) {
        return Jsoup.parse(html).select("h1").eachText();
    }
}
