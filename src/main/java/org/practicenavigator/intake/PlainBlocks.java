package org.practicenavigator.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.practicenavigator.word.Block;
import org.practicenavigator.word.InlineText;
import org.practicenavigator.word.TabTables;

/// Reads plain texts: each line is a paragraph, but lines drawn as lists and as columns are what they look like.
final class PlainBlocks {

    private static final Pattern ITEM = Pattern.compile("^\\s*[-*•]\\s+(.*)$");

    private PlainBlocks() {}

    static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            Matcher item = ITEM.matcher(line);
            if (item.matches() && !item.group(1).isBlank()) {
                blocks.add(new Block.Item(InlineText.escape(InlineText.tidy(item.group(1))), false, 0));
            } else {
                String tabbed = String.join(
                        "\t",
                        java.util.Arrays.stream(line.split("\t"))
                                .map(InlineText::tidy)
                                .toList());
                if (!tabbed.isBlank()) {
                    blocks.add(new Block.Paragraph(InlineText.escape(tabbed.strip()), false));
                }
            }
        }
        return TabTables.apply(blocks);
    }
}
