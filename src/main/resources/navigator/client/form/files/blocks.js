// Blocks of a document, as docs/word-form.md has them, and the Markdown of their texts: the twin of InlineText.

export const escaped = (text) => text.replace(/[\\\x60*_[\]<]/g, "\\$&");

// Every run of spaces is one space; characters that no page may hold are gone.
export const tidy = (text) => text.replace(/[\t-\r\u001c-\u001f\p{Z}]+/gu, " ").replace(/[\p{Cc}\ufeff\u00ad]/gu, "").trim();

// Lines of Markdown from pieces { text, bold, italic, href }; "\n" in a text ends a line. With `looks` false bold and
// italic are left out.
export function linesOf(pieces, looks = true, tidied = tidy) {
    const runs = [];
    for (const { text, bold, italic, href = "" } of pieces) {
        const mark = looks ? (bold ? "**" : "") + (italic ? "*" : "") : "";
        const last = runs.at(-1);
        // Editors cut a word into several runs of one look.
        if (last && last.mark === mark && last.href === href) last.text += text;
        else runs.push({ text, mark, href });
    }
    return runs.map((run) => run.text.split("\n").map((line) => marked(line, run)).join("\n")).join("")
        .split("\n").map(tidied).filter(Boolean);
}

// Spaces stand outside of marks.
function marked(text, { mark, href }) {
    const inner = text.trim();
    const [before, after] = [/^\s+/, /\s+$/].map((space) => space.exec(text)?.[0] ?? "");
    if (!inner) return before;
    const address = href.replace(/[ ()<>]/g, (sign) => "%" + sign.charCodeAt(0).toString(16));
    return before + mark + (href ? "[" + escaped(inner) + "](" + address + ")" : escaped(inner)) + mark + after;
}

// What a reader sees of such Markdown: without marks, addresses and escapes.
export const plainOf = (text) => text.replace(/\\([\\\x60*_[\]<])|\]\([^)]*\)|[*[\x60]/g, (all, sign) => sign ?? "");
