import { keyOf, nearestOf } from "./words.js";

// Does every reference name an entry that exists and is shown? The twin of ReferenceCheck.
const find = (kit, field, target) => {
    const lists = field.to.map((to) => kit.references[to] ?? []);
    const byId = lists.flatMap((list) => list.filter(({ id }) => id === target));
    if (byId.length > 0) {
        return { found: byId[0], exact: true };
    }
    const key = keyOf(target);
    const byTitle = lists.flatMap((list) => list.filter(({ title }) => keyOf(title) === key));
    return { found: byTitle[0], exact: false };
};

const nearest = (kit, field, target) => {
    const ids = new Map();
    field.to.flatMap((to) => kit.references[to] ?? []).forEach(({ id, title }) => {
        ids.set(id, id);
        ids.set(title, ids.get(title) ?? id);
    });
    return ids.get(nearestOf(target, ids.keys())) ?? "";
};

const judge = (kit, field, { ref: value, path, at }, isVisible, report) => {
    // A way to a file is for the program to follow.
    if (value.endsWith(".md")) {
        return;
    }
    const { found, exact } = find(kit, field, value);
    if (!found) {
        const folders = field.to.map((to) => kit.folders[to]).filter((folder) => folder).join(", ");
        const facts = { field: field.label, value, nearest: nearest(kit, field, value), folders };
        report("reference-unknown", path, at, facts);
    } else if (isVisible && found.hidden) {
        report("reference-hidden", path, at, { field: field.label, value, title: found.title });
    } else if (!exact) {
        report("reference-read-as", path, at, { field: field.label, value, read: found.id });
    }
};

export const checkReferences = (kit, values, isVisible, report) => {
    for (const { field, items } of values.values()) {
        for (const item of items) {
            if (item.values) {
                checkReferences(kit, item.values, isVisible, report);
            } else if (field.type === "ref") {
                judge(kit, field, item, isVisible, report);
            }
        }
    }
};
