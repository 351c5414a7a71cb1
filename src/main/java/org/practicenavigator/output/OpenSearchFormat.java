package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.util.stream.Stream;
import org.practicenavigator.page.MachineFiles;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.site.PagePlanner;

/// The OpenSearch 1.1 description, by which browsers let readers search the site from their address bar.
@AutoService(OutputFormat.class)
public final class OpenSearchFormat implements OutputFormat {

    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

    /// What the standard allows.
    private static final int LONGEST_SHORT_NAME = 16;

    private static final int LONGEST_LONG_NAME = 48;
    private static final int LONGEST_DESCRIPTION = 1024;

    @Override
    public String name() {
        return "opensearch";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        return Stream.of(PlannedFile.text(
                MachineFiles.OPEN_SEARCH, () -> description(production.site().settings())));
    }

    static String description(SiteSettings settings) {
        return XmlText.write(xml -> {
            xml.writeStartElement("OpenSearchDescription");
            xml.writeDefaultNamespace(NAMESPACE);
            XmlText.element(xml, "ShortName", cut(settings.title(), LONGEST_SHORT_NAME));
            XmlText.element(
                    xml, "LongName", cut(settings.title() + " " + settings.regionGenitive(), LONGEST_LONG_NAME));
            XmlText.element(xml, "Description", cut(settings.description(), LONGEST_DESCRIPTION));
            XmlText.element(xml, "Language", settings.language());
            XmlText.element(xml, "InputEncoding", "UTF-8");
            XmlText.element(xml, "OutputEncoding", "UTF-8");
            xml.writeEmptyElement("Url");
            xml.writeAttribute("type", "text/html");
            xml.writeAttribute("method", "get");
            xml.writeAttribute("template", settings.baseUrl() + PagePlanner.SEARCH + "?q={searchTerms}");
            xml.writeEmptyElement("Url");
            xml.writeAttribute("type", "application/opensearchdescription+xml");
            xml.writeAttribute("rel", "self");
            xml.writeAttribute("template", settings.baseUrl() + MachineFiles.OPEN_SEARCH);
            xml.writeEndElement();
        });
    }

    /// As many whole words as fit; a first word that is too long alone is cut.
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most);
        return text.substring(
                0, space > 0 ? space : Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
