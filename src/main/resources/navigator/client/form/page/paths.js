// Where the value of a path stands on the page. A path counts the rows that say something; those between that are left
// empty have no number.
import { all, find, form } from "./desk.js";

export const idOf = (path) => "f-" + path.replace("#", "s-").replace("+", "n-").replaceAll(".", "-");

// Paths come from addresses, too, so none becomes a part of a selector.
const byPath = (path) => all("[data-path]", form).find((one) => one.dataset.path === path);

export const listOf = (path) => all("fieldset[data-most]", form).find((one) => one.dataset.path === path);

export const rowsOf = (list) => all(":scope > ol > li", list);

const rowAt = ([name, at]) => (listOf(name) && at ? rowsOf(listOf(name))[at] : undefined);

// The path as the names of the fields have it.
export function onPage(path) {
    const parts = path.split(".");
    const list = parts.length > 1 && listOf(parts[0]);
    if (!list) return path;
    const rows = rowsOf(list);
    const at = rows.findIndex((row) => row.dataset.at === parts[1]);
    return [parts[0], at < 0 ? parts[1] : at, ...parts.slice(2)].join(".");
}

// The path of a field in the draft.
export function inDraft(name) {
    const parts = name.split(".");
    const row = rowAt(parts);
    return row?.dataset.at ? [parts[0], row.dataset.at, ...parts.slice(2)].join(".") : name;
}

// What is asked under a path, or what it stands in: questions, rows, lists.
export function questionOf(path) {
    const name = onPage(path);
    for (let part = name; part; part = part.replace(/\.?[^.]*$/, "")) {
        const found = byPath(part);
        const row = found ?? rowAt(part.split("."));
        if (row) return row;
    }
    return undefined;
}

// The first thing in a question that can have the focus.
export function controlOf(question) {
    return question.matches("input, select, textarea") ? question : find("input:not([hidden]), select, textarea, button", question);
}
