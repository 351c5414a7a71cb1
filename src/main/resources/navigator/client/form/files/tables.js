// Reads tables of a document: rows label | value, grids of a list of groups, tables of a section. The twin of TableReader.
// A spot is where the reading stands: { section }, { field }, { unknown: true } or {}, with the level and look of its heading.
import { plainOf } from "./blocks.js";
import { isBullet, isOrdinal, lineOf, tableOf } from "./marks.js";
import { ALSO, LOOSE, NEAR, isGroup, namesOfGroup } from "./names.js";
import { PLAIN } from "./phrases.js";
import { rowFrom } from "./rows.js";

export const DISGUISED = 10;
const HINTS = ["пример", "от ", "до ", "не больше", "не меньше", "нужно", "отметьте", "выберите"];

const filled = (row) => row.filter((cell) => cell.length);
const groupOf = (spot) => (isGroup(spot.field) ? spot.field : undefined);
const isNarrow = (rows) => rows.every((row) => filled(row).length <= 2) && rows.some((row) => row.length > 1);
// A label of several lines is one label, or a label with remarks below it.
const find = (label, names, weakest) => names.find(label.join(" "), weakest) ?? names.find(label[0], weakest);
const column = (cell, names) => (cell.length ? find(cell, names, NEAR)?.target.field : undefined);
const count = (head, names) => head.filter((cell) => column(cell, names)).length;

// Names side by side are heads of columns; names below each other are labels of rows.
function isGrid(rows, names) {
    const across = count(rows[0], names);
    return across >= 2 && across * 2 >= filled(rows[0]).length && count(rows.map((row) => row[0] ?? []), names) < 2;
}

function isLabelled(rows, names, weakest) {
    return rows.some((row) => row.length > 1 && row[0].length && (({ target } = {}) => target && !target.group)(find(row[0], names, weakest)));
}

export class Tables {
    from = "";

    constructor(building, names) {
        Object.assign(this, { building, names });
    }

    // Gives where the reading stands after the table.
    read(rows, spot, from) {
        this.from = from;
        const here = groupOf(spot);
        const inside = here && namesOfGroup(here);
        if (here?.many && isGrid(rows, inside)) {
            this.grid(rows, here, inside);
            return spot;
        }
        if (here && isLabelled(rows, inside, NEAR)) {
            this.building.newRow(here);
            this.labelled(rows, spot, NEAR);
            return spot;
        }
        return this.byNames(rows, spot);
    }

    byNames(rows, spot) {
        if (isLabelled(rows, this.names, ALSO)) {
            this.labelled(rows, {}, isNarrow(rows) ? LOOSE : NEAR);
            return {};
        }
        const owners = this.names.groups.map((group) => ({ group, names: namesOfGroup(group) }))
            .filter(({ names }) => isGrid(rows, names))
            .sort((a, b) => count(rows[0], b.names) - count(rows[0], a.names));
        if (owners.length) {
            this.grid(rows, owners[0].group, owners[0].names);
            return spot;
        }
        if (isNarrow(rows) && isLabelled(rows, this.names, LOOSE)) {
            this.labelled(rows, {}, LOOSE);
            return {};
        }
        if (spot.section) this.building.section(spot.section.id, tableOf(rows), false);
        else rows.forEach((row) => this.building.extra(this.from, filled(row).map((cell) => cell.join(" ")).join(" | ")));
        return spot;
    }

    grid(rows, group, names) {
        const columns = rows[0].map((cell) => column(cell, names));
        for (const row of rows.slice(1)) {
            this.building.newRow(group);
            row.forEach((cell, i) => {
                const head = plainOf(rows[0][i]?.join(" ") ?? "") || group.label;
                if (columns[i]) this.building.putInside(group, columns[i], cell, head);
                else cell.forEach((line) => this.building.extra(head, line));
            });
        }
        this.from = group.label;
    }

    labelled(rows, start, weakest) {
        let spot = start;
        for (const [label, ...others] of rows.filter((row) => row.length)) {
            const value = others.flat();
            if (!label.length) value.forEach((line) => this.building.extra(this.from, line));
            else if (!value.length) spot = this.alone(label, spot);
            else this.row(label, value, spot, weakest);
        }
    }

    // A row of one cell: a heading inside the table, a label nobody filled in, or a text.
    alone(label, spot) {
        const group = groupOf(spot);
        if (group && namesOfGroup(group).find(label[0], NEAR)) return spot;
        const hit = this.names.find(label[0], NEAR, true);
        if (!hit) label.forEach((line) => this.building.extra(this.from, line));
        else if (isGroup(hit.target.field)) return { field: hit.target.field, level: DISGUISED, look: PLAIN };
        return hit?.target.group ? {} : spot;
    }

    row(label, value, spot, weakest) {
        const shown = plainOf(label.join(" "));
        const group = groupOf(spot);
        const inner = group && find(label, namesOfGroup(group), NEAR);
        const hit = inner ?? find(label, this.names, weakest);
        this.from = shown;
        if (!hit) return value.forEach((line) => this.building.extra(shown, line));
        if (!(inner ? namesOfGroup(group) : this.names).find(label.join(" "), weakest)) this.rest(label, hit.target);
        if (inner) this.building.putInside(group, inner.target.field, value, shown);
        else this.outer(hit.target, value, shown);
    }

    outer({ section, field }, value, shown) {
        let before = false;
        if (field && !isGroup(field)) return this.building.put(field, value, shown);
        for (const line of value) {
            const item = isBullet(line) || isOrdinal(line);
            if (section) this.building.section(section.id, lineOf(line), item && before);
            else if (field) rowFrom(this.building, field, line, shown);
            else this.building.extra(shown, line);
            before = item;
        }
    }

    // What stands below a label and is not a hint of the blank.
    rest(label, { field }) {
        const known = ((field?.help ?? "") + (field?.example ?? "")).toLowerCase();
        for (const line of label.slice(1)) {
            const plain = plainOf(line).toLowerCase();
            if (!HINTS.some((start) => plain.startsWith(start)) && !known.includes(plain)) this.building.extra(this.from, line);
        }
    }
}
