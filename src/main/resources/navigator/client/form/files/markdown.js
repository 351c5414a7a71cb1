// The Markdown of blocks, as a section of an entry may hold it.
import { lineOf, tableOf } from "./marks.js";

// Headings stand below the heading of their section.
function linesOf(block, counts) {
    const { kind, text, level = 0 } = block;
    if (kind === "heading") return "#".repeat(Math.min(4, Math.max(3, level))) + " " + text;
    if (kind === "item") {
        counts.length = level + 1;
        counts[level] = block.ordered ? (counts[level] ?? 0) + 1 : 0;
        return "   ".repeat(level) + (counts[level] ? counts[level] + ". " : "- ") + text;
    }
    return kind === "table" ? tableOf(block.rows) : lineOf(text);
}

export function markdownOf(blocks) {
    const counts = [];
    let text = "";
    let before = "";
    for (const block of blocks.filter((one) => one.kind !== "picture" && (one.kind !== "table" || one.rows.flat(2).length))) {
        if (block.kind !== "item") counts.length = 0;
        text += (!text ? "" : before === "item" && block.kind === "item" ? "\n" : "\n\n") + linesOf(block, counts);
        before = block.kind;
    }
    return text;
}
