package org.practicenavigator.attachment;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Judges the two tables of a Word document: the types of its parts and what its parts refer to.
final class DocxXml {

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final Set<String> ACTIVE_RELATIONS = Set.of(
            "vbaproject",
            "wordvbadata",
            "oleobject",
            "package",
            "control",
            "activexcontrol",
            "activexcontrolbinary",
            "afchunk",
            "subdocument",
            "attachedtoolbars",
            "mailmergesource");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private DocxXml() {}

    /// Refuses documents that say of themselves that they hold programs.
    static void judgeTypes(byte[] xml) {
        boolean[] main = new boolean[1];
        read(xml, element -> {
            String type = attribute(element, "ContentType");
            String small = type.toLowerCase(Locale.ROOT);
            if (small.contains("macroenabled") || small.contains("vbaproject") || small.contains("activex")) {
                throw RefusedFile.active(type);
            }
            main[0] |= type.equals(MAIN);
        });
        if (!main[0]) {
            throw RefusedFile.notWord("документ другого вида");
        }
    }

    /// Refuses relations to programs and embedded files, and outside ones but plain links.
    static void judgeRelations(byte[] xml) {
        read(xml, element -> {
            String type = attribute(element, "Type");
            String kind = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            if (ACTIVE_RELATIONS.contains(kind)) {
                throw RefusedFile.active(kind);
            }
            String target = attribute(element, "Target");
            boolean outside = attribute(element, "TargetMode").equalsIgnoreCase("External");
            if (outside && !(kind.equals("hyperlink") && isPlainLink(target))) {
                throw RefusedFile.active(cut(target));
            }
        });
    }

    private static boolean isPlainLink(String target) {
        int colon = target.indexOf(':');
        return colon < 0
                ? !target.startsWith("\\\\") && !target.startsWith("//")
                : SCHEMES.contains(target.substring(0, colon).strip().toLowerCase(Locale.ROOT))
                        || target.startsWith("#");
    }

    private static String cut(String target) {
        return target.length() <= 100 ? target : target.substring(0, 100) + "…";
    }

    private interface Element {
        void see(XMLStreamReader element);
    }

    private static void read(byte[] xml, Element element) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw RefusedFile.broken("в документе Word есть лишние определения");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element.see(reader);
                }
            }
        } catch (XMLStreamException damaged) {
            throw RefusedFile.broken("в документе Word повреждена разметка");
        }
    }

    private static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                @Nullable String value = element.getAttributeValue(i);
                return value == null ? "" : value;
            }
        }
        return "";
    }
}
