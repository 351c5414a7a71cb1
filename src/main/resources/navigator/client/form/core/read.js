import { fenceAfter } from "./sections.js";
import { isBlank, tidy } from "./text.js";
import { termOf } from "./terms.js";
import { keyOf, nearestOf } from "./words.js";
import { readYaml } from "./yaml.js";

// A file as a draft. What has no place among the fields and sections of the type is left over, with its text.
const FENCE = /^-{3,}[ \t]*$/;
const EXTRA = /^# Не вошло: (.*)$/;

const named = (things, names, written) =>
    things.find((thing) => thing.name === written) ??
    things.find((thing) => names(thing).some((name) => keyOf(name) === keyOf(written)));

const fieldOf = (fields, key) => named(fields, ({ label, also = [] }) => [...also, label], key);

// The two parts of a file; `yaml` is null where there is none.
const cut = (text) => {
    const lines = tidy(text).split("\n");
    if (!FENCE.test(lines[0])) {
        return { yaml: null, body: lines, trouble: "front-matter-missing" };
    }
    const end = lines.findIndex((line, i) => i > 0 && FENCE.test(line));
    return end < 0
        ? { yaml: null, body: lines, trouble: "front-matter-unclosed" }
        : { yaml: lines.slice(1, end).join("\n"), body: lines.slice(end + 1), trouble: "" };
};

class Fitter {
    constructor(kit, lines) {
        this.kit = kit;
        this.lines = lines;
        this.leftovers = [];
    }

    leave(from, node) {
        const text = tidy(node.from === undefined ? (node.text ?? "") : this.lines.slice(node.from, node.to).join("\n"));
        if (text !== "") {
            this.leftovers.push({ from, text });
        }
    }

    group(fields, entries, owner) {
        const values = {};
        for (const { key, value } of entries) {
            const field = value.odd || key === "" ? undefined : fieldOf(fields, key);
            const whole = { from: owner.from, to: owner.to, ...value };
            if (!field || field.name in values) {
                this.leave(key, whole);
                continue;
            }
            const fitted = this.value(field, whole);
            if (fitted !== undefined) {
                values[field.name] = fitted;
            }
        }
        return values;
    }

    value(field, node) {
        if (!field.many) {
            return this.one(field, node.items?.length === 1 ? { from: node.from, to: node.to, ...node.items[0] } : node);
        }
        const items = node.items ?? this.split(field, node);
        const fitted = items
            .map((item) => this.one(field, { from: node.from, to: node.to, ...item }))
            .filter((item) => item !== undefined);
        return fitted.length > 0 ? fitted : undefined;
    }

    // Several terms divided by commas, where each of them is known and the whole is not.
    split({ type, vocabulary }, node) {
        const terms = this.kit.vocabularies[vocabulary];
        const parts = (node.text ?? "").split(/[,;]/).map(tidy).filter((part) => part !== "");
        const isList = type === "choice" && parts.length > 1 && !termOf(terms, node.text) && parts.every((part) => termOf(terms, part));
        return isList ? parts.map((text) => ({ text })) : [node];
    }

    one(field, node) {
        if (field.type === "group" && node.entries) {
            const values = this.group(field.fields, node.entries, node);
            return Object.keys(values).length > 0 ? values : undefined;
        }
        const [entry] = node.entries ?? [];
        const isSentence = ["text", "prose"].includes(field.type) && node.entries?.length === 1 && entry.value.text !== undefined;
        const text = isSentence ? entry.key + ": " + entry.value.text : node.text;
        if (field.type !== "group" && text !== undefined && !node.odd) {
            return tidy(text) === "" ? undefined : tidy(text);
        }
        this.leave(field.label, node);
        return undefined;
    }
}

const extrasOf = (lines) => {
    const extra = [];
    let open = null;
    for (const line of lines) {
        const begins = EXTRA.exec(line);
        if (begins) {
            open = { from: begins[1], text: [] };
            extra.push(open);
        } else if (open && /^#(?: {3}|$)/.test(line)) {
            open.text.push(line.slice(4));
        } else {
            open = null;
        }
    }
    return extra.map(({ from, text }) => ({ from, text: text.join("\n") }));
};

const sectionOf = (sections, heading) => {
    const known = sections.map((section) => ({ ...section, name: section.heading }));
    const found = named(known, ({ also = [], heading: own }) => [own, ...also], heading);
    const near = found ? "" : nearestOf(heading, sections.map((section) => section.heading));
    return found ?? known.find((section) => section.heading === near);
};

const readSections = (kit, lines, leave) => {
    const parts = [{ heading: "", lines: [] }];
    let fence = "";
    for (const line of lines) {
        const heading = fence === "" && kit.sections.length > 0 ? /^ {0,3}##[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line) : null;
        fence = fenceAfter(fence, line);
        if (heading) {
            parts.push({ heading: heading[1], lines: [] });
        } else {
            parts.at(-1).lines.push(line);
        }
    }
    const sections = {};
    for (const part of parts) {
        const text = tidy(part.lines.join("\n"));
        const id = kit.sections.length === 0 ? "text" : part.heading && sectionOf(kit.sections, part.heading)?.id;
        if (id && !(id in sections) && text !== "") {
            sections[id] = text;
        } else if (text !== "" || (part.heading !== "" && !id)) {
            leave(part.heading, part.heading === "" ? text : tidy("## " + part.heading + "\n\n" + text));
        }
    }
    return sections;
};

export const read = (kit, text) => {
    const { yaml, body, trouble } = cut(text);
    const { root, lines } = readYaml(yaml ?? "");
    const fitter = new Fitter(kit, lines);
    const fields = fitter.group(kit.fields, root.entries, { from: 0, to: 0 });
    const sections = readSections(kit, body, (from, left) => fitter.leftovers.push({ from, text: left }));
    const draft = { type: kit.type, fields, sections, extra: extrasOf(lines), files: [], base: "" };
    return { draft, leftovers: fitter.leftovers.filter((left) => !isBlank(left.text)), trouble };
};
