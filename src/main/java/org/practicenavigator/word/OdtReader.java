package org.practicenavigator.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.w3c.dom.Element;

/// Reads the text of an OpenDocument text, as LibreOffice writes it: only what a reader of it sees.
public final class OdtReader {

    private static final String TEXT = "application/vnd.oasis.opendocument.text";
    private static final int DEEPEST = 60;
    private static final int MOST_PICTURES = 60;

    private final OdtStyles styles;
    private final OdtRuns runs;
    private final List<Block> blocks = new ArrayList<>();
    private int depth;

    private OdtReader(OdtStyles styles) {
        this.styles = styles;
        this.runs = new OdtRuns(styles);
    }

    /// @throws RefusedDocument where it is none that we take
    public static WordText read(byte[] document) throws RefusedDocument {
        SequencedMap<String, byte[]> parts = Archive.unpack(document);
        String kind = text(parts, "mimetype");
        byte[] content = parts.get("content.xml");
        if (text(parts, "META-INF/manifest.xml").contains("encryption-data")) {
            throw new RefusedDocument(RefusedDocument.Reason.ENCRYPTED);
        }
        if (content == null || !kind.startsWith(TEXT)) {
            throw new RefusedDocument(RefusedDocument.Reason.OTHER_KIND);
        }
        try {
            Element root = XmlTree.parse(content);
            byte[] common = parts.get("styles.xml");
            Optional<Element> named = common == null ? Optional.empty() : Optional.of(XmlTree.parse(common));
            OdtReader reader = new OdtReader(new OdtStyles(root, named));
            Element text = XmlTree.at(root, "body", "text")
                    .orElseThrow(() -> new RefusedDocument(RefusedDocument.Reason.BROKEN));
            reader.walk(text);
            return reader.result(parts);
        } catch (StackOverflowError nested) {
            throw new RefusedDocument(RefusedDocument.Reason.BROKEN);
        }
    }

    private WordText result(SequencedMap<String, byte[]> parts) {
        List<WordText.Notice> notices = new ArrayList<>(runs.notices());
        if (parts.keySet().stream().anyMatch(n -> n.startsWith("Basic/") || n.startsWith("Scripts/"))) {
            notices.add(WordText.Notice.MACROS);
        }
        SequencedMap<String, byte[]> pictures = new LinkedHashMap<>();
        for (var part : parts.entrySet()) {
            if (part.getKey().startsWith("Pictures/") && pictures.size() < MOST_PICTURES) {
                pictures.put(OdtRuns.fileName(part.getKey()), part.getValue());
            }
        }
        return new WordText(TabTables.apply(blocks), pictures, runs.asides(), notices);
    }

