// Blocks of plain texts and of Markdown without front matter: the twins of PlainBlocks and MarkdownBlocks.
import { escaped, plainOf, tidy } from "./blocks.js";
import { tabbed, withTables } from "./tabs.js";

// Each line of a plain text is a paragraph, but lines drawn as lists and as columns are what they look like.
export function blocksOfText(text) {
    return withTables(text.split("\n").flatMap((line) => {
        const [, item = ""] = /^\s*[-*•]\s+(.*)$/.exec(line) ?? [];
        if (item.trim()) return [{ kind: "item", text: escaped(tidy(item)), ordered: false, level: 0 }];
        return tabbed(line) ? [{ kind: "paragraph", text: escaped(tabbed(line)) }] : [];
    }));
}

// Headings, items, tables of bars, paragraphs between empty lines.
export function blocksOfMarkdown(text) {
    const blocks = [];
    let open;
    const add = (block) => blocks.push((open = block));
    for (const line of text.split("\n")) {
        const [, marks, title] = /^ {0,3}(#{1,6})\s+(.*?)\s*#*$/.exec(line) ?? [];
        const [, space, number, item] = /^(\s*)(?:[-*+]|([0-9]{1,3})[.)])\s+(.*)$/.exec(line) ?? [];
        if (line.trim().startsWith("|")) {
            if (open?.kind !== "table") add({ kind: "table", rows: [] });
            if (!/^\s*\|?[\s:|-]*-[\s:|-]*$/.test(line)) open.rows.push(cellsOf(line.trim()));
        } else if (!line.trim()) open = undefined;
        else if (marks) add({ kind: "heading", level: marks.length, text: plainOf(title) });
        else if (item !== undefined) add({ kind: "item", text: tidy(item), ordered: number !== undefined, level: Math.min(8, Math.floor(space.replace(/\t/g, "    ").length / 2)) });
        else if (open?.kind === "paragraph") open.text = tidy(open.text + " " + line);
        else add({ kind: "paragraph", text: tidy(line) });
    }
    return blocks.filter((block) => block.rows?.length !== 0);
}

function cellsOf(line) {
    return line.slice(1).replace(/\|$/, "").split(/(?<!\\)\|/).map((cell) => cell.replace(/\\\|/g, "|").split(/<br ?\/?>/).map(tidy).filter(Boolean));
}
