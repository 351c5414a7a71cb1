// How the card and the page will look. The card is the site's own, cloned from the page; the page has the same headings
// and lists as real ones, and becomes exact when the site is built.
import { make } from "../../ui/dom.js";
import { say } from "../../ui/words.js";
import { announce, find, kit, later, place, whenChanged } from "./desk.js";
import { titleOf } from "./registers.js";
import { readDraft } from "./values.js";

const box = find("[data-form-preview]");
const opener = find("[data-preview]");

// **Important** words of a line.
function words(line) {
    return line.split(/\*\*(.+?)\*\*/).map((part, at) => (at % 2 ? make("b", {}, part) : part));
}

// Paragraphs and lists: what the checks let through besides is rare in what people type.
function prose(text) {
    return text.split(/\n\s*\n/).map((block) => {
        const lines = block.split("\n");
        const marks = /^\s*(?:[-*+]|\d+[.)])\s+/;
        if (!lines.every((line) => marks.test(line))) return make("p", {}, ...words(lines.join(" ")));
        return make(/^\s*\d/.test(block) ? "ol" : "ul", {}, ...lines.map((line) => make("li", {}, ...words(line.replace(marks, "")))));
    });
}

function textOf(field, value) {
    if (field.type === "ref") return titleOf(field, value);
    if (field.type === "choice") return kit.vocabularies[field.vocabulary]?.terms.find((term) => term.code === value)?.label ?? value;
    return value;
}

const each = (field, value) => [value].flat().map((one) => textOf(field, one));

function table(field, rows) {
    const columns = field.fields.filter((part) => rows.some((row) => row[part.name]));
    return make("div", { class: "table-scroll", role: "region", tabindex: "0", "aria-label": field.label }, make("table", {},
        make("thead", {}, make("tr", {}, ...columns.map((part) => make("th", { scope: "col" }, part.label)))),
        make("tbody", {}, ...rows.map((row) => make("tr", {}, ...columns.map((part) => make("td", {}, each(part, row[part.name] ?? "").join(", "))))))));
}

function shown(field, value) {
    if (field.type === "group") return [table(field, [value].flat())];
    if (field.type === "prose") return prose(value);
    const texts = each(field, value);
    return texts.length > 1 ? [make("ul", { class: "bullets" }, ...texts.map((text) => make("li", {}, text)))] : [make("p", {}, texts[0])];
}

function card(fields) {
    const clone = find("template[data-sample]").content.firstElementChild.cloneNode(true);
    const names = find("template[data-sample]").dataset;
    const facts = (names.facts ?? "").split(" ").map((name) => kit.fields.find((field) => field.name === name)).filter((field) => field && fields[field.name]);
    clone.removeAttribute("data-id");
    const link = find(".card-title a", clone);
    link.replaceWith(fields[kit.title] || say("untitled"));
    if (fields[names.lead]) find(".card-summary", clone).textContent = fields[names.lead];
    else find(".card-summary", clone).remove();
    find(".badges", clone).replaceChildren();
    find(".card-facts", clone).replaceChildren(...facts.map((field) => make("li", {}, each(field, fields[field.name]).join(", "))));
    return clone;
}

function sheet({ fields, sections }) {
    const staff = new Set([...kit.form.staff, kit.form.consents, kit.title]);
    const chapters = kit.sections.filter(({ id }) => sections[id]).flatMap(({ id, heading }) => [make("h4", {}, heading), ...prose(sections[id])]);
    const rest = kit.fields.filter(({ name }) => fields[name] && !staff.has(name))
        .flatMap((field) => [make("h4", {}, field.label), ...shown(field, fields[field.name])]);
    return make("div", { class: "ask-sheet" }, make("h3", {}, fields[kit.title] || say("untitled")), ...chapters, ...rest);
}

function draw() {
    if (box.hidden) return;
    const draft = readDraft();
    const phone = make("input", { type: "checkbox", id: "ask-phone", checked: box.classList.contains("is-phone"),
        change: () => box.classList.toggle("is-phone", phone.checked) });
    box.replaceChildren(make("label", { class: "ask-option", for: "ask-phone" }, phone, make("span", {}, say("phone"))),
        make("h3", {}, say("card")), make("div", { class: "ask-sheet" }, card(draft.fields)),
        make("h3", {}, say("page")), sheet(draft), make("p", { class: "small" }, say("preview_note")));
}

export function attachPreview() {
    opener.addEventListener("click", () => {
        box.hidden = !box.hidden;
        opener.setAttribute("aria-expanded", String(!box.hidden));
        draw();
        if (!box.hidden) announce(say("preview_open"));
    });
    const soon = later(() => !box.contains(document.activeElement) && draw(), 500);
    whenChanged(soon);
}
