import { compose } from "./compose.js";

// The text of a draft, and where the value of each path stands in it.
export const write = (kit, draft, state) => {
    const { text, fields, sections } = compose(kit, draft, state);
    const places = {};
    const note = (node) => {
        places[node.path] = node.at;
        (node.fields ?? node.items ?? []).forEach(note);
    };
    fields.forEach(note);
    sections.forEach(({ id, at }) => {
        places["#" + id] = at;
    });
    return { text, places };
};
