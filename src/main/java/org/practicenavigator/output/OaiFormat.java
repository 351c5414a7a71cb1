package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.practicenavigator.content.Entry;
import org.practicenavigator.page.Changes;
import org.practicenavigator.page.MachineFiles;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.site.Credits;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.site.Site;

/// Descriptions of entries for catalogues of libraries: a static repository of OAI-PMH 2.0
/// (openarchives.org/OAI/2.0/guidelines-static-repository.htm), which a gateway serves. None where nobody can be
/// written to: the format asks for an address.
@AutoService(OutputFormat.class)
public final class OaiFormat implements OutputFormat {

    private static final String REPOSITORY = "http://www.openarchives.org/OAI/2.0/static-repository";
    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
    private static final String OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    /// Elements of Dublin Core and the property of schema.org that says the same, see [Credits].
    private static final Map<String, String> PROPERTIES =
            new TreeMap<>(Map.of("coverage", "spatialCoverage", "subject", "teaches", "type", "learningResourceType"));

    @Override
    public String name() {
        return "oai";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        return MachineFiles.hasOai(production.site().settings())
                ? Stream.of(PlannedFile.text(MachineFiles.OAI, () -> text(production)))
                : Stream.empty();
    }

    /// A described entry.
    ///
    /// @param day of the last change
    private record Described(Entry entry, LocalDate day) {}

    private static String text(Production production) {
        Changes changes = new Changes(production.history());
        List<Described> entries = production.site().catalogues().values().stream()
                .flatMap(catalogue -> catalogue.entries().stream())
                .flatMap(entry -> changes.last(entry).stream().map(day -> new Described(entry, day.first())))
                .sorted(Comparator.comparing(described -> PagePlanner.address(described.entry())))
                .toList();
        return XmlText.write(xml -> {
            xml.writeStartElement("Repository");
            xml.writeDefaultNamespace(REPOSITORY);
            xml.writeNamespace("oai", OAI);
            xml.writeNamespace("xsi", INSTANCE);
            xml.writeAttribute(
                    "xsi:schemaLocation", REPOSITORY + " http://www.openarchives.org/OAI/2.0/static-repository.xsd");
            identify(xml, production.site().settings(), entries);
            formats(xml);
            xml.writeStartElement("ListRecords");
            xml.writeAttribute("metadataPrefix", "oai_dc");
            for (Described entry : entries) {
                record(xml, production.site(), entry);
            }
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    private static void identify(XMLStreamWriter xml, SiteSettings settings, List<Described> entries)
            throws XMLStreamException {
        xml.writeStartElement("Identify");
        XmlText.element(xml, "oai:repositoryName", settings.title());
        XmlText.element(xml, "oai:baseURL", baseUrl(settings));
        XmlText.element(xml, "oai:protocolVersion", "2.0");
        XmlText.element(xml, "oai:adminEmail", MachineFiles.oaiEmail(settings));
        XmlText.element(
                xml,
                "oai:earliestDatestamp",
                entries.stream()
                        .map(Described::day)
                        .min(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH)
                        .toString());
        XmlText.element(xml, "oai:deletedRecord", "no");
        XmlText.element(xml, "oai:granularity", "YYYY-MM-DD");
        xml.writeEndElement();
    }

    /// The gateway's address followed by that of this file without its scheme (3.2); without a gateway the file's own.
    private static String baseUrl(SiteSettings settings) {
        String own = settings.baseUrl() + MachineFiles.OAI;
        String gateway = settings.openData().gateway();
        return gateway.isEmpty() ? own : gateway.replaceFirst("/*$", "/") + own.substring(own.indexOf("://") + 3);
    }

    private static void formats(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("ListMetadataFormats");
        xml.writeStartElement("oai:metadataFormat");
        XmlText.element(xml, "oai:metadataPrefix", "oai_dc");
        XmlText.element(xml, "oai:schema", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd");
        XmlText.element(xml, "oai:metadataNamespace", OAI_DC);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void record(XMLStreamWriter xml, Site site, Described described) throws XMLStreamException {
        SiteSettings settings = site.settings();
        Entry entry = described.entry();
        xml.writeStartElement("oai:record");
        xml.writeStartElement("oai:header");
        XmlText.element(
                xml,
                "oai:identifier",
                "oai:" + URI.create(settings.baseUrl()).getHost() + ":"
                        + entry.type().id() + "/" + entry.id());
        XmlText.element(xml, "oai:datestamp", described.day().toString());
        xml.writeEndElement();
        xml.writeStartElement("oai:metadata");
        xml.writeStartElement("oai_dc:dc");
        xml.writeNamespace("oai_dc", OAI_DC);
        xml.writeNamespace("dc", DC);
        xml.writeAttribute("xsi:schemaLocation", OAI_DC + " http://www.openarchives.org/OAI/2.0/oai_dc.xsd");
        element(xml, "title", List.of(entry.title()));
        element(xml, "creator", Credits.authors(site, entry));
        element(xml, "description", List.of(entry.summary()));
        element(xml, "publisher", List.of(settings.publisher()));
        element(xml, "date", entry.modified().map(PartialDate::iso).stream().toList());
        element(xml, "identifier", List.of(settings.baseUrl() + PagePlanner.address(entry)));
        element(xml, "language", List.of(settings.language()));
        element(xml, "rights", List.of(settings.licence(), settings.licenceUrl()));
        for (Map.Entry<String, String> property : PROPERTIES.entrySet()) {
            element(xml, property.getKey(), Credits.names(site, entry, property.getValue()));
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, List<String> values) throws XMLStreamException {
        for (String value : values) {
            if (!value.isEmpty()) {
                XmlText.element(xml, "dc:" + name, value);
            }
        }
    }
}
