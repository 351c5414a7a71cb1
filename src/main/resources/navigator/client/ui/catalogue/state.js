// What is chosen in a catalogue, and how it stands in the address. A page about one value has it chosen from the start.
import { addressOf, stateOf } from "../state.js";

export function readState(query, { field, code }) {
    const params = new URLSearchParams(query);
    const state = { ...stateOf(query), types: [], sort: (params.get("sort") ?? "relevance").replace("relevance", "") };
    if (field && !params.has(field)) state.facets[field] = [code];
    return state;
}

// The same state always gives the same address.
export function addressIn(state, { field, code }) {
    const facets = { ...state.facets };
    const own = facets[field] ?? [];
    const emptied = field && !own.length ? field + "=" : "";
    if (own.length === 1 && own[0] === code) delete facets[field];
    const rest = addressOf({ ...state, facets, sort: state.sort || "relevance" });
    return emptied ? (rest.startsWith("?") ? rest + "&" : "?") + emptied : rest;
}
