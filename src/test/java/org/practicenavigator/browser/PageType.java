package org.practicenavigator.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// What one layout makes at one depth of the site, with the page that shows most of it. Types are read from the
/// built pages, so a new layout is tested from the day it exists.
///
/// @param name the layout, and the depth where it is not the first one
/// @param address of the page that has the most different classes of elements
record PageType(String name, String address) {

    private static final String PREFIX = "page-";

    /// All types by name.
    static List<PageType> all() {
        return Found.TYPES;
    }

    /// The type of a name, which must exist.
    static PageType of(String name) {
        return all().stream()
                .filter(type -> type.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page type " + name + " among " + all()));
    }

    /// Whether links of the page lead anywhere from the disk: the page for lost addresses is served at any depth, so
    /// its links begin at the host's top.
    boolean onDisk() {
        return !address.equals("404.html");
    }

    @Override
    public String toString() {
        return name + " (" + address + ")";
    }

    /// Found once: it takes reading all pages.
    private static final class Found {

        private static final List<PageType> TYPES = find();

        private static List<PageType> find() {
            Map<String, Rich> richest = new TreeMap<>();
            for (String address : BuiltSite.pages()) {
                Document page = parse(address);
                if (page.selectFirst("meta[http-equiv=refresh]") == null) {
                    Rich rich = new Rich(address, variety(page));
                    richest.merge(layout(page) + depth(address), rich, Rich::richer);
                }
            }
            return richest.entrySet().stream()
                    .map(found -> new PageType(found.getKey(), found.getValue().address()))
                    .toList();
        }

        private static String layout(Document page) {
            return page.body().classNames().stream()
                    .filter(name -> name.startsWith(PREFIX))
                    .map(name -> name.substring(PREFIX.length()))
                    .findFirst()
                    .orElse("bare");
        }

        private static String depth(String address) {
            long slashes = address.chars().filter(c -> c == '/').count();
            return slashes < 2 ? "" : "-" + slashes;
        }

        private static int variety(Document page) {
            return page.getAllElements().stream()
                    .flatMap(element -> element.classNames().stream())
                    .collect(Collectors.toSet())
                    .size();
        }

        private static Document parse(String address) {
            try {
                return Jsoup.parse(BuiltSite.folder().resolve(address).toFile(), "UTF-8");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record Rich(String address, int variety) {

        private static final Comparator<Rich> ORDER =
                Comparator.comparingInt(Rich::variety).thenComparing(Rich::address, Comparator.reverseOrder());

        Rich richer(Rich other) {
            return ORDER.compare(this, other) >= 0 ? this : other;
        }
    }
}
