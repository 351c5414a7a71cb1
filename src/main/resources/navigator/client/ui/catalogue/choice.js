// Which entries pass, and how many would with each value.
import { choose, countValues } from "../../core/choose.js";
import { choices, toggled } from "../state.js";

// Facets with what is chosen of them.
function chosenIn(facets, state) {
    return facets.map((facet) => {
        const codes = state.facets[facet.field];
        return { ...facet, chosen: codes && facet.values.map(({ code }) => codes.includes(code)) };
    });
}

// The entries that pass, in their order, and the numbers of all values.
export function passing(data, entries, state) {
    const facets = chosenIn(data.facets, state);
    const { docs, missed, passed } = choose(facets, entries);
    return { passed, facets: () => Object.fromEntries(facets.map((facet, k) => [facet.field, counted(facet, k, docs, missed)])) };
}

function counted(facet, k, docs, missed) {
    const counts = countValues(facet, k, docs, missed);
    return { title: facet.title, values: facet.values.map((value, i) => ({ ...value, count: counts[i] })) };
}

// Without which of the conditions something would be found, and how much.
export function withoutEach(data, entries, state) {
    return choices(state)
        .map(([field, code]) => ({ field, code, total: passing(data, entries, toggled(state, field, code)).passed.length }))
        .filter(({ total }) => total)
        .sort((a, b) => b.total - a.total);
}

// The state without what the site has not.
export function known(data, state) {
    const facets = {};
    let unknown = Boolean(state.sort) && data.sorts.every(({ id }) => id !== state.sort);
    for (const [field, codes] of Object.entries(state.facets)) {
        const values = data.facets.find((facet) => facet.field === field)?.values ?? [];
        const some = codes.filter((code) => values.some((value) => value.code === code));
        unknown ||= some.length < codes.length;
        if (some.length) facets[field] = some;
    }
    return { state: { ...state, facets, sort: orderly(data, state) }, unknown };
}

// The order that stands there anyway has no name.
function orderly(data, { sort, text }) {
    const place = data.sorts.findIndex(({ id }) => id === sort);
    return place > 0 || (place === 0 && text.trim()) ? sort : "";
}
