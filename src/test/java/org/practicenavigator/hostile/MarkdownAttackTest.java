package org.practicenavigator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicenavigator.document.Doc;
import org.practicenavigator.document.MarkdownText;
import org.practicenavigator.markdown.Passage;
import org.practicenavigator.markdown.Run;

/// An attack in every place that a document has: as Markdown each of them is words.
class MarkdownAttackTest {

    private static final String PAGE = "https://navigator.example/praktiki/a.html";

    /// What breaks out of marks rather than out of HTML.
    private static final List<String> OF_MARKDOWN = List.of(
            "a `` <script>x</script> `` b",
            "`<b>`",
            "``` <b> ```",
            "```\n<script>x</script>\n```",
            "~~~\n<b>x</b>\n~~~",
            "a\n<img src=x onerror=x>",
            "a\n\n<script>x</script>",
            "x\n# Другое название",
            "Другое название\n===",
            "x](javascript:alert(1)) [y",
            "\\](javascript:alert(1))",
            "\\\\<b>",
            "[z]: javascript:alert(1)",
            "x\n[z]: javascript:alert(1)",
            "![x](//evil.example/p.gif)",
            "| <b> | \\| <i>",
            "--> <b>",
            "> <b>",
            "    <b>",
            "a|b\n-|-\n<b>|c",
            "- [x] дело",
            "&lt;b&gt; &#60;b&#62;",
            "<",
            "\\",
            "`");

    @Test
    void everyAttackIsWords() {
        List<String> acting = new ArrayList<>();
        // No text with this sign comes so far: the reader of Markdown takes it out.
        Stream<String> known = new Payloads().all().stream().map(attack -> attack.replace("\u0000", ""));
        Stream.concat(known, OF_MARKDOWN.stream()).forEach(attack -> {
            for (Doc doc : docs(attack)) {
                String text = MarkdownText.of(doc);
                try {
                    MarkdownJudge.judge("a.md", text, "https://navigator.example/");
                } catch (AssertionError found) {
                    acting.add(attack + " in\n" + text + found.getMessage());
                }
            }
        });
        assertThat(acting).isEmpty();
    }

    /// One document for each place: two attacks could heal one another.
    private static List<Doc> docs(String attack) {
        List<Run> words = List.of(Run.of(attack));
        List<List<Run>> cells = List.of(words, List.of(Run.of("x")));
        // Names of fields and titles have one line: the templates see to that.
        String line = attack.replaceAll("\\s", " ").strip();
        List<Doc> docs = new ArrayList<>();
        for (List<Run> runs : List.of(
                words,
                List.of(Run.of("Слово "), Run.bold(attack), Run.of(" слово")),
                List.of(new Run(attack, false, true, false, "")),
                List.of(new Run(attack, false, false, true, ""), Run.of(" и "), new Run("b", false, false, true, "")),
                List.of(Run.link(attack, "https://example.org/?a=1&b=2")),
                List.of(Run.of("слово\n" + attack + "\nслово")),
                List.of(Run.of("слово\n"), new Run(attack, true, false, true, "")))) {
            docs.add(with(line, new Passage.Paragraph(runs)));
            docs.add(with("x", new Passage.Quote(runs)));
            docs.add(with("x", new Passage.Heading(1, runs)));
            docs.add(with("x", new Passage.Item(1, 0, false, 1, runs), new Passage.Item(1, 1, true, 3, runs)));
            docs.add(with("x", new Passage.Item(1, 0, true, 1, runs), new Passage.Item(1, 0, true, 0, runs)));
            docs.add(with("x", new Passage.Table(List.of(runs, runs), List.of(cells, List.of(runs)))));
            docs.add(fact(line, runs));
        }
        docs.add(with("x", new Passage.Code(attack)));
        docs.add(with("x", new Passage.Picture("https://navigator.example/fayly/a.png", line)));
        return docs;
    }

    private static Doc fact(String label, List<Run> value) {
        return doc("x", List.of(new Doc.Fact(label, value)), List.of());
    }

    private static Doc with(String title, Passage... passages) {
        return doc(title, List.of(), List.of(new Doc.Part("", title, 1, false, List.of(passages))));
    }

    private static Doc doc(String title, List<Doc.Fact> facts, List<Doc.Part> parts) {
        return new Doc(
                "ru", title, title, title, title, facts, parts, title, PAGE, "2026-11-22", new Doc.Words("", "", ""));
    }
}
