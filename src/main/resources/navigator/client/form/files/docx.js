// Reads the documents of Word as docs/word-form.md has it: only what a reader of the document sees. The twin of DocxReader.
import { say } from "../../ui/words.js";
import { linesOf, tidy } from "./blocks.js";
import { tabbed, withTables } from "./tabs.js";
import { Told } from "./told.js";
import { allOf, at, attr, childrenOf, xmlOf } from "./xml.js";

const DEEPEST = 40;
const LONGEST_CHAIN = 12;
const AROUND = /^(ins|moveTo|smartTag|customXml)$/;
const AROUND_RUNS = /^(ins|moveTo|smartTag|customXml|fldSimple|dir|bdo)$/;
const SIGNS = { F0FE: "☒", F0FD: "☒", F052: "☒", F054: "☒", F0FC: "☒", F0FB: "☒", F0A8: "☐", F06F: "☐", F0A3: "☐" };
const TEXTS = { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-" };

const valueOf = (node, ...path) => attr(at(node, ...path), "val");
const isOn = (node, ...path) => !!at(node, ...path) && !/^(0|false|off|none)$/i.test(valueOf(node, ...path));

// What a content control holds; nothing while it shows its placeholder.
const contentOf = (control) => (isOn(control, "sdtPr", "showingPlcHdr") ? undefined : at(control, "sdtContent"));

// { blocks, asides, macros, pictures }: asides are the lines of footnotes, pictures entries by name.
export async function readDocx(entries) {
    const [main, styles, numbering, notes, relations] = await Promise.all(["document.xml", "styles.xml", "numbering.xml", "footnotes.xml", "_rels/document.xml.rels"]
        .map((name) => xmlOf(entries, "word/" + name)));
    if (!at(main, "body")) throw new Told(say("document_broken"));
    const reader = new Reader(stylesOf(styles), listsOf(numbering), relations);
    reader.walk(at(main, "body"));
    const asides = allOf(notes, "p").flatMap((one) => linesOf(reader.runs(one).pieces));
    const names = [...entries.keys()];
    const pictures = new Map(names.filter((name) => name.startsWith("word/media/")).map((name) => [name.slice(11), entries.get(name)]));
    return { blocks: withTables(reader.blocks), asides, pictures, macros: names.some((name) => /vbaProject|activeX/i.test(name)) };
}

// What a paragraph is by its own properties and by its style and those it is based on.
function stylesOf(root) {
    const byId = new Map(childrenOf(root, "style").map((one) => [attr(one, "styleId"), one]));
    return (properties) => {
        const chain = [];
        for (let one = byId.get(valueOf(properties, "pStyle")); one && chain.length < LONGEST_CHAIN; one = byId.get(valueOf(one, "basedOn"))) chain.push(one);
        const names = chain.map((one) => valueOf(one, "name").toLowerCase());
        const own = [properties, ...chain.map((one) => at(one, "pPr"))];
        const outline = own.map((one) => at(one, "outlineLvl")).find(Boolean);
        const level = names.map(levelOf).find((one) => one >= 0) ?? (/^[0-8]$/.test(attr(outline, "val")) ? Number(attr(outline, "val")) + 1 : -1);
        return { level, hint: names.includes("подсказка"), list: own.map((one) => at(one, "numPr")).find(Boolean) };
    };
}

function levelOf(name) {
    const [, level] = /^(?:heading|заголовок) ?([1-9])$/.exec(name) ?? [];
    return /^(title|название)$/.test(name) ? 0 : Number(level ?? -1);
}

// What item a paragraph of a list is, without its text.
function listsOf(root) {
    const byId = (name, key) => new Map(childrenOf(root, name).map((one) => [attr(one, key), one]));
    const kinds = byId("abstractNum", "abstractNumId");
    const lists = byId("num", "numId");
    return (list) => {
        const id = valueOf(list, "numId");
        if (!id || id === "0") return undefined;
        const level = /^[0-8]$/.test(valueOf(list, "ilvl")) ? valueOf(list, "ilvl") : "0";
        const format = childrenOf(kinds.get(valueOf(lists.get(id), "abstractNumId")), "lvl").findLast((one) => attr(one, "ilvl") === level);
        return { kind: "item", ordered: !format || !/^(bullet|none)$/.test(valueOf(format, "numFmt")), level: Number(level) };
    };
}

class Reader {
    blocks = [];
    depth = 0;

    constructor(styles, lists, relations) {
        Object.assign(this, { styles, lists, targets: new Map(childrenOf(relations).map((one) => [attr(one, "Id"), attr(one, "Target")])) });
    }

    deeper(walk) {
        if (++this.depth > DEEPEST) throw new Told(say("document_broken"));
        const found = walk();
        this.depth--;
        return found;
    }

    walk(parent) {
        this.deeper(() => {
            for (const one of childrenOf(parent)) {
                const name = one.localName;
                if (name === "p") this.paragraph(one);
                else if (name === "tbl") this.table(one);
                else if (name === "sdt") this.walk(contentOf(one));
                else if (AROUND.test(name)) this.walk(one);
            }
        });
    }

    paragraph(node) {
        const { pieces, pictures, boxes } = this.runs(node);
        const { level, hint, list } = this.styles(at(node, "pPr"));
        const item = this.lists(list);
        const title = tidy(pieces.map((one) => one.text).join(""));
        if (level < 0) {
            linesOf(pieces, true, tabbed).forEach((text, i) => this.blocks.push(item && !i ? { ...item, text } : { kind: "paragraph", text, ...(hint ? { hint } : {}) }));
        } else if (title) {
            this.blocks.push({ kind: "heading", level, text: title });
        }
        this.pictures(pictures);
        boxes.forEach((box) => this.walk(box));
    }

    pictures(names) {
        names.forEach((name) => this.blocks.push({ kind: "picture", name }));
    }

    table(node) {
        const pictures = [];
        const rows = this.rows(node, pictures);
        if (rows.flat(2).length) this.blocks.push({ kind: "table", rows });
        this.pictures(pictures);
    }

    rows(node, pictures) {
        return partsOf(node, "tr").filter((row) => !at(row, "trPr", "del"))
            .map((row) => partsOf(row, "tc").map((cell) => (goesOn(cell) ? [] : this.cell(cell, pictures))));
    }

    cell(node, pictures) {
        return this.deeper(() => childrenOf(node).flatMap((one) => {
            const name = one.localName;
            if (name === "p") return this.cellLines(one, pictures);
            if (name === "tbl") return this.rows(one, pictures).flat(2);
            if (name === "sdt") return this.cell(contentOf(one), pictures);
            return AROUND.test(name) ? this.cell(one, pictures) : [];
        }));
    }

    cellLines(node, pictures) {
        const { hint, list } = this.styles(at(node, "pPr"));
        if (hint) return [];
        const found = this.runs(node);
        const lines = linesOf(found.pieces, false);
        const item = this.lists(list);
        pictures.push(...found.pictures);
        if (item && lines.length) lines[0] = (item.ordered ? "1. " : "- ") + lines[0];
        return [...lines, ...found.boxes.flatMap((box) => this.cell(box, pictures))];
    }

    // The texts of a paragraph with their looks, its pictures and text boxes.
    runs(node) {
        const found = { pieces: [], pictures: [], boxes: [] };
        this.inside(node, "", found);
        return found;
    }

    inside(node, href, found) {
        for (const one of childrenOf(node)) {
            const name = one.localName;
            if (name === "r") this.run(one, href, found);
            else if (name === "hyperlink") this.inside(one, this.linkOf(one), found);
            else if (name === "sdt") this.inside(contentOf(one), href, found);
            else if (name === "AlternateContent") this.inside(at(one, "Choice"), href, found);
            else if (AROUND_RUNS.test(name)) this.inside(one, href, found);
        }
    }

    linkOf(link) {
        const address = this.targets.get(attr(link, "id")) ?? "";
        return /^(https?|mailto):/i.test(address) ? address : "";
    }

    run(node, href, found) {
        const look = at(node, "rPr");
        if (!isOn(look, "vanish")) this.parts(node, { bold: isOn(look, "b"), italic: isOn(look, "i"), href }, found);
    }

    parts(node, look, found) {
        for (const one of childrenOf(node)) {
            const name = one.localName;
            const text = name === "t" ? one.textContent : name === "sym" ? SIGNS[attr(one, "char").toUpperCase()] : TEXTS[name];
            if (text) found.pieces.push({ text, ...look });
            else if (name === "AlternateContent") this.parts(at(one, "Choice"), look, found);
            else if (/^(drawing|pict|object)$/.test(name)) this.drawing(one, found);
        }
    }

    drawing(node, found) {
        const boxes = allOf(node, "txbxContent");
        const inBox = (one) => boxes.some((box) => box !== one && box.contains(one));
        found.boxes.push(...boxes.filter((one) => !inBox(one)));
        const drawn = [...allOf(node, "blip").map((one) => [one, "embed"]), ...allOf(node, "imagedata").map((one) => [one, "id"])];
        for (const [one, key] of drawn) {
            const name = this.targets.get(attr(one, key))?.split("/").pop();
            if (name && !inBox(one)) found.pictures.push(name);
        }
    }
}

// The rows of a table or the cells of a row, those in content controls too.
function partsOf(node, name) {
    return childrenOf(node).flatMap((one) => {
        if (one.localName === name) return [one];
        return one.localName === "sdt" ? partsOf(at(one, "sdtContent"), name) : AROUND.test(one.localName) ? partsOf(one, name) : [];
    });
}

// A cell that continues the one above it.
function goesOn(cell) {
    const joined = at(cell, "tcPr", "vMerge");
    return !!joined && attr(joined, "val") !== "restart";
}
