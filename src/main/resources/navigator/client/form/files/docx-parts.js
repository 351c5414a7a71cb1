// The parts that documents of Word are made of.
import { plainOf, tidy } from "./blocks.js";

export const xml = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
// What XML cannot hold is left out.
const safe = (text) => String(text).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "").replace(/[&<>"]/g, (sign) => SIGNS[sign]);

const run = (text, { bold, italic } = {}) => `<w:r>${bold || italic ? `<w:rPr>${bold ? "<w:b/>" : ""}${italic ? "<w:i/>" : ""}</w:rPr>` : ""}<w:t xml:space="preserve">${safe(text)}</w:t></w:r>`;
const filledParagraph = (runs, properties = "") => `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ""}${runs}</w:p>`;

export const paragraph = (text, bold = false) => filledParagraph(text ? run(tidy(text), { bold }) : "");

export const heading = (style, text) => filledParagraph(run(text), `<w:pStyle w:val="${style}"/>`);

export const cells = (contents, head = false) => `<w:tr>${head ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${contents.map((one) => `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${one}</w:tc>`).join("")}</w:tr>`;

const SIDES = ["top", "left", "bottom", "right", "insideH", "insideV"];

// Two tables without a paragraph between them would become one.
export function table(rows, columns) {
    const borders = SIDES.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="999999"/>`).join("");
    const width = Math.floor(9600 / columns);
    return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>${rows.join("")}</w:tbl>${paragraph("")}`;
}

export function styles() {
    const style = (id, name, size, more = "") => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/>${more}</w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`;
    const levels = [36, 28, 26].map((size, i) => style("Heading" + (i + 1), "heading " + (i + 1), size, `<w:outlineLvl w:val="${i}"/>`));
    return `<w:styles ${xml}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="24"/><w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault></w:docDefaults>`
        + '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="80"/></w:pPr></w:style>' + style("Title", "Title", 40) + levels.join("") + "</w:styles>";
}

// Markdown of the small subset as paragraphs; knows the links and lists that the other parts must tell of.
export class Texts {
    static safe = safe;
    links = [];
    lists = 0;

    // A section: paragraphs, headings, lists and tables.
    section(markdown) {
        const blocks = markdown.split(/\n{2,}/).flatMap((block) => (/^\s*(?:[-*+]|\d+[.)])\s|^#{1,6} |^\|/m.test(block) ? this.mixed(block.split("\n")) : [this.runs(block.replace(/\n/g, " "))]));
        return blocks.join("");
    }

    mixed(lines) {
        const out = [];
        let kind = "";
        for (let i = 0; i < lines.length; i++) {
            const [, space, mark, item] = /^(\s*)([-*+]|\d+[.)])\s+(.*)$/.exec(lines[i]) ?? [];
            const [, level, title] = /^(#{1,6}) (.*)$/.exec(lines[i]) ?? [];
            if (lines[i].startsWith("|")) {
                const from = i;
                while (lines[i + 1]?.startsWith("|")) i++;
                out.push(this.grid(lines.slice(from, i + 1)));
            } else if (mark) {
                const ordered = /\d/.test(mark);
                if (ordered && kind !== "ordered") this.lists++;
                kind = ordered ? "ordered" : "bullets";
                out.push(this.runs(item, `<w:numPr><w:ilvl w:val="${Math.min(4, Math.floor(space.length / 2))}"/><w:numId w:val="${ordered ? this.lists + 1 : 1}"/></w:numPr>`));
            } else {
                out.push(level ? heading("Heading" + Math.min(3, level.length), plainOf(title)) : this.runs(lines[i].trim()));
            }
        }
        return out;
    }

    grid(lines) {
        const rows = lines.filter((line) => !/^[|\s:-]+$/.test(line)).map((line) => line.replace(/^\||\|\s*$/g, "").split(/(?<!\\)\|/).map((cell) => cell.trim().replace(/\\\|/g, "|")));
        const columns = Math.max(...rows.map((row) => row.length));
        return table(rows.map((row, i) => cells(Array.from({ length: columns }, (_, at) => this.runs(row[at] ?? "")), !i)), columns);
    }

    // Each line a paragraph.
    lines(markdown) {
        return markdown.split(/\n+/).filter(Boolean).map((line) => this.runs(line)).join("");
    }

    runs(markdown, properties) {
        const look = { bold: false, italic: false };
        let out = "";
        for (const [part, escape, stars, text, address] of markdown.replace(/^\\(?=[#>+=|~-])/, "").matchAll(/\\([\\\x60*_[\]<])|(\*{1,3})|\[((?:\\.|[^\]\\])*)\]\(([^()\s]*)\)|[^\\*[]+|[^]/g)) {
            if (stars) {
                if (stars.length > 1) look.bold = !look.bold;
                if (stars.length !== 2) look.italic = !look.italic;
            } else if (text !== undefined && /^(https?|mailto):/i.test(address)) {
                this.links.push(address);
                out += `<w:hyperlink r:id="rId${this.links.length + 2}">${run(plainOf(text), look)}</w:hyperlink>`;
            } else {
                out += run(escape ?? (text === undefined ? part : plainOf(text)), look);
            }
        }
        return filledParagraph(out, properties);
    }

    // One list of bullets, and for every numbered one a list that begins with 1 anew.
    numbering() {
        const level = (format, text) => Array.from({ length: 5 }, (_, i) => `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text.replace("1", i + 1)}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${720 * (i + 1)}" w:hanging="360"/></w:pPr></w:lvl>`).join("");
        const kinds = [["bullet", "•"], ["decimal", "%1."]].map(([format, text], i) => `<w:abstractNum w:abstractNumId="${i}"><w:multiLevelType w:val="hybridMultilevel"/>${level(format, text)}</w:abstractNum>`);
        const lists = Array.from({ length: this.lists + 1 }, (_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i ? 1 : 0}"/>${i ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' : ""}</w:num>`);
        return `<w:numbering ${xml}>${kinds.join("")}${lists.join("")}</w:numbering>`;
    }
}
