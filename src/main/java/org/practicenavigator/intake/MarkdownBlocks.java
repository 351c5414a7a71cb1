package org.practicenavigator.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.practicenavigator.word.Block;
import org.practicenavigator.word.InlineText;

/// Reads Markdown without front matter: headings, items, tables of bars, paragraphs between empty lines.
final class MarkdownBlocks {

    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*$");
    private static final Pattern ITEM = Pattern.compile("^(\\s*)(?:[-*+]|([0-9]{1,3})[.)])\\s+(.*)$");
    private static final Pattern RULE = Pattern.compile("^\\s*\\|?[\\s:|-]*-[\\s:|-]*$");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private final List<List<List<String>>> rows = new ArrayList<>();

    private MarkdownBlocks() {}

    static List<Block> of(String text) {
        MarkdownBlocks reader = new MarkdownBlocks();
        text.lines().forEach(reader::line);
        reader.end();
        return List.copyOf(reader.blocks);
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (line.strip().startsWith("|")) {
            endParagraph();
            row(line.strip());
        } else if (line.isBlank()) {
            end();
        } else if (heading.matches()) {
            end();
            blocks.add(new Block.Heading(heading.group(1).length(), InlineText.plain(heading.group(2))));
        } else if (item.matches()) {
            end();
            int level = item.group(1).replace("\t", "    ").length() / 2;
            blocks.add(new Block.Item(InlineText.tidy(item.group(3)), item.group(2) != null, Math.min(level, 8)));
        } else {
            endTable();
            paragraph.add(line.strip());
        }
    }

    private void row(String line) {
        if (RULE.matcher(line).matches()) {
            return;
        }
        String inner = line.substring(1, line.endsWith("|") && line.length() > 1 ? line.length() - 1 : line.length());
        rows.add(Arrays.stream(inner.split("(?<!\\\\)\\|", -1))
                .map(cell -> Arrays.stream(cell.replace("\\|", "|").split("<br ?/?>"))
                        .map(InlineText::tidy)
                        .filter(l -> !l.isEmpty())
                        .toList())
                .toList());
    }

    private void end() {
        endParagraph();
        endTable();
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Paragraph(InlineText.tidy(String.join(" ", paragraph)), false));
            paragraph.clear();
        }
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(List.copyOf(rows)));
            rows.clear();
        }
    }
}
