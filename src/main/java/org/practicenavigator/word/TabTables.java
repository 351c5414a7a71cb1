package org.practicenavigator.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds tables that were drawn with the tab key: paragraphs one after another, each of texts with tabs between them.
public final class TabTables {

    private static final int FEWEST_ROWS = 2;

    private TabTables() {}

    /// The same blocks without tabs.
    public static List<Block> apply(List<Block> blocks) {
        List<Block> out = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph && !paragraph.hint() && isRow(paragraph.text())) {
                if (!run.isEmpty() && columns(run.getLast()) != columns(paragraph.text())) {
                    end(run, out);
                }
                run.add(paragraph.text());
            } else {
                end(run, out);
                out.add(withoutTabs(block));
            }
        }
        end(run, out);
        return out;
    }

    /// A number or a bullet before a tab makes an item of a list, not a cell.
    private static boolean isRow(String text) {
        int tab = text.indexOf('\t');
        return tab > 0 && !text.substring(0, tab).matches("[-–—•·▪●○]|\\\\\\*|[0-9]{1,2}(?:\\.[0-9]{1,2})*[.)]?");
    }

    private static int columns(String text) {
        return text.split("\t").length;
    }

    private static void end(List<String> run, List<Block> out) {
        if (run.size() >= FEWEST_ROWS) {
            out.add(new Block.Table(run.stream().map(TabTables::row).toList()));
        } else {
            run.forEach(text -> out.add(withoutTabs(new Block.Paragraph(text, false))));
        }
        run.clear();
    }

    private static List<List<String>> row(String text) {
        return Arrays.stream(text.split("\t"))
                .map(String::strip)
                .map(cell -> cell.isEmpty() ? List.<String>of() : List.of(cell))
                .toList();
    }

    private static Block withoutTabs(Block block) {
        return switch (block) {
            case Block.Paragraph p -> new Block.Paragraph(InlineText.tidy(p.text()), p.hint());
            case Block.Item i -> new Block.Item(InlineText.tidy(i.text()), i.ordered(), i.level());
            case Block.Heading _, Block.Table _, Block.Picture _ -> block;
        };
    }
}
