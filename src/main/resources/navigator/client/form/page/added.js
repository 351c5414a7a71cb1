// Entries of registers that are made in place: a new organisation goes along with the same application.
import { say } from "../../ui/words.js";
import { all, announce, changed, find, form, held, kit, place } from "./desk.js";
import { plain } from "./plain.js";

const LATIN = "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya".split(" ");

// «Лицей № 2» is litsey-2.
export function latin(text) {
    const letters = [...plain(text)].map((one) => (one >= "а" && one <= "я" ? LATIN[one.charCodeAt(0) - 1072] : one));
    return letters.join("").replace(/[^a-z0-9]+/g, "-").slice(0, 60).replace(/^-|-$/g, "");
}

// The questions about a new entry, with what the type calls its own fields.
const templateOf = (type) => find(`template[data-added="${type}"]`);

export const nameOf = (entry) => entry.fields[templateOf(entry.type)?.dataset.title] ?? "";
export const idOf = (entry) => entry.fields[templateOf(entry.type)?.dataset.identity] ?? "";

// The type of a new entry, where the field may name one that the page has questions for.
export function canAdd(field, text) {
    return text.length > 2 && field.to.find(templateOf);
}

function free(id) {
    const taken = new Set([...Object.values(kit.references).flat().map((one) => one.id), ...held.entries.map(idOf)]);
    let name = id.length > 2 ? id : "novaya-zapis";
    for (let n = 2; taken.has(name); n++) name = id + "-" + n;
    return name;
}

const panelOf = (entry) => all(".ask-added", form).find((panel) => panel.dataset.entry === idOf(entry));

// The panel's fields are named after the type; with the id of the entry in its place they are the only ones of their name.
function rename(panel, entry) {
    for (const one of [panel, ...all("*", panel)]) {
        for (const name of ["data-path", "name", "id", "for", "aria-describedby"]) {
            const value = one.getAttribute(name);
            if (value) one.setAttribute(name, value.replaceAll("+" + entry.type, "+" + idOf(entry)).replaceAll("f-n-" + entry.type, "f-n-" + idOf(entry)));
        }
    }
}

const partOf = (control) => control.name.slice(control.name.indexOf(".") + 1);

function readPanel(panel, entry) {
    for (const control of all("[name]", panel)) {
        if (/radio|checkbox/.test(control.type) && !control.checked) continue;
        if (control.value.trim()) entry.fields[partOf(control)] = control.value.trim();
        else delete entry.fields[partOf(control)];
    }
}

function forget(panel, entry, input) {
    panel.remove();
    held.entries = held.entries.filter((one) => one !== entry);
    input.value = "";
    input.focus();
    changed();
}

// Questions about the new entry, below the field that names it.
function draw(input, entry) {
    panelOf(entry)?.remove();
    const panel = templateOf(entry.type).content.firstElementChild.cloneNode(true);
    panel.dataset.entry = idOf(entry);
    rename(panel, entry);
    for (const control of all("[name]", panel)) {
        const value = entry.fields[partOf(control)];
        if (/radio|checkbox/.test(control.type)) control.checked = control.value === value;
        else control.value = value ?? "";
    }
    panel.addEventListener("input", () => {
        readPanel(panel, entry);
        input.value = nameOf(entry);
    });
    find("[data-unadd]", panel).addEventListener("click", () => forget(panel, entry, input));
    input.closest(".ask").after(panel);
    return panel;
}

export function addEntry(input, type, text) {
    const { identity, title } = templateOf(type).dataset;
    const entry = { type, fields: { [identity]: free(latin(text)), [title]: text } };
    held.entries.push(entry);
    input.value = text;
    const panel = draw(input, entry);
    const open = all("input, select", panel).find((control) => !control.value);
    (open ?? find("input", panel)).focus();
    announce(say("added", { title: text }));
    changed();
}

// Panels of the entries of a draft that was opened.
export function drawEntries() {
    all(".ask-added", form).forEach((panel) => panel.remove());
    for (const entry of held.entries) {
        const input = all("[role=combobox]").find((one) => plain(one.value) === plain(nameOf(entry)));
        if (input) draw(input, entry);
    }
}

// What is not filled in, as paths and labels: an entry of a register needs all that it is asked.
export function unfilled() {
    return all(".ask-added [data-path]", form).filter((question) => {
        const controls = all("[name]", question);
        return !controls.some((one) => (/radio|checkbox/.test(one.type) ? one.checked : one.value.trim()));
    }).map((question) => ({ path: question.dataset.path, label: find(".ask-label", question).textContent.trim() }));
}

// The files of the new entries, beside that of the application.
export function filesOfEntries(day) {
    return held.entries.map((entry) => {
        const { folder, day: dated } = templateOf(entry.type).dataset;
        const fields = { ...entry.fields, ...(dated ? { [dated]: day } : {}) };
        const lines = Object.entries(fields).map(([name, value]) => name + ": " + JSON.stringify(value));
        return { path: folder + "/" + idOf(entry) + ".md", text: ["---", ...lines, "---", ""].join("\n") };
    });
}
