// What is pasted from Word, LibreOffice and Google Docs, as the Markdown of sections: paragraphs, lists, bold, italic, links,
// tables and headings. The pasted document is never shown: it is read in a document of its own that runs and loads nothing.
import { linesOf } from "./blocks.js";
import { markdownOf } from "./markdown.js";

const DROPPED = /^(head|script|style|svg|math|iframe|object|embed|template|form|input|select|textarea|button|audio|video|canvas|noscript|del|s|strike)$/;
const BLOCK = /^(p|div|section|article|blockquote|h[1-6]|ul|ol|li|table|pre|dl|dt|dd|figure|figcaption|header|footer|main|center|hr|body)$/;

export function pasted(html) {
    const page = new DOMParser().parseFromString(html, "text/html");
    const reader = new Pasted();
    reader.walk(page.body, { level: -1 });
    reader.end();
    return markdownOf(reader.blocks);
}

const styleOf = (node) => (node.getAttribute("style") ?? "").toLowerCase().replace(/\s/g, "");

class Pasted {
    blocks = [];
    pieces = [];
    kind = {};

    // `look` is what the text inherits: bold, italic, href, and the list in which it stands.
    walk(node, look) {
        for (const one of node.childNodes) {
            if (one.nodeType === 3) this.pieces.push({ text: one.data.replace(/\s/g, " "), ...look });
            else if (one.nodeType === 1) this.element(one, one.localName, look);
        }
    }

    element(node, name, look) {
        const style = styleOf(node);
        if (DROPPED.test(name) || /display:none|mso-hide:all/.test(style)) return;
        if (/mso-list:ignore/.test(style)) this.kind = { ...this.kind, ordered: /[0-9a-zа-я][.)]/i.test(node.textContent) };
        else if (name === "br") this.pieces.push({ text: "\n", ...look });
        else if (name === "table") this.table(node);
        else if (BLOCK.test(name)) this.block(node, name, style, look);
        else this.walk(node, looked(node, name, style, look));
    }

    block(node, name, style, look) {
        this.end();
        const [, level] = /^h([1-6])$/.exec(name) ?? [];
        const [, word] = /mso-list:\S*?level([1-9])/.exec(style) ?? [];
        const list = name === "ul" || name === "ol";
        const inner = list ? { ...look, level: look.level + 1, ordered: name === "ol" } : looked(node, name, style, look);
        if (level) this.kind = { kind: "heading", level: Number(level) };
        else if (word) this.kind = { kind: "item", level: word - 1, ordered: false };
        else if (name === "li") this.kind = { kind: "item", level: Math.max(0, look.level), ordered: !!look.ordered };
        else if (look.level < 0 || list) this.kind = {};
        this.walk(node, inner);
        this.end();
    }

    table(node) {
        this.end();
        const rows = [...node.rows].map((row) => [...row.cells].map((cell) => {
            const inner = new Pasted();
            inner.walk(cell, { level: -1 });
            inner.end();
            return inner.blocks.flatMap((block) => block.rows?.flat(2) ?? [block.text]);
        }));
        this.blocks.push({ kind: "table", rows });
    }

    // The first line is what the element says it is; lines after a break are paragraphs.
    end() {
        const lines = linesOf(this.pieces, this.kind.kind !== "heading");
        lines.forEach((text, i) => this.blocks.push(i ? { kind: "paragraph", text } : { kind: "paragraph", ...this.kind, text }));
        this.pieces = [];
        if (lines.length) this.kind = {};
    }
}

function looked(node, name, style, look) {
    const [, weight] = /font-weight:(\w+)/.exec(style) ?? [];
    const [, slope] = /font-style:(\w+)/.exec(style) ?? [];
    const bold = weight ? weight === "bold" || weight >= 600 : look.bold || /^(b|strong)$/.test(name);
    const italic = slope ? slope === "italic" : look.italic || /^(i|em)$/.test(name);
    const address = name === "a" ? (node.getAttribute("href") ?? "").trim() : "";
    return { ...look, bold, italic, href: /^https?:\/\//i.test(address) ? address : look.href };
}
