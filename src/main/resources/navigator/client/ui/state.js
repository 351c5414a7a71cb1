// What is asked on the search page, and how it stands in the address.
export const PAGE = 10;
const MOST_PAGES = 50;
const MOST_CODES = 50;
const OWN = ["q", "type", "sort", "page"];

// What mail programs and counters add to links is no condition.
const FOREIGN = /^(utm_\w*|yclid|ysclid|gclid|fbclid|from|ref|source)$/;

export function stateOf(query) {
    const params = new URLSearchParams(query);
    const page = Math.floor(Number(params.get("page"))) || 1;
    const state = {
        text: params.get("q") ?? "",
        types: codes(params, "type"),
        facets: {},
        sort: params.get("sort") ?? "relevance",
        page: Math.min(Math.max(page, 1), MOST_PAGES),
    };
    for (const name of new Set(params.keys())) {
        if (!OWN.includes(name) && !FOREIGN.test(name) && /^[a-z][a-z0-9_]{0,60}$/.test(name)) {
            const chosen = codes(params, name);
            if (chosen.length) state.facets[name] = chosen;
        }
    }
    return state;
}

function codes(params, name) {
    const all = params.getAll(name).flatMap((value) => value.split(","));
    return [...new Set(all.filter(Boolean))].slice(0, MOST_CODES);
}

// The same state always gives the same address: words, types, fields by name, order, page.
export function addressOf(state) {
    const parts = [];
    const add = (name, values) => {
        if (values.length) parts.push(name + "=" + values.map(encodeURIComponent).join(","));
    };
    if (state.text.trim()) parts.push("q=" + encodeURIComponent(state.text.trim()).replaceAll("%20", "+"));
    add("type", state.types);
    for (const field of Object.keys(state.facets).sort()) add(field, state.facets[field]);
    if (state.sort !== "relevance") add("sort", [state.sort]);
    if (state.page > 1) add("page", [state.page]);
    return parts.length ? "?" + parts.join("&") : location.pathname;
}

export function chosenOf(state, field) {
    return field === "type" ? state.types : (state.facets[field] ?? []);
}

// The state with one value chosen or taken away, from the first page on.
export function toggled(state, field, code) {
    const before = chosenOf(state, field);
    const after = before.includes(code) ? before.filter((c) => c !== code) : [...before, code];
    if (field === "type") return { ...state, types: after, page: 1 };
    const facets = { ...state.facets, [field]: after };
    if (!after.length) delete facets[field];
    return { ...state, facets, page: 1 };
}

// Every chosen value as [field, code].
export function choices(state) {
    return [["type", state.types], ...Object.entries(state.facets)].flatMap(([field, list]) => list.map((c) => [field, c]));
}
