package org.practicenavigator.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/// Reads the text of a Word document: only what a reader of it sees.
public final class DocxReader {

    /// A table inside a table inside a box …: deeper is no honest document.
    private static final int DEEPEST = 40;

    private final DocxPack pack;
    private final DocxStyles styles;
    private final DocxLists lists;
    private final DocxRuns runs;
    private final List<Block> blocks = new ArrayList<>();
    private final List<WordText.Notice> notices;
    private int depth;

    private DocxReader(DocxPack pack) {
        this.pack = pack;
        this.styles = new DocxStyles(pack.styles());
        this.lists = new DocxLists(pack.numbering());
        this.notices = new ArrayList<>(pack.notices());
        this.runs = new DocxRuns(pack, notices);
    }

    /// @throws RefusedDocument where it is none that we take
    public static WordText read(byte[] document) throws RefusedDocument {
        try {
            DocxReader reader = new DocxReader(DocxPack.open(document));
            Element body = XmlTree.child(reader.pack.main(), "body")
                    .orElseThrow(() -> new RefusedDocument(RefusedDocument.Reason.BROKEN));
            reader.walk(body);
            return new WordText(TabTables.apply(reader.blocks), reader.pack.bytes(), reader.asides(), reader.notices);
        } catch (StackOverflowError nested) {
            throw new RefusedDocument(RefusedDocument.Reason.BROKEN);
        }
    }

    private List<String> asides() {
        return pack.footnotes().stream()
                .flatMap(root -> XmlTree.all(root, "p").stream())
                .flatMap(p -> runs.read(p).text().lines().stream())
                .toList();
    }

    private void walk(Element parent) throws RefusedDocument {
        if (++depth > DEEPEST) {
            throw new RefusedDocument(RefusedDocument.Reason.BROKEN);
        }
        for (Element child : XmlTree.children(parent)) {
            switch (XmlTree.name(child)) {
                case "p" -> paragraph(child);
                case "tbl" -> table(child);
                case "sdt" -> {
                    Optional<Element> content = DocxRuns.content(child);
                    if (content.isPresent()) {
                        walk(content.get());
                    }
                }
                case "ins", "moveTo", "smartTag", "customXml" -> walk(child);
                case "del", "moveFrom" -> notices.add(WordText.Notice.DELETED_TEXT);
                case "altChunk" -> notices.add(WordText.Notice.EMBEDDED_FILES);
                default -> {
                    // Properties of the section, bookmarks.
                }
            }
        }
        depth--;
    }

    private void paragraph(Element paragraph) throws RefusedDocument {
        DocxRuns.Read read = runs.read(paragraph);
        int level = styles.level(paragraph);
        Optional<Block.Item> item = styles.list(paragraph).flatMap(lists::item);
        if (level >= 0) {
            if (!read.text().plain().isEmpty()) {
                blocks.add(new Block.Heading(level, read.text().plain()));
            }
        } else {
            boolean hint = styles.isHint(paragraph);
            List<String> lines = read.text().tabbedLines();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                blocks.add(
                        item.isPresent() && i == 0
                                ? new Block.Item(
                                        line, item.get().ordered(), item.get().level())
                                : new Block.Paragraph(line, hint));
            }
        }
        read.pictures().forEach(name -> blocks.add(new Block.Picture(name)));
        for (Element box : read.boxes()) {
            walk(box);
        }
    }

    private void table(Element table) throws RefusedDocument {
        List<String> pictures = new ArrayList<>();
        List<List<List<String>>> rows = rows(table, pictures);
        if (rows.stream().anyMatch(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))) {
            blocks.add(new Block.Table(rows));
        }
        pictures.forEach(name -> blocks.add(new Block.Picture(name)));
    }

    private List<List<List<String>>> rows(Element parent, List<String> pictures) throws RefusedDocument {
        List<List<List<String>>> rows = new ArrayList<>();
        for (Element child : parts(parent, "tr")) {
            if (XmlTree.at(child, "trPr", "del").isPresent()) {
                notices.add(WordText.Notice.DELETED_TEXT);
                continue;
            }
            List<List<String>> row = new ArrayList<>();
            for (Element cell : parts(child, "tc")) {
                row.add(isContinued(cell) ? List.of() : cell(cell, pictures));
            }
            rows.add(row);
        }
        return rows;
    }

    /// The rows of a table or the cells of a row, those in content controls too.
    private static List<Element> parts(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : XmlTree.children(parent)) {
            switch (XmlTree.name(child)) {
                case "sdt" -> XmlTree.child(child, "sdtContent").ifPresent(c -> found.addAll(parts(c, name)));
                case "ins", "customXml", "smartTag" -> found.addAll(parts(child, name));
                default -> {
                    if (XmlTree.name(child).equals(name)) {
                        found.add(child);
                    }
                }
            }
        }
        return found;
    }

    private static boolean isContinued(Element cell) {
        return XmlTree.at(cell, "tcPr", "vMerge")
                .filter(e -> !XmlTree.attribute(e, "val").equals("restart"))
                .isPresent();
    }

    private List<String> cell(Element parent, List<String> pictures) throws RefusedDocument {
        if (++depth > DEEPEST) {
            throw new RefusedDocument(RefusedDocument.Reason.BROKEN);
        }
        List<String> lines = new ArrayList<>();
        for (Element child : XmlTree.children(parent)) {
            switch (XmlTree.name(child)) {
                case "p" -> lines.addAll(cellParagraph(child, pictures));
                case "tbl" -> rows(child, pictures).forEach(row -> row.forEach(lines::addAll));
                case "sdt" -> {
                    Optional<Element> content = DocxRuns.content(child);
                    if (content.isPresent()) {
                        lines.addAll(cell(content.get(), pictures));
                    }
                }
                case "ins", "moveTo", "smartTag", "customXml" -> lines.addAll(cell(child, pictures));
                default -> {
                    // Properties of the cell.
                }
            }
        }
        depth--;
        return lines;
    }

    private List<String> cellParagraph(Element paragraph, List<String> pictures) throws RefusedDocument {
        if (styles.isHint(paragraph)) {
            return List.of();
        }
        DocxRuns.Read read = runs.read(paragraph);
        pictures.addAll(read.pictures());
        List<String> lines = new ArrayList<>(read.text().cellLines());
        Optional<Block.Item> item = styles.list(paragraph).flatMap(lists::item);
        if (item.isPresent() && !lines.isEmpty()) {
            lines.set(0, (item.get().ordered() ? "1. " : "- ") + lines.getFirst());
        }
        for (Element box : read.boxes()) {
            lines.addAll(cell(box, pictures));
        }
        return lines;
    }
}
