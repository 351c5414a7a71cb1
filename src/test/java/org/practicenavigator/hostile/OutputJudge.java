package org.practicenavigator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.practicenavigator.data.JsonReader;
import org.practicenavigator.testkit.Calendars;
import org.practicenavigator.testkit.PdfUa;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Judges every published file by its kind; a kind that is not known here is a fault.
final class OutputJudge {

    private static final Set<String> XML_ELEMENTS = Set.of(
            "urlset",
            "url",
            "loc",
            "lastmod",
            "feed",
            "title",
            "subtitle",
            "link",
            "updated",
            "published",
            "id",
            "author",
            "name",
            "entry",
            "summary",
            "rights",
            "generator",
            "category",
            "icon",
            "OpenSearchDescription",
            "ShortName",
            "LongName",
            "Description",
            "Language",
            "InputEncoding",
            "OutputEncoding",
            "Url",
            "Repository",
            "Identify",
            "ListMetadataFormats",
            "ListRecords");

    /// Elements of OAI-PMH and of Dublin Core.
    private static final String OAI_ELEMENT = "(oai|oai_dc|dc):[a-zA-Z]+";

    private final LayoutHtml layouts = new LayoutHtml();
    private final Path site;

    OutputJudge(Path site) {
        this.site = site;
    }

    /// @param name from the site's top
    void judge(String name) throws IOException {
        assertThat(name).as("a name of ours").matches("[a-z0-9._/-]+|assets/fonts/OFL-[a-z-]+\\.[a-z0-9]+\\.txt");
        String ending = name.substring(name.lastIndexOf('.') + 1);
        switch (ending) {
            case "html" -> HtmlJudge.page(layouts, name, text(name));
            case "xml" -> xml(name, text(name));
            case "ics" -> calendar(name, text(name));
            case "json", "jsonld" ->
                assertThat(JsonReader.read(text(name))).as(name).isNotNull();
            case "css", "txt", "svg", "woff2" -> fromTheTheme(name);
            case "js" -> script(name);
            case "bin" -> assertThat(name).startsWith("poisk/");
            case "png" -> picture(name);
            case "docx" -> office(name);
            case "xlsx" -> office(name);
            case "pdf" -> pdf(name);
            case "csv" -> CsvJudge.judge(name, Files.readAllBytes(site.resolve(name)));
            case "md" -> MarkdownJudge.judge(name, text(name), "https://navigator.example/");
            case "navigator-manifest", "gitignore" -> assertThat(text(name)).doesNotContain("<");
            default -> throw new AssertionError("an unexpected kind of file: " + name);
        }
    }

    private String text(String name) throws IOException {
        return Files.readString(site.resolve(name), StandardCharsets.UTF_8);
    }

    private void fromTheTheme(String name) throws IOException {
        if (name.equals("robots.txt")) {
            assertThat(text(name).lines()).allMatch(line -> line.isEmpty() || line.matches("[A-Za-z-]+: [!-~]+"));
        } else {
            assertThat(name).startsWith("assets/");
            assertThat(new String(Files.readAllBytes(site.resolve(name)), StandardCharsets.ISO_8859_1))
                    .doesNotContain("pwned");
        }
    }

    /// The program's own scripts; files of the search index, of which no letter is an author's; and scripts that hand
    /// one call of ours nothing but data.
    private void script(String name) throws IOException {
        String folder = name.substring(0, name.indexOf('/'));
        String file = name.substring(folder.length() + 1, name.length() - ".js".length());
        switch (folder) {
            case "assets" -> {
                assertThat(file)
                        .matches(
                                "(box|carry|catalogue|collect|compare|form|form-files|form-word|keep|mode|search)\\.[0-9a-f]{8}");
                assertThat(text(name)).doesNotContain("pwned");
            }
            case "poisk" ->
                assertThat(text(name)).matches("navigatorShard\\(\"" + file + "\",\"[A-Za-z0-9+/=]*\"\\);\n");
            case "katalog" -> catalogue(name, file);
            case "podborka" -> kept(name, file);
            case "predlozhit" -> formData(name);
            default -> throw new AssertionError("an unexpected script: " + name);
        }
    }

    /// One assignment of data, without a letter that could end a script element.
    private void formData(String name) throws IOException {
        String text = text(name);
        assertThat(text).startsWith("window.NAVIGATOR_FORM=").endsWith(";\n").doesNotContain("<", "\u2028", "\u2029");
        assertThat(JsonReader.read(text.substring("window.NAVIGATOR_FORM=".length(), text.length() - 2)))
                .isInstanceOf(Map.class);
    }

