package org.practicenavigator.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.practicenavigator.content.Draft;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.testkit.Zips;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Fills a blank in as a person at the screen does: types into its controls, picks from lists, ticks boxes.
public final class BlankFiller {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// What to type, by the tag of a control.
    private final Map<String, String> texts = new LinkedHashMap<>();
    /// What to tick: `tag label`.
    private final List<String> ticks = new ArrayList<>();

    private BlankFiller(ContentType type, Draft draft) {
        draft.fields().forEach((name, piece) -> add(type.fields().get(name), name, piece));
        draft.sections().forEach((id, text) -> texts.put("#" + id, text.replace("\\", "")));
    }

    public static byte[] fill(ContentType type, byte[] blank, Draft draft) throws Exception {
        BlankFiller filler = new BlankFiller(type, draft);
        Map<String, byte[]> parts = Zips.parts(blank);
        parts.put("word/document.xml", filler.fill(parts.get("word/document.xml")));
        return Zips.of(parts);
    }

    private void add(Field field, String path, Draft.Piece piece) {
        boolean boxes =
                field.type() instanceof FieldType.ChoiceType && field.many().isPresent();
        switch (piece) {
            case Draft.Text text -> texts.put(path, SampleValues.shown(field, text.text()));
            case Draft.Group group ->
                group.fields()
                        .forEach((name, inner) -> add(
                                ((FieldType.GroupType) field.type()).fields().get(name), path + "." + name, inner));
            case Draft.Items items -> {
                List<String> lines = new ArrayList<>();
                for (int i = 0; i < items.items().size(); i++) {
                    switch (items.items().get(i)) {
                        case Draft.Text text
                        when boxes -> ticks.add(path + " " + cut(SampleValues.shown(field, text.text())));
                        case Draft.Text text -> lines.add(SampleValues.shown(field, text.text()));
                        case Draft.Group group -> add(field, path + "." + i, group);
                        case Draft.Items _ -> throw new IllegalStateException(path);
                    }
                }
                if (!lines.isEmpty()) {
                    texts.put(path, String.join("\n", lines));
                }
            }
        }
    }

    private static String cut(String label) {
        return label.length() <= 64 ? label : label.substring(0, 64);
    }

    private byte[] fill(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        NodeList controls = document.getElementsByTagNameNS(W, "sdt");
        for (int i = 0; i < controls.getLength(); i++) {
            control((Element) controls.item(i));
        }
        if (!texts.isEmpty() || !ticks.isEmpty()) {
            throw new IllegalStateException("the blank has no place for " + texts.keySet() + ticks);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }

    private void control(Element control) {
        String tag = value(control, "tag");
        String label = value(control, "alias");
        Element content = first(control, "sdtContent");
        if (ticks.remove(tag + " " + label)) {
            first(content, "t").setTextContent("☒");
            return;
        }
        String text = texts.remove(tag);
        if (text == null) {
            return;
        }
        Element placeholder = first(control, "showingPlcHdr");
        placeholder.getParentNode().removeChild(placeholder);
        boolean block = content.getElementsByTagNameNS(W, "p").getLength() > 0;
        Document document = control.getOwnerDocument();
        while (content.hasChildNodes()) {
            content.removeChild(content.getFirstChild());
        }
        if (block) {
            for (String paragraph : text.split("\n+")) {
                Element p = document.createElementNS(W, "w:p");
                p.appendChild(run(document, paragraph));
                content.appendChild(p);
            }
        } else {
            content.appendChild(run(document, text));
        }
    }

    private static Element run(Document document, String text) {
        Element run = document.createElementNS(W, "w:r");
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.appendChild(document.createElementNS(W, "w:br"));
            }
            Element t = document.createElementNS(W, "w:t");
            t.setAttribute("xml:space", "preserve");
            t.setTextContent(lines[i]);
            run.appendChild(t);
        }
        return run;
    }

    private static Element first(Element parent, String name) {
        return (Element) parent.getElementsByTagNameNS(W, name).item(0);
    }

    private static String value(Element control, String name) {
        NodeList found = control.getElementsByTagNameNS(W, name);
        return found.getLength() == 0 ? "" : ((Element) found.item(0)).getAttributeNS(W, "val");
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
