import { quote } from "./quote.js";
import { sectionText, wholeText } from "./sections.js";
import { tidy } from "./text.js";

// A draft as the file that Java's EntryWriter makes of it, with every value's place: lines and columns from 1. A node
// is a text, a list of items or a group; `key` is the place of its name, `at` that of its value.
const NUMBERS = ["integer", "decimal", "flag", "date"];

const at = (path, name) => (path === "" ? String(name) : path + "." + name);

const one = (field, value, path) => {
    if (Array.isArray(value) || value === null || value === undefined) {
        return null;
    }
    if (typeof value === "object") {
        const fields = group(field.fields ?? [], value, path);
        return fields.length === 0 ? null : { field, path, fields };
    }
    const text = field.type === "group" ? "" : tidy(value);
    return text === "" ? null : { field, path, text };
};

// A value without white space around it and without empty parts, null where nothing is left. Items keep the numbers
// that they have in the draft.
const tidied = (field, value, path) => {
    if (Array.isArray(value)) {
        const items = value.map((item, i) => one(field, item, at(path, i))).filter((item) => item !== null);
        if (items.length === 1 && !field.many) {
            return one(field, value.find((item) => one(field, item, path) !== null), path);
        }
        return items.length === 0 ? null : { field, path, items };
    }
    const node = one(field, value, path);
    return node && field.many ? { field, path, items: [one(field, value, at(path, 0))] } : node;
};

const group = (fields, values, path) =>
    fields
        .map((field) => tidied(field, values[field.name], at(path, field.name)))
        .filter((node) => node !== null);

const here = (out) => ({ line: out.lines.length, column: out.lines.at(-1).length + 1 });

const put = (out, text) => {
    const [first, ...more] = text.split("\n");
    out.lines[out.lines.length - 1] += first;
    out.lines.push(...more);
};

const putScalar = (out, node, indent) => {
    node.at = here(out);
    put(out, quote(node.text, NUMBERS.includes(node.field.type), indent) + "\n");
};

const putFields = (out, nodes, indent, begun) => {
    nodes.forEach((node, i) => {
        put(out, i === 0 && begun ? "" : " ".repeat(indent));
        node.key = here(out);
        put(out, node.field.name + ":");
        if (node.text !== undefined) {
            put(out, " ");
            putScalar(out, node, indent + 2);
        } else if (node.fields) {
            put(out, "\n");
            node.at = { line: out.lines.length, column: indent + 3 };
            putFields(out, node.fields, indent + 2, false);
        } else {
            put(out, "\n");
            node.at = { line: out.lines.length, column: indent + 3 };
            node.items.forEach((item) => putItem(out, item, indent + 2));
        }
    });
};

const putItem = (out, node, indent) => {
    put(out, " ".repeat(indent) + "- ");
    node.key = here(out);
    if (node.text !== undefined) {
        putScalar(out, node, indent + 2);
    } else {
        node.at = here(out);
        putFields(out, node.fields, indent + 2, true);
    }
};

const putExtra = (out, { from, text }) => {
    const kept = tidy(text ?? "");
    if (kept !== "") {
        put(out, "# Не вошло: " + tidy(from ?? "").replace(/\n/g, " ") + "\n");
        kept.split("\n").forEach((line) => put(out, "#   " + line + "\n"));
    }
};

const putSections = (out, kit, written) => {
    const sections = [];
    if (kit.sections.length === 0) {
        const text = wholeText(written.text ?? "");
        if (text !== "") {
            put(out, "\n");
            sections.push({ id: "text", heading: "", at: here(out), first: out.lines.length, text });
            put(out, text + "\n");
        }
        return sections;
    }
    for (const { id, heading } of kit.sections) {
        const text = sectionText(written[id] ?? "");
        if (text !== "") {
            put(out, "\n");
            const place = here(out);
            put(out, "## " + heading + "\n\n");
            sections.push({ id, heading, at: place, first: out.lines.length, text });
            put(out, text + "\n");
        }
    }
    return sections;
};

export const compose = (kit, draft, state) => {
    const values = { ...draft.fields };
    if (state && kit.stages?.field) {
        values[kit.stages.field] = state;
    }
    const fields = group(kit.fields, values, "");
    const out = { lines: ["---", ""] };
    putFields(out, fields, 0, false);
    (draft.extra ?? []).forEach((extra) => putExtra(out, extra));
    put(out, "---\n");
    const sections = putSections(out, kit, draft.sections ?? {});
    return {
        text: out.lines.join("\n"),
        fields,
        sections,
        at: { line: 2, column: 1 },
        last: out.lines.length - 1,
    };
};
