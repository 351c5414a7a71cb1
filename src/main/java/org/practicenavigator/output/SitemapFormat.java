package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.practicenavigator.page.Changes;
import org.practicenavigator.page.MachineFiles;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.Site;

/// The list of pages for search engines (sitemaps.org 0.9), in parts of at most 50,000 addresses.
@AutoService(OutputFormat.class)
public final class SitemapFormat implements OutputFormat {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int MOST_ADDRESSES = 50_000;

    @Override
    public String name() {
        return "sitemap";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        Site site = production.site();
        LastChange changes = new LastChange(site, new Changes(production.history()));
        List<Page> pages = site.pages().stream().filter(SitemapFormat::isListed).toList();
        if (pages.size() <= MOST_ADDRESSES) {
            return Stream.of(PlannedFile.text(MachineFiles.SITEMAP, () -> part(site, changes, pages)));
        }
        int parts = (pages.size() + MOST_ADDRESSES - 1) / MOST_ADDRESSES;
        List<PlannedFile> files = new ArrayList<>();
        files.add(PlannedFile.text(MachineFiles.SITEMAP, () -> index(site, parts)));
        IntStream.range(0, parts)
                .mapToObj(i -> PlannedFile.text(
                        "sitemap-" + (i + 1) + ".xml",
                        () -> part(
                                site,
                                changes,
                                pages.subList(i * MOST_ADDRESSES, Math.min(pages.size(), (i + 1) * MOST_ADDRESSES)))))
                .forEach(files::add);
        return files.stream();
    }

    private static boolean isListed(Page page) {
        return switch (page) {
            case Page.NotFoundPage _, Page.RedirectPage _, Page.SearchPage _ -> false;
            case Page.KindPage p -> p.listed();
            case Page.HomePage _,
                    Page.EntryPage _,
                    Page.ListPage _,
                    Page.TermPage _,
                    Page.TemplatePage _,
                    Page.AboutPage _,
                    Page.AlphabetPage _ -> true;
        };
    }

    private static String part(Site site, LastChange changes, List<Page> pages) {
        return XmlText.write(xml -> {
            start(xml, "urlset");
            for (Page page : pages) {
                xml.writeStartElement("url");
                XmlText.element(xml, "loc", address(site, page));
                Optional<String> changed = changes.of(page);
                if (changed.isPresent()) {
                    XmlText.element(xml, "lastmod", changed.get());
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
        });
    }

    private static String address(Site site, Page page) {
        return site.settings().baseUrl() + (page instanceof Page.HomePage ? "" : page.address());
    }

    private static String index(Site site, int parts) {
        return XmlText.write(xml -> {
            start(xml, "sitemapindex");
            for (int i = 1; i <= parts; i++) {
                xml.writeStartElement("sitemap");
                XmlText.element(xml, "loc", site.settings().baseUrl() + "sitemap-" + i + ".xml");
                xml.writeEndElement();
            }
            xml.writeEndElement();
        });
    }

    private static void start(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeDefaultNamespace(NAMESPACE);
    }
}
