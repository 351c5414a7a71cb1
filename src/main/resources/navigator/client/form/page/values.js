// Between the fields of the page and the draft.
import { all, find, form, held, kit } from "./desk.js";
import { listOf, rowsOf } from "./paths.js";
import { setRows } from "./rows.js";
import { codeOf, titleOf } from "./registers.js";

const named = (name) => all("[name]", form).filter((control) => control.name === name);

// Unset, empty, and a group of nothing but that.
const isNone = (value) => value === undefined || value === "" || (typeof value === "object" && !Object.keys(value).length);

function lines(text) {
    return text.split("\n").map((line) => line.trim()).filter(Boolean);
}

function readOne(field, name) {
    if (field.type === "group") return readAll(field.fields, name + ".");
    const controls = named(name);
    const chosen = controls.filter((control) => control.checked).map((control) => control.value);
    if (/radio|checkbox/.test(controls[0]?.type)) return field.many ? chosen : chosen[0];
    if (controls[0]?.type === "file") return controls[0].dataset.file;
    const text = (controls[0]?.value ?? "").trim();
    if (field.type === "ref") return codeOf(field, text);
    return field.many ? lines(text) : field.type === "prose" ? text : text.replace(/\s*\n\s*/g, " ");
}

function readRows(field, list) {
    const values = [];
    rowsOf(list).forEach((row, at) => {
        const value = readOne({ ...field, many: undefined }, field.name + "." + at);
        row.dataset.at = isNone(value) ? "" : values.length;
        if (!isNone(value)) values.push(value);
    });
    return values;
}

function readAll(fields, before) {
    const values = {};
    for (const field of fields) {
        const list = !before && field.many && listOf(field.name);
        const value = list ? readRows(field, list) : readOne(field, before + field.name);
        if (!isNone(value)) values[field.name] = value;
    }
    return values;
}

// The draft as it stands on the page.
export function readDraft() {
    const sections = {};
    for (const { id } of kit.sections) {
        const text = named("#" + id)[0]?.value.trim();
        if (text) sections[id] = text;
    }
    return { type: kit.type, ...held, fields: { ...held.fields, ...readAll(kit.fields, "") }, sections };
}

// Files say it in many words.
const flagOf = (value) => (/^(?:true|да|есть|\+|yes)$/i.test(value ?? "") ? "true" : value ? "false" : undefined);

function put(field, name, value) {
    if (field.type === "group") return putAll(field.fields, name + ".", value ?? {});
    for (const control of named(name)) {
        if (control.type === "file") control.dataset.file = value ?? "";
        else if (/radio|checkbox/.test(control.type)) control.checked = [field.type === "flag" ? flagOf(value) : value].flat().includes(control.value);
        else if (field.type === "ref") control.value = titleOf(field, value ?? "");
        else control.value = Array.isArray(value) ? value.join("\n") : (value ?? "");
    }
}

function putAll(fields, before, values) {
    for (const field of fields) {
        const list = !before && field.many && listOf(field.name);
        const value = values[field.name];
        if (!list) put(field, before + field.name, value);
        else {
            const rows = [value ?? []].flat();
            setRows(list, rows.length);
            rowsOf(list).forEach((row, at) => put({ ...field, many: undefined }, field.name + "." + at, rows[at]));
        }
    }
}

// Shows a draft. What no field of the page asks for is held and stays in the draft.
export function showDraft(draft) {
    const asked = new Set(all("[data-path]", form).map((question) => question.dataset.path));
    const silent = Object.entries(draft.fields ?? {}).filter(([name]) => !asked.has(name));
    Object.assign(held, { extra: draft.extra ?? [], files: draft.files ?? [], base: draft.base ?? "",
        entries: draft.entries ?? [], fields: Object.fromEntries(silent) });
    putAll(kit.fields, "", draft.fields ?? {});
    for (const { id } of kit.sections) for (const control of named("#" + id)) control.value = draft.sections?.[id] ?? "";
    readDraft();
}

// Whether nothing was written yet.
export function isEmpty(draft) {
    return isNone(draft.fields) && isNone(draft.sections) && !draft.extra?.length;
}
