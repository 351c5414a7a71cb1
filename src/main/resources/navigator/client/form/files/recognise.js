// Makes a draft of the blocks of a document, by the rules of docs/word-form.md: the twin of Recogniser. Names decide, never
// places: a form that was filled in, torn apart and put together anew is still read.
import { escaped, plainOf, tidy } from "./blocks.js";
import { Building } from "./building.js";
import { isBullet, lineOf } from "./marks.js";
import { ListRun } from "./run.js";
import { ALSO, EXACT, LOOSE, isGroup, isGroupList, namesOfType } from "./names.js";
import { PLAIN, continues, lookOf, looksLikeHeading, startsHigh, strip, wordsIn } from "./phrases.js";
import { rowFrom } from "./rows.js";
import { DISGUISED, Tables } from "./tables.js";
import { Values } from "./values.js";
import { keyOf } from "../core/words.js";

const NUMBERED = /^(.*?)\s*[—–-]?\s*№?\s*[0-9]{1,2}$/;
const NAMED = /^([^:]{2,60}):(?:\*\*)?\s*([^]*)$/;

// The draft of blocks; the name of the file stands in for a title where the document has none.
export function recognise(kit, blocks, fileName) {
    const recogniser = new Recogniser(kit);
    const seen = blocks.filter((block) => !block.hint);
    seen.forEach((block, i) => recogniser.block(block, seen[i + 1]?.kind === "table"));
    return recogniser.finish(fileName);
}

// Below a heading of a real style, paragraphs are never headings in disguise.
const isStyled = (spot) => !!(spot.section || spot.field) && spot.level < DISGUISED;

// Words inside a line of text prove little, unless the line looks like a heading or begins with them.
const isLooseHeading = (hit, look) => !!hit.target.section && (!!look.number || look.capitals || look.colon || hit.at === 0);

class Recogniser {
    spot = {};
    from = "";
    title = "";
    itemsBefore = false;

    constructor(kit) {
        const values = new Values(kit);
        const building = new Building(kit, values);
        const names = namesOfType(kit);
        Object.assign(this, { kit, values, building, names, run: new ListRun(values), tables: new Tables(building, names) });
        const title = kit.label?.title ?? kit.label;
        this.formTitles = ["короткая заявка", "полное описание"].map((words) => keyOf(title + ": " + words));
    }

    block(block, tableFollows) {
        const { kind, text } = block;
        if (kind === "heading") this.heading(text, block.level, PLAIN, tableFollows);
        else if (kind === "paragraph") this.paragraph(text, tableFollows);
        else if (kind === "item") this.text(text, " ".repeat(Math.min(block.level, 4) * 3) + (block.ordered ? "1. " : "- ") + text, true);
        else if (kind === "picture") this.building.files.push(block.name);
        else this.table(block);
        this.itemsBefore = kind === "item";
    }

    table({ rows }) {
        this.spot = this.tables.read(rows, this.spot, this.from);
        this.from = this.tables.from;
    }

    heading(text, level, look, tableFollows) {
        if (this.formTitles.includes(keyOf(text))) {
            this.spot = {};
            return;
        }
        if (level === 0) return this.titled(text);
        const hit = this.names.find(text, LOOSE, tableFollows);
        const row = hit?.strength === EXACT ? undefined : this.rowHeading(text);
        if (row) this.building.newRow(row);
        if (row) this.open({ field: row, level, look }, text);
        else if (hit) this.begin(hit.target, level, look, text);
        else if (this.spot.section && level < DISGUISED && level > this.spot.level) this.building.section(this.spot.section.id, "### " + escaped(text), false);
        else if (!this.title && !this.from && level < DISGUISED) this.titled(text);
        else this.open({ unknown: true, level }, text);
    }

    titled(text) {
        if (this.title) this.building.extra(this.from, escaped(text));
        else this.title = text;
        this.spot = {};
    }

    // «Показатели — 2»: the second entry of a list of groups.
    rowHeading(text) {
        const [, name] = NUMBERED.exec(text) ?? [];
        const field = name === undefined ? undefined : this.names.find(name, ALSO, true)?.target.field;
        return isGroupList(field) ? field : undefined;
    }