    private static String text(SequencedMap<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8).strip();
    }

    private void walk(Element parent) throws RefusedDocument {
        if (++depth > DEEPEST) {
            throw new RefusedDocument(RefusedDocument.Reason.BROKEN);
        }
        for (Element child : XmlTree.children(parent)) {
            switch (XmlTree.name(child)) {
                case "h" -> heading(child, XmlTree.attribute(child, "outline-level"));
                case "p" -> paragraph(child);
                case "list" -> list(child, 0, XmlTree.attribute(child, "style-name"));
                case "table" -> table(child);
                case "section", "index-body", "content-control" -> walk(child);
                default -> {
                    // Tracked changes, forms, declarations.
                }
            }
        }
        depth--;
    }

    private void heading(Element heading, String level) {
        OdtRuns.Read read = runs.read(heading);
        String text = read.text().plain();
        if (!text.isEmpty()) {
            int named = styles.level(heading);
            int outline = level.matches("[1-9]") ? Integer.parseInt(level) : 1;
            blocks.add(new Block.Heading(named >= 0 ? named : outline, text));
        }
        pictures(read);
    }

    private void paragraph(Element paragraph) throws RefusedDocument {
        if (styles.level(paragraph) >= 0) {
            heading(paragraph, "");
            return;
        }
        OdtRuns.Read read = runs.read(paragraph);
        boolean hint = styles.isHint(paragraph);
        read.text().tabbedLines().forEach(line -> blocks.add(new Block.Paragraph(line, hint)));
        pictures(read);
        for (Element box : read.boxes()) {
            walk(box);
        }
    }

    private void pictures(OdtRuns.Read read) {
        read.pictures().forEach(name -> blocks.add(new Block.Picture(name)));
    }

    private void list(Element list, int level, String style) throws RefusedDocument {
        if (++depth > DEEPEST) {
            throw new RefusedDocument(RefusedDocument.Reason.BROKEN);
        }
        for (Element item : XmlTree.children(list)) {
            boolean first = XmlTree.name(item).equals("list-item");
            for (Element child : XmlTree.children(item)) {
                switch (XmlTree.name(child)) {
                    case "list" -> list(child, level + 1, style);
                    case "h" -> heading(child, XmlTree.attribute(child, "outline-level"));
                    case "p" -> {
                        item(child, first, level, styles.isOrdered(style, level));
                        first = false;
                    }
                    default -> {
                        // Nothing else stands in lists.
                    }
                }
            }
        }
        depth--;
    }

    private void item(Element paragraph, boolean first, int level, boolean ordered) throws RefusedDocument {
        if (styles.level(paragraph) >= 0) {
            heading(paragraph, "");
            return;
        }
        OdtRuns.Read read = runs.read(paragraph);
        List<String> lines = read.text().lines();
        for (int i = 0; i < lines.size(); i++) {
            blocks.add(
                    first && i == 0
                            ? new Block.Item(lines.get(i), ordered, level)
                            : new Block.Paragraph(lines.get(i), styles.isHint(paragraph)));
        }
        pictures(read);
        for (Element box : read.boxes()) {
            walk(box);
        }
    }

    private void table(Element table) throws RefusedDocument {
        List<String> pictures = new ArrayList<>();
        List<List<List<String>>> rows = new ArrayList<>();
        rows(table, rows, pictures);
        if (rows.stream().anyMatch(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))) {
            blocks.add(new Block.Table(rows));
        }
        pictures.forEach(name -> blocks.add(new Block.Picture(name)));
    }

    private void rows(Element parent, List<List<List<String>>> rows, List<String> pictures) throws RefusedDocument {
        for (Element child : XmlTree.children(parent)) {
            switch (XmlTree.name(child)) {
                case "table-header-rows", "table-rows", "table-row-group" -> rows(child, rows, pictures);
                case "table-row" -> {
                    List<List<String>> row = new ArrayList<>();
                    for (Element cell : XmlTree.children(child)) {
                        if (XmlTree.name(cell).equals("table-cell")) {
                            row.add(cell(cell, pictures, ""));
                        } else if (XmlTree.attribute(cell, "number-columns-spanned")
                                        .isEmpty()
                                && isBelow(child, cell)) {
                            row.add(List.of());
                        }
                    }
                    rows.add(row);
                }
                default -> {
                    // Columns.
                }
            }
        }
    }

    /// A covered cell is either the rest of a cell that spans columns, which counts once, or stands below one
    /// that spans rows, which counts as an empty cell.
    private static boolean isBelow(Element row, Element covered) {
        int rest = 0;
        for (Element cell : XmlTree.children(row)) {
            if (cell == covered) {
                return rest <= 0;
            }
            String span = XmlTree.attribute(cell, "number-columns-spanned");
            if (XmlTree.name(cell).equals("table-cell")) {
                rest = span.matches("[0-9]{1,3}") ? Integer.parseInt(span) - 1 : 0;
            } else {
                rest--;
            }
        }
        return false;
    }

    private List<String> cell(Element parent, List<String> pictures, String mark) throws RefusedDocument {
        if (++depth > DEEPEST) {
            throw new RefusedDocument(RefusedDocument.Reason.BROKEN);
        }
        List<String> lines = new ArrayList<>();
        for (Element child : XmlTree.children(parent)) {
            switch (XmlTree.name(child)) {
                case "p", "h" -> {
                    if (!styles.isHint(child)) {
                        OdtRuns.Read read = runs.read(child);
                        pictures.addAll(read.pictures());
                        List<String> own = new ArrayList<>(read.text().cellLines());
                        if (!own.isEmpty()) {
                            own.set(0, mark + own.getFirst());
                        }
                        lines.addAll(own);
                        for (Element box : read.boxes()) {
                            lines.addAll(cell(box, pictures, ""));
                        }
                    }
                }
                case "list" -> {
                    String style = XmlTree.attribute(child, "style-name");
                    for (Element item : XmlTree.children(child)) {
                        lines.addAll(cell(item, pictures, styles.isOrdered(style, 0) ? "1. " : "- "));
                    }
                }
                case "table" -> {
                    List<List<List<String>>> inner = new ArrayList<>();
                    rows(child, inner, pictures);
                    inner.forEach(row -> row.forEach(lines::addAll));
                }
                case "section", "content-control" -> lines.addAll(cell(child, pictures, mark));
                default -> {
                    // Nothing else shows text.
                }
            }
        }
        depth--;
        return lines;
    }
}