    /// A document that begins no action, and whose links lead to pages and mail only; whatever the words, it keeps the
    /// standard of access.
    private void pdf(String name) throws IOException {
        assertThat(PdfUa.faults(Files.readAllBytes(site.resolve(name))))
                .as(name)
                .isEmpty();
        try (PDDocument document = Loader.loadPDF(site.resolve(name).toFile())) {
            assertThat(document.getDocumentCatalog().getOpenAction()).as(name).isNull();
            assertThat(document.getDocumentCatalog().getNames() == null
                            || document.getDocumentCatalog().getNames().getJavaScript() == null)
                    .as(name)
                    .isTrue();
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    assertThat(annotation).as(name).isInstanceOf(PDAnnotationLink.class);
                    if (((PDAnnotationLink) annotation).getAction() instanceof PDActionURI uri) {
                        assertThat(uri.getURI()).as(name).matches("(?s)(https?|mailto):.*");
                    } else {
                        assertThat(((PDAnnotationLink) annotation).getAction() == null
                                        || ((PDAnnotationLink) annotation).getAction() instanceof PDActionGoTo)
                                .as(name)
                                .isTrue();
                    }
                }
            }
        }
    }

    /// A document of well-formed parts that loads nothing, runs nothing and computes nothing; its links lead to pages
    /// and mail only.
    private void office(String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(site.resolve(name)))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().matches("word/media/[a-z0-9]+\\.(png|jpe?g)")) {
                    continue;
                }
                assertThat(part.getName())
                        .as(name)
                        .matches("(\\[Content_Types\\]|[a-zA-Z0-9/]+)\\.xml|[a-zA-Z0-9_/.]+\\.rels");
                NodeList all = nodes(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                for (int i = 0; i < all.getLength(); i++) {
                    assertThat(all.item(i).getNodeName()).as(name).isNotIn("w:fldSimple", "w:object", "f");
                    if (all.item(i).getNodeName().equals("w:instrText")) {
                        // The number of the page in the foot.
                        assertThat(all.item(i).getTextContent().strip())
                                .as(name)
                                .isIn("PAGE", "NUMPAGES");
                    }
                    if (all.item(i).getAttributes().getNamedItem("TargetMode") != null) {
                        assertThat(all.item(i)
                                        .getAttributes()
                                        .getNamedItem("Type")
                                        .getNodeValue())
                                .as(name)
                                .endsWith("/hyperlink");
                        assertThat(all.item(i)
                                        .getAttributes()
                                        .getNamedItem("Target")
                                        .getNodeValue())
                                .as(name)
                                .matches("(?s)(https?|mailto):.*");
                    }
                }
            }
        }
    }

    /// Lines of ours only: whatever an author wrote stands behind a name that we chose.
    private static void calendar(String name, String text) {
        assertThat(text.replace("\r\n ", "").split("\r\n"))
                .as(name)
                .allMatch(line -> line.matches(
                        "(BEGIN|END):(VCALENDAR|VEVENT)|(VERSION|PRODID|CALSCALE|METHOD|NAME|X-WR-CALNAME|UID|DTSTAMP"
                                + "|DTSTART;VALUE=DATE|DTEND;VALUE=DATE|SUMMARY|DESCRIPTION|TRANSP):[^\\p{Cntrl}]*"
                                + "|URL:https://navigator\\.example/[!-~]*"));
        assertThat(Calendars.faults(text)).as(name).isEmpty();
    }

    private void catalogue(String name, String file) throws IOException {
        if (!file.matches("[a-z]+-[0-9]+")) {
            assertThat(given(name, "navigatorCatalogue")).singleElement().isInstanceOf(Map.class);
            return;
        }
        List<?> given = given(name, "navigatorCards");
        assertThat(given.get(0) + "-" + given.get(1)).isEqualTo(file);
        assertThat((String) given.get(2)).matches("[0-9a-z]{4}");
        ((List<?>) given.get(3)).forEach(card -> HtmlJudge.part(layouts, name, (String) card));
        assertThat(given).hasSize(4);
    }

    private void kept(String name, String file) throws IOException {
        List<?> given = given(name, "navigatorKept");
        assertThat(given).hasSize(2).first().isEqualTo(file);
        if (file.equals("list")) {
            assertThat((String) given.get(1)).matches("[a-z0-9/ -]+");
        } else {
            HtmlJudge.part(layouts, name, (String) given.get(1));
        }
    }

    /// What a script hands to the one function that it calls.
    private List<?> given(String name, String function) throws IOException {
        String text = text(name);
        assertThat(text).startsWith(function + "(").endsWith(");\n");
        Object read = JsonReader.read("[" + text.substring(function.length() + 1, text.length() - 3) + "]");
        assertThat(read).as(name).isInstanceOf(List.class);
        return (List<?>) read;
    }

    /// What layouts might write and did not: allowed for nothing.
    Set<String> unwritten() {
        return layouts.unwritten();
    }

    private void picture(String name) throws IOException {
        assertThat(new String(Files.readAllBytes(site.resolve(name)), StandardCharsets.ISO_8859_1))
                .as(name)
                .startsWith("\u0089PNG");
    }

    private static void xml(String name, String text) {
        NodeList all = nodes(name, text);
        for (int i = 0; i < all.getLength(); i++) {
            element(name, all.item(i));
        }
    }

    private static NodeList nodes(String name, String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getElementsByTagName("*");
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(name + ": " + e.getMessage(), e);
        }
    }

    /// Words of content stand in elements of plain text; addresses are web addresses.
    private static void element(String name, Node element) {
        if (!element.getNodeName().matches(OAI_ELEMENT)) {
            assertThat(element.getNodeName()).as(name).isIn(XML_ELEMENTS);
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            assertThat(attribute.getNodeName())
                    .as(name)
                    .isIn(
                            "xmlns",
                            "xmlns:oai",
                            "xmlns:oai_dc",
                            "xmlns:dc",
                            "xmlns:xsi",
                            "xsi:schemaLocation",
                            "metadataPrefix",
                            "xml:lang",
                            "href",
                            "rel",
                            "type",
                            "term",
                            "label",
                            "version",
                            "method",
                            "template");
            switch (attribute.getNodeName()) {
                case "href", "template" ->
                    assertThat(attribute.getNodeValue()).startsWith("https://navigator.example/");
                case "type" ->
                    assertThat(attribute.getNodeValue())
                            .isIn("text", "text/html", "application/atom+xml", "application/opensearchdescription+xml");
                default -> assertThat(attribute.getNodeValue()).isNotNull();
            }
        }
    }
}
