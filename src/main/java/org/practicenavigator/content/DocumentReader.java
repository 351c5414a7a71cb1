package org.practicenavigator.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicenavigator.data.YamlLimits;
import org.practicenavigator.data.YamlReader;
import org.practicenavigator.data.YamlText;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Remark;
import org.practicenavigator.markdown.MarkdownReader;
import org.practicenavigator.source.SourceFile;

/// Step «parse»: [SourceFile] → [Document]. Immutable and thread-safe.
public final class DocumentReader {

    private final MarkdownReader markdown = new MarkdownReader();
    private final PersonalData privacy;
    private final Bodies bodies;

    /// @param bodies where rendered bodies are kept
    public DocumentReader(PersonalData privacy, Bodies bodies) {
        this.privacy = privacy;
        this.bodies = bodies;
    }

    /// Absent where the front matter cannot be read at all.
    public Checked<Document> read(SourceFile source) {
        FrontMatter.Cut cut = FrontMatter.cut(source.text());
        if (cut.parts().isEmpty()) {
            return Checked.failed(
                    cut.remark().map(r -> r.in(source.path())).stream().toList());
        }
        FrontMatter parts = cut.parts().get();
        YamlText yaml = YamlReader.read(parts.yaml(), parts.yamlLine(), YamlLimits.FRONT_MATTER);
        BodyFacts body = bodies.facts(source.digest(), () -> markdown.read(parts.body(), parts.bodyLine()));
        List<Remark> remarks = new ArrayList<>(yaml.remarks());
        remarks.addAll(body.remarks());
        remarks.addAll(privacy.find(source.text()));
        List<Finding> findings = remarks.stream().map(r -> r.in(source.path())).toList();
        Optional<Document> document =
                yaml.root().map(root -> new Document(source.path(), source.digest(), root, body, lines(source.text())));
        return new Checked<>(document, findings);
    }

    private static int lines(String text) {
        int lines = (int) text.chars().filter(c -> c == '\n').count();
        return text.endsWith("\n") ? Math.max(1, lines) : lines + 1;
    }
}
