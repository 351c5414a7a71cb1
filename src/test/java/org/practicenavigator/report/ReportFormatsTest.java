package org.practicenavigator.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicenavigator.finding.Severity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every format is what its readers expect, whatever authors wrote. Where the schemas come from:
/// `src/test/resources/schemas/README.md`.
class ReportFormatsTest {

    private static final Path SCHEMAS = Path.of("src/test/resources/schemas");
    private static final JsonMapper JSON = new JsonMapper();

    static Stream<Report> reports() {
        return Stream.of(Samples.ordinary(), Samples.nothing(), Samples.hostile(60));
    }

    @Test
    void thereAreNineFormats() {
        assertThat(ReportFormats.all())
                .extracting(ReportFormat::name)
                .containsExactly(
                        "checkstyle", "github", "gitlab", "json", "junit", "markdown", "rdjson", "sarif", "text");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void sarifIsSarif(Report report) throws IOException {
        assertThat(faults("sarif-2.1.0.json", SpecificationVersion.DRAFT_4, new SarifFormat().write(report)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void rdjsonIsRdjson(Report report) throws IOException {
        assertThat(faults("rdformat.json", SpecificationVersion.DRAFT_7, new RdjsonFormat().write(report)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void gitlabTakesTheReport(Report report) throws IOException {
        String text = new GitlabFormat().write(report);
        assertThat(faults("gitlab-code-quality.json", SpecificationVersion.DRAFT_7, text))
                .isEmpty();
        Set<String> prints = new HashSet<>();
        JSON.readTree(text).forEach(issue -> {
            assertThat(prints.add(issue.get("fingerprint").asString())).isTrue();
            assertThat(issue.get("location").get("path").asString()).startsWith("navigator/content/");
        });
        assertThat(prints).hasSameSizeAs(report.items());
    }

    @Test
    void fingerprintsDoNotFollowLines() {
        List<String> here =
                Fingerprints.of(Samples.report(List.of(Samples.item("bare-share", Severity.ERROR, 7, "title", ""))));
        List<String> there =
                Fingerprints.of(Samples.report(List.of(Samples.item("bare-share", Severity.ERROR, 99, "title", ""))));
        List<String> other =
                Fingerprints.of(Samples.report(List.of(Samples.item("bare-share", Severity.ERROR, 7, "goal", ""))));
        assertThat(here).isEqualTo(there).isNotEqualTo(other);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void junitIsJunit(Report report) throws SAXException, IOException, ParserConfigurationException {
        String text = new JunitFormat().write(report);
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SCHEMAS.resolve("junit.xsd").toFile())
                .newValidator()
                .validate(new StreamSource(new StringReader(text)));
        long told = report.items().size() - report.count(Severity.NOTE);
        assertThat(xml(text).getElementsByTagName("failure").getLength()).isEqualTo((int) told);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void checkstyleIsCheckstyle(Report report) throws SAXException, IOException, ParserConfigurationException {
        Element root = xml(new CheckstyleFormat().write(report)).getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("checkstyle");
        assertThat(root.getAttribute("version")).isNotEmpty();
        NodeList errors = root.getElementsByTagName("error");
        assertThat(errors.getLength()).isEqualTo(report.items().size());
        for (int i = 0; i < errors.getLength(); i++) {
            Element error = (Element) errors.item(i);
            assertThat(((Element) error.getParentNode()).getTagName()).isEqualTo("file");
            assertThat(error.getAttribute("line")).matches("[1-9]\\d*");
            assertThat(error.getAttribute("severity")).isIn("ignore", "info", "warning", "error");
            assertThat(error.getAttribute("message")).isNotEmpty();
            assertThat(error.getAttribute("source")).startsWith("navigator.");
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void githubTakesTheCommandsAndNoOthers(Report report) {
        Pattern command = Pattern.compile(
                "::(error|warning|notice) file=[^,:\\r\\n]+,line=\\d+,col=\\d+,title=[^,:\\r\\n]+::[^\\r\\n]+");
        List<String> lines = new GithubFormat().write(report).lines().toList();
        List<String> commands = lines.stream().filter(l -> l.contains("::")).toList();
        assertThat(commands).allMatch(line -> command.matcher(line).matches());
        assertThat(lines).noneMatch(line -> line.startsWith("##["));
        for (String kind : List.of("error", "warning", "notice")) {
            assertThat(commands.stream().filter(l -> l.startsWith("::" + kind)).count())
                    .isLessThanOrEqualTo(GithubFormat.MOST);
        }
        assertThat(commands).hasSize(Math.min(report.items().size(), 3 * GithubFormat.MOST));
    }

    @Test
    void theWorstComesFirstAndTheRestIsInTheSummary() {
        String text = new GithubFormat().write(Samples.hostile(60));
        assertThat(text).startsWith("::error").contains("показаны 30 из 60");
        assertThat(GithubFormat.summary(Samples.hostile(60))).contains("строка 60");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void jsonHasWhatItAlwaysHad(Report report) {
        JsonNode whole = JSON.readTree(new JsonFormat().write(report));
        assertThat(whole.get("findings")).hasSameSizeAs(report.items());
        whole.get("findings")
                .forEach(finding -> assertThat(finding.propertyNames())
                        .containsExactly("rule", "severity", "file", "line", "column", "message", "hint", "field"));
        assertThat(whole.get("summary").propertyNames()).contains("entries", "errors", "warnings", "notes");
    }

    private static List<?> faults(String schema, SpecificationVersion version, String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(version)
                .getSchema(Files.readString(SCHEMAS.resolve(schema)), InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }

    private static Document xml(String text) throws SAXException, IOException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }
}
