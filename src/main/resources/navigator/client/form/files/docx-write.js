// Writes a draft as the filled form of docs/word-form.md: headings, tables label | value, grids, sections. What it writes
// readDocx and recognise read back to the same values.
import { utf8 } from "./bytes.js";
import { Texts, cells, heading, paragraph, styles, table, xml } from "./docx-parts.js";
import { isGroup } from "./names.js";
import { keyOf } from "../core/words.js";
import { zipOf } from "./zip-write.js";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
const MOST_COLUMNS = 5;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function docxOf(kit, draft) {
    const texts = new Texts();
    const body = new Form(kit, draft, texts).body();
    const parts = {
        "[Content_Types].xml": `<Types xmlns="${PACKAGE}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
            + '<Default Extension="xml" ContentType="application/xml"/>'
            + [["document", "document.main"], ["styles", "styles"], ["numbering", "numbering"]].map(([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${TYPE}${type}+xml"/>`).join("") + "</Types>",
        "_rels/.rels": related([["officeDocument", "word/document.xml"]]),
        "word/document.xml": `<w:document ${xml} xmlns:r="${RELATIONS}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1418" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`,
        "word/_rels/document.xml.rels": related([["styles", "styles.xml"], ["numbering", "numbering.xml"], ...texts.links.map((link) => ["hyperlink", link])]),
        "word/styles.xml": styles(),
        "word/numbering.xml": texts.numbering(),
    };
    return zipOf(Object.entries(parts).map(([name, text]) => ({ name, bytes: utf8(HEAD + text) })), TYPE.slice(0, -1));
}

// Links come last: their numbers follow those of the parts.
function related(list) {
    const one = ([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${kind}" Target="${Texts.safe(target)}"${kind === "hyperlink" ? ' TargetMode="External"' : ""}/>`;
    return `<Relationships xmlns="${PACKAGE}relationships">${list.map(one).join("")}</Relationships>`;
}

const filled = (value) => value !== undefined && value !== "" && !(Array.isArray(value) && !value.length);
const listed = (value) => (Array.isArray(value) ? value : filled(value) ? [value] : []);

class Form {
    constructor(kit, draft, texts) {
        Object.assign(this, { kit, draft, texts });
        const { staff = [], consents, short = [] } = kit.form ?? {};
        const hidden = [...staff, kit.stages?.field, consents];
        this.fields = kit.fields.filter(({ name }) => !hidden.includes(name) && (filled(draft.fields?.[name]) || short.includes(name)));
        this.short = short;
    }

    body() {
        const { kit, draft } = this;
        const groups = [...kit.groups, { id: undefined }].map(({ id, label }) => ({ label, fields: this.fields.filter((field) => field.group === id) })).filter((one) => one.fields.length);
        const sections = kit.sections.filter(({ id }) => filled(draft.sections?.[id]) || this.short.includes(id));
        const extra = (draft.extra ?? []).map((one) => one.text).join("\n\n");
        return [
            heading("Title", (kit.label?.title ?? kit.label) + ": полное описание"),
            ...groups.map(({ label, fields }) => (label ? heading("Heading1", label) : "") + this.group(fields)),
            ...sections.map(({ id, heading: text }) => heading("Heading1", text) + (this.texts.section(draft.sections?.[id] ?? "") || paragraph(""))),
            extra ? heading("Heading1", "Не вошло") + this.texts.section(extra) : "",
        ].join("");
    }

    // Single fields that follow each other share one table.
    group(fields) {
        let out = "";
        let rows = [];
        const flush = () => {
            out += rows.length ? this.labelled(rows, this.draft.fields ?? {}) : "";
            rows = [];
        };
        for (const field of fields) {
            if (!isGroup(field)) rows.push(field);
            else {
                flush();
                out += heading("Heading2", field.label) + this.entries(field, listed(this.draft.fields?.[field.name]));
            }
        }
        flush();
        return out;
    }

    entries(field, list) {
        if (!field.many) return this.labelled(field.fields, list[0] ?? {});
        if (field.fields.length > MOST_COLUMNS) {
            return list.map((one, i) => heading("Heading3", field.label + " — " + (i + 1)) + this.labelled(field.fields.filter(({ name }) => filled(one[name])), one)).join("");
        }
        const head = cells(field.fields.map((one) => paragraph(labelOf(one), true)), true);
        return table([head, ...(list.length ? list : [{}]).map((one) => cells(field.fields.map((each) => this.value(each, one[each.name]))))], field.fields.length);
    }

    labelled(fields, values) {
        return table(fields.map((field) => cells([paragraph(labelOf(field), true), this.value(field, values[field.name])])), 2);
    }

    // A content control, so that the value may be changed and the label stays.
    value(field, value) {
        const inner = field.type === "prose" ? this.texts.lines(value ?? "") : listed(value).map((one) => paragraph(this.shown(field, one))).join("");
        const safe = Texts.safe;
        return `<w:sdt><w:sdtPr><w:alias w:val="${safe(field.label)}"/><w:tag w:val="${safe(field.name)}"/></w:sdtPr><w:sdtContent>${inner || paragraph("")}</w:sdtContent></w:sdt>`;
    }

    shown(field, code) {
        const terms = field.type === "ref"
            ? (field.to ?? []).flatMap((type) => this.kit.references?.[type] ?? []).map(({ id, title }) => ({ code: id, label: title }))
            : this.kit.vocabularies?.[field.vocabulary]?.terms ?? [];
        const label = terms.find((one) => one.code === code)?.label ?? code;
        const alone = terms.filter((one) => one.label === label).length < 2;
        return (field.type === "choice" && field.many ? "☒ " : "") + (alone ? label : code);
    }
}

// A label of signs alone, as «№», names nothing: then the field's name does.
const labelOf = ({ label, name }) => (keyOf(label) ? label : name);
