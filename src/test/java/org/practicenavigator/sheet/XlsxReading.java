package org.practicenavigator.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.practicenavigator.testkit.Zips;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// A workbook read by the JDK's parser of XML, without the library that wrote it.
record XlsxReading(Map<String, byte[]> parts) {

    static XlsxReading of(byte[] bytes) {
        return new XlsxReading(Zips.parts(bytes));
    }

    Document xml(String part) throws Exception {
        byte[] bytes = parts.get(part);
        assertThat(bytes).as(part + " of " + parts.keySet()).isNotNull();
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    /// Cells of a worksheet by their names, as `type:value`.
    Map<String, String> cells(int sheet) throws Exception {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Element cell : elements(xml("xl/worksheets/sheet" + sheet + ".xml"), "c")) {
            String type = cell.getAttribute("t");
            if (cell.hasChildNodes()) {
                cells.put(cell.getAttribute("r"), (type.isEmpty() ? "" : type + ":") + cell.getTextContent());
            }
        }
        return cells;
    }

    static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
