package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// Every link of every published page, followed on the disk.
class CrawlTest {

    private final Set<String> files = new HashSet<>(BuiltSite.files(BuiltSite.folder()));
    private final Map<String, Document> pages =
            BuiltSite.pages().stream().collect(Collectors.toMap(page -> page, CrawlTest::parse));
    private final Map<String, Set<String>> anchors = new HashMap<>();

    @Test
    void everyLinkLeadsToAFileAndAnAnchorOfTheSite() {
        Set<String> broken = new TreeSet<>();
        int followed = 0;
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            for (String address : addresses(page.getValue())) {
                followed++;
                if (!leads(page.getKey(), address)) {
                    broken.add(page.getKey() + " → " + address);
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(followed).isGreaterThan(1000);
    }

    @Test
    void everyPageIsReachedFromTheHomePage() {
        Set<String> seen = new HashSet<>(Set.of("index.html"));
        List<String> front = List.of("index.html");
        while (!front.isEmpty()) {
            front = front.stream()
                    .flatMap(page -> addresses(pages.get(page)).stream().map(address -> target(page, address)))
                    .filter(name -> name.endsWith(".html") && pages.containsKey(name) && seen.add(name))
                    .toList();
        }
        Set<String> lost = new TreeSet<>(pages.keySet());
        lost.removeAll(seen);
        String offered = offered();
        lost.removeIf(name -> isOfferedForOtherSites(name, offered));
        assertThat(lost).as("pages that no link leads to").isSubsetOf(redirects());
    }

    /// Widgets are shown inside other sites: pages offer the text that embeds them, not a link.
    private boolean isOfferedForOtherSites(String name, String offered) {
        return pages.get(name).selectFirst("body.page-widget") != null && offered.contains("/" + name);
    }

    /// Texts that visitors copy from pages.
    private String offered() {
        return pages.values().stream()
                .map(page -> page.select("textarea, code, pre").text())
                .collect(Collectors.joining("\n"));
    }

    private Set<String> redirects() {
        Set<String> names = pages.entrySet().stream()
                .filter(page -> page.getValue().selectFirst("meta[http-equiv=refresh]") != null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        names.add("404.html");
        return names;
    }

    private static List<String> addresses(Document page) {
        return page.select("[href],[src]").stream()
                .filter(element -> !element.is("link[rel=canonical]"))
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .filter(address -> !address.matches("(https?|mailto|tel):.*"))
                .toList();
    }

    private boolean leads(String page, String address) {
        String target = target(page, address);
        int hash = address.indexOf('#');
        if (!files.contains(target)) {
            return false;
        }
        return hash < 0
                || anchors.computeIfAbsent(target, this::anchorsOf)
                        .contains(URI.create(address.substring(hash)).getFragment());
    }

    private static String target(String page, String address) {
        String path = URI.create("http://site/" + page).resolve(address).getPath();
        return path.isEmpty() || address.startsWith("#") ? page : path.substring(1);
    }

    /// Ids, and on the form its questions, which its script finds by their paths.
    private Set<String> anchorsOf(String page) {
        Document document = pages.get(page);
        if (document == null) {
            return Set.of();
        }
        Set<String> anchors =
                document.select("[id]").stream().map(Element::id).collect(Collectors.toCollection(HashSet::new));
        document.select("[data-form] [data-path]").forEach(field -> anchors.add("pole=" + field.attr("data-path")));
        return anchors;
    }

    private static Document parse(String page) {
        try {
            return Jsoup.parse(BuiltSite.folder().resolve(page).toFile(), "UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