    begin({ section, field }, level, look, text) {
        if (section && this.building.sections.has(section.id) && this.spot.section?.id !== section.id) this.building.section(section.id, "### " + escaped(text), false);
        this.open(section ? { section, level, look } : field ? { field, level, look } : {}, text);
    }

    open(spot, text) {
        this.keepBareHeading();
        this.spot = spot;
        this.from = text.replace(/[\s:]+$/, "");
        this.run = new ListRun(this.values);
    }

    // An unknown heading with nothing below it is a text of the author too.
    keepBareHeading() {
        if (this.spot.unknown && this.from && !this.building.hasExtra(this.from)) this.building.extra(this.from, escaped(this.from));
    }

    paragraph(text, tableFollows) {
        if (isStyled(this.spot) || !(this.named(text) || this.disguised(text, tableFollows))) this.text(text, lineOf(text), isBullet(text));
    }

    // «Цель: научить …» names its field and gives the value at once.
    named(text) {
        const [, name, rest] = NAMED.exec(text) ?? [];
        const hit = rest?.trim() ? this.names.find(name, ALSO) : undefined;
        if (!hit || hit.target.group) return false;
        const value = name.startsWith("**") ? rest.replace(/^\*\*\s*/, "") : rest;
        const before = this.spot;
        this.begin(hit.target, DISGUISED, lookOf(name + ":"), strip(name));
        this.text(value, lineOf(value), isBullet(value));
        if (this.spot.field && !this.spot.field.many) this.spot = before.field ? {} : before;
        return true;
    }

    disguised(text, tableFollows) {
        if (!looksLikeHeading(text)) return false;
        const look = lookOf(text);
        const hit = this.names.find(text, LOOSE, tableFollows);
        if (hit && (hit.strength !== LOOSE || isLooseHeading(hit, look))) {
            this.begin(hit.target, DISGUISED, look, plainOf(text));
            return true;
        }
        const inside = this.spot.section || this.spot.field;
        const unknown = !!inside && wordsIn(text) <= 6 && startsHigh(text) && continues(look, this.spot.look);
        if (unknown) this.open({ unknown: true, level: DISGUISED }, plainOf(text));
        return unknown;
    }

    // Puts a text where the reading stands; `line` is how it stands in a section.
    text(text, line, isItem) {
        const { section, field } = this.spot;
        if (section) this.building.section(section.id, line, isItem && this.itemsBefore);
        else if (field) this.fieldText(field, text, isItem);
        else if (this.kit.sections.length) this.building.extra(this.from, line.trim());
        else this.building.section("text", line, isItem && this.itemsBefore);
        this.itemsBefore = isItem;
    }

    fieldText(field, text, isItem) {
        const styled = isStyled(this.spot);
        const ended = !styled && field.many && !this.run.takes(field, text, isItem);
        if (!ended && isGroup(field)) rowFrom(this.building, field, text, this.from);
        else if (!ended && (field.many || !this.building.has(field))) this.building.put(field, [text], this.from);
        else if (!ended && (styled || field.type === "prose")) this.building.lengthen(field, text, this.from);
        else {
            // A line that names a field names one line, or a list; what follows is somebody else's.
            this.building.extra(this.from, text);
            this.spot = { unknown: true, level: DISGUISED };
        }
    }

    finish(fileName) {
        this.keepBareHeading();
        const { fields, sections } = this.building.build();
        const field = this.kit.fields.find((one) => one.name === this.kit.title);
        const untitled = field && fields[field.name] === undefined;
        const title = untitled ? { [field.name]: cut(field, this.title || tidy(fileName.replace(/(?<=.)\.[^.]*$/, "").replace(/[_-]/g, " "))) } : {};
        const all = { ...title, ...fields };
        if (this.title && all[this.kit.title] !== this.title) this.building.extra("Заголовок документа", escaped(this.title));
        return { type: this.kit.type, fields: all, sections, extra: this.building.extras, files: this.building.files.map((path) => ({ path })), base: "" };
    }
}

function cut(field, text) {
    const most = field.chars?.[1] || Infinity;
    if (text.length <= most) return text;
    const space = text.lastIndexOf(" ", most - 1);
    return text.slice(0, space > most / 2 ? space : most - 1) + "…";
}
