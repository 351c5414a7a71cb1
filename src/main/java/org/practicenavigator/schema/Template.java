package org.practicenavigator.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.data.YamlLimits;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.data.YamlReader;
import org.practicenavigator.data.YamlText;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Remark;

/// A template for templates: the fields that a kind of YAML file of the project may have. It is itself written
/// in the format of content types, so one judge serves templates and content.
public final class Template {

    /// Judges `content/_types/*.yaml`, and itself.
    public static final Template CONTENT_TYPE = new Template("content-type");
    /// Judges `content/_vocabularies/*.yaml`.
    public static final Template VOCABULARY = new Template("vocabulary");
    /// Judges `content/site.yaml`.
    public static final Template SITE = new Template("site");
    /// Judges `persons/*.yaml` of the private folder.
    public static final Template PERSON = new Template("person");
    /// Judges `bundles/*.yaml` of the private folder.
    public static final Template BUNDLE = new Template("bundle");

    /// Judges `content/_exports/*.yaml`.
    public static final Template EXPORT_PROFILE = new Template("export-profile");
    /// Judges `content/_registers/*.yaml`.
    public static final Template REGISTER = new Template("register");

    /// Judges `content/_datasets/*.yaml`.
    public static final Template DATASET = new Template("dataset");
    /// Judges `content/_datasets/versions/*.yaml`.
    public static final Template DATASET_VERSIONS = new Template("dataset-versions");

    private static final String FOLDER = "/navigator/schema/";

    private final String name;
    private @Nullable SequencedMap<String, Field> fields;

    private Template(String name) {
        this.name = name;
    }

    /// The text of a template for templates, for tests and for the schema of editors.
    public static String resource(String name) {
        try (InputStream in = Template.class.getResourceAsStream(FOLDER + name + ".yaml")) {
            return new String(java.util.Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Read when first asked for: most commands need few of the templates.
    public synchronized SequencedMap<String, Field> fields() {
        if (fields == null) {
            YamlText text = YamlReader.read(resource(name), 1, YamlLimits.TEMPLATE);
            fields = FieldBuilder.fields(new YamlView(text.root()
                    .orElseThrow(() -> new IllegalStateException("broken template " + name + ": " + text.remarks()))));
        }
        return fields;
    }

    /// The file's YAML if it may be used: present where no error was found.
    public Checked<YamlMap> judge(DocPath file, String text) {
        YamlText yaml = YamlReader.read(text, 1, YamlLimits.TEMPLATE);
        List<Remark> remarks = new ArrayList<>(yaml.remarks());
        yaml.root()
                .ifPresent(root -> remarks.addAll(new ValueReader(Map.of())
                        .read(root, fields(), Demand.FULL)
                        .remarks()));
        List<Finding> findings = remarks.stream().map(r -> r.in(file)).toList();
        return findings.stream().anyMatch(Finding::isError)
                ? Checked.failed(findings)
                : new Checked<>(yaml.root(), findings);
    }
}
