package org.practicenavigator.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.data.JsonReader;
import org.practicenavigator.testkit.EmptyProject;
import org.practicenavigator.testkit.Run;

/// `navigator export opensearch` and `navigator export solr` on the project's municipalities.
class EngineExportTest {

    @TempDir
    private Path project;

    @TempDir
    private Path out;

    @BeforeEach
    void lay() throws IOException {
        EmptyProject.layWithTheme(project);
    }

    private Run export(String engine, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("export", engine, "--project", project, "--out", out));
        arguments.addAll(List.of(more));
        return Run.navigator(arguments.toArray());
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(out.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }

    @Test
    void writesOpenSearchDocumentsWithFieldsThatItsMappingHas() throws Exception {
        Run run = export("opensearch");
        assertThat(run.code()).as(run.all()).isZero();
        assertThat(run.out()).contains("34 записи, 4 файла", "README.txt");
        Map<String, String> files = files();
        assertThat(files.keySet()).containsExactly("README.txt", "bulk-1.ndjson", "index.json", "query.json");
        Map<?, ?> fields = map(map(map(JsonReader.read(files.get("index.json"))).get("mappings"))
                .get("properties"));
        List<String> lines = files.get("bulk-1.ndjson").lines().toList();
        assertThat(lines).hasSize(68);
        for (int i = 0; i < lines.size(); i += 2) {
            Object id = map(map(JsonReader.read(lines.get(i))).get("index")).get("_id");
            Map<?, ?> document = map(JsonReader.read(lines.get(i + 1)));
            assertThat(id).isEqualTo("https://navigator.example/municipality/" + document.get("entry"));
            assertThat(document.keySet()).allMatch(fields::containsKey);
            assertThat(document.get("region")).isEqualTo("Приморский край");
            assertThat((String) document.get("address")).startsWith("https://navigator.example/");
        }
        String query = ((String)
                        map(map(JsonReader.read(files.get("query.json"))).get("script"))
                                .get("source"))
                .replaceAll("\\{\\{[#/]words}}", "")
                .replace("{{.}}", "слово")
                .replace("{{text}}", "слово")
                .replace("{{size}}", "10");
        assertThat(query).doesNotContain("{{");
        assertThat(JsonReader.read(query)).isInstanceOf(Map.class);
        assertThat(query).contains("\"w400^4\"", "\"tie_breaker\":0.1");
        assertThat(export("opensearch").code()).isZero();
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void writesSolrDocumentsWithFieldsThatItsSchemaHas() throws Exception {
        Run run = export("solr");
        assertThat(run.code()).as(run.all()).isZero();
        var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        var declared = builder.parse(out.resolve("conf/schema.xml").toFile()).getElementsByTagName("field");
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < declared.getLength(); i++) {
            fields.add(declared.item(i).getAttributes().getNamedItem("name").getNodeValue());
        }
        List<?> documents = (List<?>) JsonReader.read(files().get("docs-1.json"));
        assertThat(documents).hasSize(34);
        documents.forEach(document -> assertThat(map(document).keySet()).allMatch(fields::contains));
        builder.parse(out.resolve("conf/solrconfig.xml").toFile());
        assertThat(files().get("conf/synonyms.txt")).isNotBlank().doesNotContain("[");
        assertThat(files().get("conf/stopwords.txt").lines()).contains("и").doesNotContain("не человек");
    }

    @Test
    void leavesWhatSomebodyChangedAndWritesNothingWithErrors() throws Exception {
        Path mine = Files.writeString(out.resolve("query.json"), "моё");
        Run kept = export("opensearch");
        assertThat(kept.code()).isEqualTo(1);
        assertThat(kept.all()).contains("Оставлен: " + mine, "--replace");
        assertThat(mine).hasContent("моё");
        assertThat(export("opensearch", "--replace").code()).isZero();
        Path broken = project.resolve("content/municipalitety/artyom.md");
        Files.writeString(broken, Files.readString(broken).replaceFirst("(?m)^title: .*$", ""));
        Map<String, String> before = files();
        Run refused = export("opensearch", "--replace");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("navigator check");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void failsAsTheMachineDoesWhereAFileLiesInTheWay() throws Exception {
        Path way = Files.writeString(out.resolve("put"), "");
        Run run = Run.navigator("export", "solr", "--project", project, "--out", way);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("на месте папки лежит файл");
    }
}
