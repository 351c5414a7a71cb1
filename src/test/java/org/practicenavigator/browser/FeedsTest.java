package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The feeds of the real site by the rules of RFC 4287 and of JSON Feed 1.1, and that pages name them.
class FeedsTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Pattern LINKED =
            Pattern.compile("<link rel=\"alternate\" type=\"([^\"]+)\" [^>]*href=\"([^\"]+)\"");

    private static List<Path> atoms() {
        return BuiltSite.files(BuiltSite.folder()).stream()
                .filter(name -> name.endsWith(".xml") && !name.startsWith("sitemap") && !name.equals("opensearch.xml"))
                .map(BuiltSite.folder()::resolve)
                .toList();
    }

    private static Path json(Path atom) {
        return atom.resolveSibling(atom.getFileName().toString().replace(".xml", ".json"));
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                assertThat(element.getNamespaceURI()).isEqualTo(ATOM);
                found.add(element);
            }
        }
        return found;
    }

    private static String text(Element parent, String name) {
        List<Element> found = children(parent, name);
        assertThat(found).as(name).hasSize(1);
        return found.getFirst().getTextContent();
    }

    private static Document parse(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (InputStream in = Files.newInputStream(file)) {
            return factory.newDocumentBuilder().parse(in);
        }
    }

    @Test
    void atomFeedsKeepTheRules() throws Exception {
        assertThat(atoms()).hasSizeGreaterThan(20);
        for (Path file : atoms()) {
            Element feed = parse(file).getDocumentElement();
            assertThat(feed.getLocalName()).isEqualTo("feed");
            String address = BuiltSite.folder().relativize(file).toString().replace('\\', '/');
            head(feed);
            assertThat(children(feed, "author")).isNotEmpty();
            assertThat(children(feed, "link"))
                    .anyMatch(link -> link.getAttribute("rel").equals("self")
                            && link.getAttribute("href").endsWith("/" + address));
            List<String> ids = new ArrayList<>();
            List<String> moments = new ArrayList<>();
            for (Element entry : children(feed, "entry")) {
                head(entry);
                ids.add(text(entry, "id"));
                moments.add(text(entry, "updated"));
                assertThat(children(entry, "author")).isNotEmpty();
                // Without content there must be an alternate link.
                assertThat(children(entry, "link"))
                        .anyMatch(link -> link.getAttribute("rel").equals("alternate")
                                && link.getAttribute("href").startsWith("https://"));
            }
            assertThat(ids).as(address).isNotEmpty().doesNotHaveDuplicates();
            assertThat(moments).as(address).isSortedAccordingTo(java.util.Comparator.reverseOrder());
            assertThat(text(feed, "updated")).isEqualTo(moments.getFirst());
        }
    }

    private static void head(Element element) {
        assertThat(text(element, "id")).startsWith("https://");
        assertThat(text(element, "title")).isNotBlank();
        assertThat(OffsetDateTime.parse(text(element, "updated"))).isNotNull();
    }

    @Test
    void jsonFeedsSayTheSame() throws Exception {
        for (Path file : atoms()) {
            Element atom = parse(file).getDocumentElement();
            JsonNode feed = new JsonMapper().readTree(Files.readString(json(file)));
            assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
            assertThat(feed.path("title").asString()).isEqualTo(text(atom, "title"));
            assertThat(feed.path("feed_url").asString()).endsWith(".json");
            List<String> ids = new ArrayList<>();
            feed.path("items").forEach(item -> {
                ids.add(item.path("id").asString());
                assertThat(item.path("content_text").asString()).isNotBlank();
                assertThat(OffsetDateTime.parse(item.path("date_modified").asString()))
                        .isNotNull();
                assertThat(item.path("authors").path(0).path("name").asString()).isNotBlank();
            });
            assertThat(ids)
                    .isEqualTo(children(atom, "entry").stream()
                            .map(entry -> text(entry, "id"))
                            .toList());
        }
    }

    /// Readers of feeds find them by what pages say in their heads.
    @Test
    void pagesNameFeedsThatAreThere() throws IOException {
        int own = 0;
        for (String address : BuiltSite.pages()) {
            if (address.equals("404.html") || address.startsWith("vidzhet/")) {
                continue;
            }
            Path page = BuiltSite.folder().resolve(address);
            Matcher linked = LINKED.matcher(Files.readString(page));
            List<String> types = new ArrayList<>();
            while (linked.find()) {
                types.add(linked.group(1));
                assertThat(page.resolveSibling(linked.group(2)).normalize()).exists();
                own += linked.group(2).endsWith("lenta.xml") ? 0 : 1;
            }
            assertThat(types).as(address).containsExactly("application/atom+xml", "application/feed+json");
        }
        assertThat(own).isGreaterThan(40);
    }
}
