package org.practicenavigator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// What a browser would get of a text, and the outside judges of it.
final class Rendered {

    private static final Document.OutputSettings PLAIN = new Document.OutputSettings().prettyPrint(false);
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):");

    private Rendered() {}

    static String html(Section section) {
        return section.parts().stream()
                .map(part -> switch (part) {
                    case BodyPart.HtmlPart html -> html.html();
                    case BodyPart.LinkPart link -> Html.escape(link.target());
                })
                .collect(Collectors.joining());
    }

    /// All sections with a line for each heading.
    static String html(Body body) {
        StringBuilder out = new StringBuilder();
        for (Section section : body.sections()) {
            if (!section.anchor().isEmpty()) {
                out.append("[")
                        .append(section.anchor())
                        .append("] ")
                        .append(section.heading())
                        .append('\n');
            }
            out.append(html(section));
        }
        return out.toString();
    }

    /// Every section for itself must be safe, balanced, and left alone by jsoup's Cleaner.
    static void assertHarmless(Body body, String about) {
        for (Section section : body.sections()) {
            String html = html(section);
            assertBalanced(html, about);
            Document page = Jsoup.parseBodyFragment(html);
            assertInert(page, about);
            String cleaned = Jsoup.clean(html, "https://site.example/", AllowedHtml.safelist(), PLAIN);
            assertThat(printed(cleaned)).as("cleaned: %s", about).isEqualTo(printed(html));
            Parser strict = Parser.htmlParser().setTrackErrors(5);
            Jsoup.parse("<!doctype html><title>t</title><body>" + html, "", strict);
            assertThat(strict.getErrors()).as("parse errors: %s", about).isEmpty();
        }
    }

    private static String printed(String html) {
        return Jsoup.parseBodyFragment(html).outputSettings(PLAIN).body().html();
    }

    private static void assertInert(Document page, String about) {
        for (Element element : page.body().getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                assertThat(name).as(about).doesNotStartWith("on").isNotIn("style", "srcdoc", "formaction", "align");
                if (name.equals("href") || name.equals("src")) {
                    assertAddress(element, attribute.getValue(), about);
                }
            }
        }
        assertThat(page.select("script,style,iframe,object,embed,svg,math,form,base,meta,link,video,audio"))
                .as(about)
                .isEmpty();
    }

    /// As a browser reads an address: leading blanks, tabs and line ends do not count.
    private static void assertAddress(Element element, String value, String about) {
        String read = value.replaceAll("[\\t\\n\\r]", "")
                .replaceAll("^[\\x00-\\x20]+", "")
                .toLowerCase(Locale.ROOT);
        Matcher scheme = SCHEME.matcher(read);
        if (scheme.find()) {
            assertThat(scheme.group(1)).as("%s in %s", value, about).isIn(SCHEMES);
            assertThat(element.tagName()).as("foreign picture: %s", about).isNotEqualTo("img");
            if (scheme.group(1).startsWith("http")) {
                assertThat(element.attr("rel")).as(about).isEqualTo("nofollow noopener");
            }
        }
        assertThat(read.replace('\\', '/')).as(about).doesNotStartWith("//");
    }

    private static void assertBalanced(String html, String about) {
        List<String> open = new ArrayList<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            if (VOID.contains(tag.group(2))) {
                continue;
            }
            if (tag.group(1).isEmpty()) {
                open.add(tag.group(2));
            } else {
                assertThat(open).as("close %s: %s", tag.group(), about).isNotEmpty();
                assertThat(open.removeLast()).as(about).isEqualTo(tag.group(2));
            }
        }
        assertThat(open).as("left open: %s", about).isEmpty();
    }
}
