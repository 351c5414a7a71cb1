package org.practicenavigator.document;

import java.util.List;
import java.util.stream.Collectors;
import org.practicenavigator.markdown.Passage;
import org.practicenavigator.markdown.Run;

/// Writes a document as Markdown (CommonMark with tables), which reads the same when it is rendered again.
public final class MarkdownText {

    private final StringBuilder out = new StringBuilder();

    private MarkdownText() {}

    public static String of(Doc doc) {
        MarkdownText text = new MarkdownText();
        text.block("# " + MarkdownSigns.title(doc.title()));
        text.block(plain(doc.subtitle()));
        text.block(doc.notice().isEmpty() ? "" : quoted(plain(doc.notice())));
        text.block(doc.facts().stream()
                .map(fact -> "- **" + MarkdownSigns.title(fact.label()) + ":** " + line(fact.value()))
                .collect(Collectors.joining("\n")));
        doc.parts().forEach(text::part);
        return text.out.toString().strip() + "\n";
    }

    private void part(Doc.Part part) {
        block(part.title().isEmpty() ? "" : "#".repeat(part.level() + 1) + " " + MarkdownSigns.title(part.title()));
        Passage before = null;
        for (Passage passage : part.passages()) {
            if (before instanceof Passage.Item a && passage instanceof Passage.Item b) {
                // Lists of their own must not run into one another.
                out.setLength(out.length() - (a.depth() == 0 && b.depth() == 0 && a.list() != b.list() ? 0 : 1));
                out.append(a.depth() == 0 && b.depth() == 0 && a.list() != b.list() ? "<!-- -->\n\n" : "");
            }
            block(written(passage, part.level()));
            before = passage;
        }
    }

    private void block(String text) {
        out.append(text).append(text.isEmpty() ? "" : "\n\n");
    }

    private static String written(Passage passage, int level) {
        return switch (passage) {
            case Passage.Paragraph p -> text(p.runs());
            case Passage.Heading h -> "#".repeat(Math.min(6, level + h.level())) + " " + line(h.runs());
            case Passage.Item i -> item(i);
            case Passage.Quote q -> quoted(text(q.runs()));
            case Passage.Code c -> MarkdownSigns.block(c.text());
            case Passage.Picture p -> "![" + MarkdownSigns.title(p.words()) + "]" + MarkdownSigns.address(p.address());
            case Passage.Table t -> table(t);
        };
    }

    private static String item(Passage.Item item) {
        String indent = "    ".repeat(item.depth());
        String mark = item.ordered() ? item.number() + ". " : "- ";
        String rest = indent + "    ";
        String text = text(item.runs()).replace("\n", "\n" + rest);
        return item.number() == 0 ? "\n" + rest + text : indent + mark + text;
    }

    private static String table(Passage.Table table) {
        int columns = table.columns();
        String head = table.head().isEmpty() ? "| ".repeat(columns) + "|" : row(table.head());
        return head
                + "\n" + "| --- ".repeat(columns) + "|\n"
                + table.rows().stream().map(MarkdownText::row).collect(Collectors.joining("\n"));
    }

    private static String row(List<List<Run>> cells) {
        return cells.stream()
                .map(cell -> text(cell).replace("|", "\\|").replace("\\\n", "<br>"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String line(List<Run> runs) {
        return text(runs).replace("\\\n", " ");
    }

    private static String plain(String text) {
        return text(List.of(Run.of(text)));
    }

    private static String quoted(String text) {
        return "> " + text.replace("\n", "\n> ");
    }

    private static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            // An exclamation mark before a link would make a picture of it.
            if (!run.link().isEmpty() && !text.isEmpty() && text.charAt(text.length() - 1) == '!') {
                text.insert(text.length() - 1, '\\');
            }
            text.append(run(run));
        }
        return MarkdownSigns.lineStarts(MarkdownSigns.trimmed(text.toString()));
    }

    /// Marks stand close to the words: spaces at the ends go outside.
    private static String run(Run run) {
        String bare = run.text().strip();
        if (bare.isEmpty()) {
            return broken(run.text());
        }
        int at = run.text().indexOf(bare);
        String mark = (run.bold() ? "**" : "") + (run.italic() ? "*" : "");
        String words = run.code() ? MarkdownSigns.code(bare) : broken(MarkdownSigns.words(bare));
        words = run.link().isEmpty() ? words : "[" + words + "]" + MarkdownSigns.address(run.link());
        return broken(run.text().substring(0, at))
                + mark
                + words
                + new StringBuilder(mark).reverse()
                + broken(run.text().substring(at + bare.length()));
    }

    private static String broken(String words) {
        return words.replace("\n", "\\\n");
    }
}
