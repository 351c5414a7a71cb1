package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.site.Site;

/// News of the site as an Atom feed (RFC 4287): the entries changed last.
@AutoService(OutputFormat.class)
public final class AtomFormat implements OutputFormat {

    private static final String PATH = "lenta.xml";
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int MOST_ENTRIES = 50;

    @Override
    public String name() {
        return "atom";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        return Stream.of(PlannedFile.text(PATH, () -> feed(production.site())));
    }

    /// Entries that are written by authors: registers with an entry page of their own look are left out.
    private static List<Entry> latest(Site site) {
        return site.catalogues().values().stream()
                .filter(c -> c.type().facets().size() > 1)
                .flatMap(c -> c.entries().stream())
                .filter(e -> e.modified().isPresent())
                .sorted(Comparator.comparing(
                                (Entry e) -> e.modified().orElseThrow().first())
                        .reversed()
                        .thenComparing(Entry::key))
                .limit(MOST_ENTRIES)
                .toList();
    }

    private static String feed(Site site) {
        SiteSettings settings = site.settings();
        List<Entry> entries = latest(site);
        LocalDate updated = entries.stream()
                .map(e -> e.modified().orElseThrow().first())
                .findFirst()
                .orElse(LocalDate.EPOCH);
        return XmlText.write(xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", settings.language());
            XmlText.element(xml, "id", settings.baseUrl());
            XmlText.element(xml, "title", settings.title());
            XmlText.element(xml, "subtitle", settings.description());
            XmlText.element(xml, "updated", moment(updated));
            link(xml, "self", settings.baseUrl() + PATH);
            link(xml, "alternate", settings.baseUrl());
            xml.writeStartElement("author");
            XmlText.element(xml, "name", settings.publisher());
            xml.writeEndElement();
            for (Entry entry : entries) {
                entry(xml, settings, entry);
            }
            xml.writeEndElement();
        });
    }

    private static void entry(XMLStreamWriter xml, SiteSettings settings, Entry entry) throws XMLStreamException {
        String address = settings.baseUrl() + PagePlanner.address(entry);
        xml.writeStartElement("entry");
        XmlText.element(xml, "id", address);
        XmlText.element(xml, "title", entry.title());
        XmlText.element(xml, "updated", moment(entry.modified().orElseThrow().first()));
        link(xml, "alternate", address);
        if (!entry.summary().isEmpty()) {
            XmlText.element(xml, "summary", entry.summary());
        }
        xml.writeStartElement("category");
        xml.writeAttribute("term", entry.type().id());
        xml.writeAttribute("label", entry.type().label().list());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }

    /// Content knows days, Atom wants moments: the start of the day in UTC.
    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
