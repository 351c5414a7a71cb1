// The conditions of the search page: groups of checkboxes with numbers.
import { make } from "./dom.js";
import { chosenOf } from "./state.js";
import { counted, grouped, say } from "./words.js";

const VALUES = 6;
const GROUPS = 5;

// Draws the groups anew; what was open stays open and the focus stays where it was.
export function drawFilters(place, engine, found, state, toggle) {
    const open = new Set([...place.querySelectorAll("details[open]")].map((d) => d.dataset.name));
    const focused = place.contains(document.activeElement) ? document.activeElement.id : "";
    const groups = ordered(engine, found)
        .map(([field, facet]) => group(field, facet, chosenOf(state, field), open, toggle))
        .filter(Boolean);
    const rest = groups.slice(GROUPS);
    place.replaceChildren(...groups.slice(0, GROUPS));
    if (rest.length) place.append(folded("groups", say("groups", { n: rest.length }), open, rest));
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

// Types first, the others as the site orders them.
function ordered(engine, found) {
    const order = ["type", ...engine.root.facets.map((facet) => facet.field)];
    return Object.entries(found.facets).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}

function group(field, facet, chosen, open, toggle) {
    const values = facet.values.filter((value) => value.count > 0 || chosen.includes(value.code));
    if (values.length < 2 && !chosen.length) return undefined;
    const rows = values.map((value) => choice(field, value, chosen.includes(value.code), toggle));
    const shown = rows.length <= VALUES + 1 ? rows.length : VALUES;
    const late = values.slice(shown).some((value) => chosen.includes(value.code));
    const more = rows.length > shown && folded(field, counted("values", rows.length - shown), open,
        [make("div", { class: "choices" }, ...rows.slice(shown))], late);
    return make("fieldset", { class: "choice-group" }, make("legend", {}, facet.title || say("types")),
        make("div", { class: "choices" }, ...rows.slice(0, shown)), ...(more ? [more] : []));
}

function folded(name, label, open, content, always = false) {
    return make("details", { class: "facet-more", "data-name": name, open: always || open.has(name) },
        make("summary", {}, label), ...content);
}

function choice(field, value, checked, toggle) {
    const id = "f-" + field + "-" + value.code;
    const box = make("input", { type: "checkbox", id, checked, change: () => toggle(field, value.code) });
    return make("label", { class: "choice", for: id }, box, make("span", {}, value.label),
        make("span", { class: "count" }, grouped(value.count)));
}

// Chips above the results, each of which takes one condition away.
export function drawChosen(place, found, list, take, takeAll) {
    const chips = list.map(([field, code]) => make("button", { type: "button", class: "chip", click: () => take(field, code) },
        labelOf(found, field, code) + " ", make("span", { "aria-hidden": "true" }, "✕"),
        make("span", { class: "vh" }, say("take"))));
    place.hidden = chips.length === 0;
    place.replaceChildren(make("span", {}, say("chosen")), ...chips);
    if (chips.length > 1) {
        place.append(make("button", { type: "button", class: "chip chip-all", click: takeAll }, say("take_all")));
    }
}

export function labelOf(found, field, code) {
    return found.facets[field]?.values.find((value) => value.code === code)?.label ?? code;
}

// Results leave out what would give nothing; what the reader has chosen is put back with its name and 0.
export async function withChosen(engine, found, list) {
    const gone = list.filter(([field, code]) => !found.facets[field]?.values.some((value) => value.code === code));
    if (!gone.length) return;
    const all = await engine.search({ text: "", types: [], facets: {}, offset: 0, limit: 0, counts: true });
    for (const [field, code] of gone) {
        const facet = all.facets[field];
        const value = facet?.values.find((v) => v.code === code);
        if (value) {
            found.facets[field] ??= { title: facet.title, values: [] };
            found.facets[field].values.push({ ...value, count: 0 });
        }
    }
}
