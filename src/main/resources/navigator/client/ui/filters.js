// Conditions of the search page and of catalogues: groups of checkboxes with numbers.
import { make } from "./dom.js";
import { chosenOf } from "./state.js";
import { counted, grouped, say } from "./words.js";

const VALUES = 6;
const GROUPS = 5;

// Draws the groups of some fields anew; what was open stays open and the focus stays where it was.
export function drawFilters(place, fields, found, state, toggle) {
    const open = new Set([...place.querySelectorAll("details[open]")].map((d) => d.dataset.name));
    const focused = place.contains(document.activeElement) ? document.activeElement.id : "";
    const groups = fields.filter((field) => found.facets[field])
        .map((field) => group(field, found.facets[field], chosenOf(state, field), open, toggle))
        .filter(Boolean);
    const rest = groups.slice(GROUPS);
    place.replaceChildren(...groups.slice(0, GROUPS));
    const chosen = rest.some((one) => one.querySelector("input:checked"));
    if (rest.length) place.append(folded("groups", say("groups", { n: rest.length }), open, rest, chosen));
    if (focused) focusOn(place, focused);
}

// What was just taken away may be folded and empty now; the focus must not fall back to the top of the page.
function focusOn(place, id) {
    const before = document.getElementById(id);
    before?.focus({ preventScroll: true });
    if (document.activeElement !== before) place.querySelector("input:enabled")?.focus({ preventScroll: true });
}

function group(field, facet, chosen, open, toggle) {
    const [values, empty] = [true, false].map((some) =>
        facet.values.filter((value) => some === (value.count > 0 || chosen.includes(value.code))));
    if ((!values.length || values.length + empty.length < 2) && !chosen.length) return undefined;
    const rows = [...values, ...empty].map((value) => choice(field, value, chosen.includes(value.code), toggle));
    // Values that would give nothing are folded away; one of the others alone is not worth it.
    const shown = values.length <= VALUES + (empty.length ? 0 : 1) ? values.length : VALUES;
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
    const box = make("input", { type: "checkbox", id, checked, disabled: !value.count && !checked, change: () => toggle(field, value.code) });
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
