package org.practicenavigator.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// XML of strangers as a tree of elements. Names are told without their prefixes: writers choose those freely.
final class XmlTree {

    private XmlTree() {}

    /// @throws RefusedDocument where it is no XML, or brings definitions of its own (entities that grow or that
    ///     fetch)
    static Element parse(byte[] xml) throws RefusedDocument {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // Without one of its own the JDK's parser speaks to the terminal.
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (SAXException | IOException damaged) {
            throw new RefusedDocument(RefusedDocument.Reason.BROKEN);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java has this parser", e);
        }
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static String name(Element element) {
        String local = element.getLocalName();
        return local == null ? element.getTagName() : local;
    }

    /// The first child of that name.
    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream().filter(e -> name(e).equals(name)).findFirst();
    }

    /// The first element that a path of names leads to.
    static Optional<Element> at(Element parent, String... names) {
        Optional<Element> found = Optional.of(parent);
        for (String name : names) {
            found = found.flatMap(e -> child(e, name));
        }
        return found;
    }

    /// All elements of a name below, in the order of the document.
    static List<Element> all(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        Node node = parent.getFirstChild();
        while (node != null) {
            if (node instanceof Element element && name(element).equals(name)) {
                found.add(element);
            }
            node = following(parent, node);
        }
        return found;
    }

    private static @Nullable Node following(Element root, Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != root && at.getNextSibling() == null) {
            at = at.getParentNode();
        }
        return at == root ? null : at.getNextSibling();
    }

    /// An attribute by its name without prefix, "" where there is none.
    static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            if (element.getAttributes().item(i) instanceof Attr attribute
                    && (attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName())
                            .equals(name)) {
                return attribute.getValue();
            }
        }
        return "";
    }

    /// A switch of Word: there and not called off.
    static boolean isOn(Optional<Element> element) {
        return element.map(e -> attribute(e, "val"))
                .filter(v -> !v.equals("0") && !v.equals("false") && !v.equals("off") && !v.equals("none"))
                .isPresent();
    }
}
