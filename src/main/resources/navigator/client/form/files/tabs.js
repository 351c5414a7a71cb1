// Finds tables that were drawn with the tab key: paragraphs one after another, each of texts with tabs between them. The
// twin of TabTables.
import { tidy } from "./blocks.js";

// A line tidied, with its tabs.
export const tabbed = (text) => text.split("\t").map(tidy).join("\t").trim();

const columns = (text) => text.replace(/\t+$/, "").split("\t");

// A number or a bullet before a tab makes an item of a list, not a cell.
const isRow = ({ kind, hint, text }) => kind === "paragraph" && !hint && text.indexOf("\t") > 0 && !/^([-–—•·▪●○]|\\\*|[0-9]{1,2}(\.[0-9]{1,2})*[.)]?)$/.test(text.split("\t")[0]);

// The same blocks without tabs.
export function withTables(blocks) {
    const out = [];
    let run = [];
    const end = () => {
        if (run.length > 1) out.push({ kind: "table", rows: run.map((text) => columns(text).map((cell) => (cell.trim() ? [cell.trim()] : []))) });
        else run.forEach((text) => out.push({ kind: "paragraph", text: tidy(text) }));
        run = [];
    };
    for (const block of blocks) {
        const row = isRow(block);
        if (!row || (run.length && columns(run.at(-1)).length !== columns(block.text).length)) end();
        if (row) run.push(block.text);
        else out.push(/^(paragraph|item)$/.test(block.kind) ? { ...block, text: tidy(block.text) } : block);
    }
    end();
    return out;
}
