package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.site.Channel;

/// Feeds as Atom (RFC 4287): the entries changed last, of the site and of each channel.
@AutoService(OutputFormat.class)
public final class AtomFormat implements OutputFormat {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    @Override
    public String name() {
        return "atom";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        SiteSettings settings = production.site().settings();
        return Feed.all(production)
                .map(feed -> PlannedFile.text(feed.path() + Channel.ATOM, () -> text(feed, settings)));
    }

    static String text(Feed feed, SiteSettings settings) {
        return XmlText.write(xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", settings.language());
            XmlText.element(xml, "id", feed.home());
            XmlText.element(xml, "title", feed.title());
            optional(xml, "subtitle", feed.description());
            XmlText.element(xml, "updated", moment(feed.updated()));
            link(xml, "self", "application/atom+xml", settings.baseUrl() + feed.path() + Channel.ATOM);
            link(xml, "alternate", "text/html", feed.home());
            authors(xml, List.of(settings.publisher()));
            XmlText.element(xml, "rights", settings.licence() + ", " + settings.licenceUrl());
            for (Feed.Item item : feed.items()) {
                entry(xml, item);
            }
            xml.writeEndElement();
        });
    }

    private static void entry(XMLStreamWriter xml, Feed.Item item) throws XMLStreamException {
        xml.writeStartElement("entry");
        XmlText.element(xml, "id", item.address());
        XmlText.element(xml, "title", item.title());
        XmlText.element(xml, "updated", moment(item.updated()));
        if (item.published().isPresent()) {
            XmlText.element(xml, "published", moment(item.published().get()));
        }
        link(xml, "alternate", "text/html", item.address());
        optional(xml, "summary", item.summary());
        authors(xml, item.authors());
        for (String topic : item.topics()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", XmlText.allowed(topic));
        }
        xml.writeEndElement();
    }

    private static void authors(XMLStreamWriter xml, List<String> names) throws XMLStreamException {
        for (String name : names) {
            xml.writeStartElement("author");
            XmlText.element(xml, "name", name);
            xml.writeEndElement();
        }
    }

    private static void optional(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            XmlText.element(xml, name, text);
        }
    }

    private static void link(XMLStreamWriter xml, String rel, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    /// Content knows days, feeds want moments: the start of the day in UTC.
    static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
