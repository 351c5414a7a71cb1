// Marks at the beginning of lines: those that authors draw by hand, and those that Markdown would read.
const BULLET = /^(?:[-–—•·▪●○*]|\\\*)\s+/;
const ORDINAL = /^[0-9]{1,2}[.)](?![0-9])\s*/;

export const isBullet = (markdown) => BULLET.test(markdown);
export const isOrdinal = (markdown) => ORDINAL.test(markdown);
// The number of a list that a line was given by hand, 0 for none.
export const ordinalOf = (markdown) => parseInt(ORDINAL.exec(markdown)?.[0] ?? "0");
export const withoutBullet = (markdown) => markdown.replace(BULLET, "");
export const withoutOrdinal = (markdown) => markdown.replace(ORDINAL, "");

// A paragraph as a line of Markdown that stays a paragraph, or becomes the list item that its author drew by hand.
export function lineOf(markdown) {
    if (isBullet(markdown)) return "- " + withoutBullet(markdown);
    const [ordinal] = ORDINAL.exec(markdown) ?? [""];
    if (ordinal && ordinal.length < markdown.length) return ordinal.replace(/[.)]\s*$/, ". ") + markdown.slice(ordinal.length);
    return /^[#>+=|~-]/.test(markdown) ? "\\" + markdown : markdown;
}

// A table of a document as a table of Markdown; the first row becomes the head.
export function tableOf(rows) {
    const columns = Math.max(1, ...rows.map((row) => row.length));
    const line = (row) => "|" + Array.from({ length: columns }, (_, i) => " " + (row[i] ?? []).join("; ").replace(/\|/g, "\\|") + " |").join("");
    return [line(rows[0]), "| --- ".repeat(columns) + "|", ...rows.slice(1).map(line)].join("\n");
}
