// Gathers the values of a draft while a document is read. Nothing is overwritten: what comes second goes to the texts that
// found no place. The twin of DraftBuilder.
export class Building {
    fields = new Map();
    rows = new Map();
    sections = new Map();
    extras = [];
    files = [];

    constructor(kit, values) {
        Object.assign(this, { kit, values });
    }

    // Puts a value into a field that is not a group.
    put(field, lines, from) {
        const read = this.values.read(field, lines);
        const there = this.of(this.fields, field);
        if (read.length && !field.many && there.length) lines.forEach((line) => this.extra(from, line));
        else there.push(...read);
    }

    of(map, field) {
        if (!map.has(field.name)) map.set(field.name, []);
        return map.get(field.name);
    }

    has(field) {
        return !!this.fields.get(field.name)?.length;
    }

    // Adds to the text of a single field that is read over several paragraphs.
    lengthen(field, line, from) {
        const there = this.of(this.fields, field);
        const read = this.values.read(field, [line]);
        if (!there.length || !read.length) this.put(field, [line], from);
        else there[0] += (field.type === "prose" ? "\n\n" : " ") + read[0];
    }

    // Begins a new entry of a list of groups, unless the last one is still empty.
    newRow(group) {
        const there = this.of(this.rows, group);
        if (!there.length || (group.many && Object.keys(there.at(-1)).length)) there.push({});
    }

    // Puts a value into a field of the last entry of a group; a field that comes again begins a new entry.
    putInside(group, field, lines, from) {
        const read = this.values.read(field, lines);
        if (!read.length) return;
        if (!this.rows.has(group.name)) this.newRow(group);
        if (Object.hasOwn(this.rows.get(group.name).at(-1), field.name)) {
            if (!group.many) return lines.forEach((line) => this.extra(from, line));
            this.newRow(group);
        }
        this.rows.get(group.name).at(-1)[field.name] = field.many ? read : read[0];
    }

    // `tight` where the text belongs to the list that stands above it.
    section(id, markdown, tight) {
        const text = this.sections.get(id);
        this.sections.set(id, text === undefined ? markdown : text + (tight ? "\n" : "\n\n") + markdown);
    }

    extra(from, text) {
        if (!text.trim()) return;
        const place = from || "Начало документа";
        const last = this.extras.at(-1);
        if (last?.from === place) last.text += "\n\n" + text;
        else this.extras.push({ from: place, text });
    }

    hasExtra(from) {
        return this.extras.some((extra) => extra.from === from);
    }

    // The values in the order of the type.
    build() {
        const fields = {};
        for (const { name, many } of this.kit.fields) {
            const found = [...(this.fields.get(name) ?? []), ...(this.rows.get(name) ?? []).filter((row) => Object.keys(row).length)];
            if (found.length) fields[name] = many ? found : found[0];
        }
        const ids = ["text", ...this.kit.sections.map((one) => one.id)].filter((id) => this.sections.has(id));
        return { fields, sections: Object.fromEntries(ids.map((id) => [id, this.sections.get(id)])) };
    }
}
