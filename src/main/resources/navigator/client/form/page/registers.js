// Registers: what a field that names another entry can name.
import { idOf, nameOf } from "./added.js";
import { held, kit } from "./desk.js";
import { plain } from "./plain.js";

// Entries that the field may name, those made in place among them.
export function entriesOf(field) {
    return field.to.flatMap((type) => [
        ...held.entries.filter((one) => one.type === type).map((one) => ({ id: idOf(one), title: nameOf(one) })),
        ...(kit.references[type] ?? []),
    ]);
}

// The code of what was written, or the words themselves where the register has none such.
export function codeOf(field, text) {
    if (!text) return "";
    const asked = plain(text);
    const found = entriesOf(field).find((one) => one.id === text || plain(one.title) === asked || one.also?.some((name) => plain(name) === asked));
    return found ? found.id : text;
}

export function titleOf(field, code) {
    return entriesOf(field).find((one) => one.id === code)?.title ?? code;
}

// Entries that have all the words in any order; those that begin with them come first.
export function search(field, text) {
    const words = plain(text).split(" ");
    const found = [];
    for (const one of entriesOf(field)) {
        const name = " " + plain([one.title, ...(one.also ?? [])].join(" "));
        if (words.every((word) => name.includes(" " + word)) || words.every((word) => word.length > 2 && name.includes(word))) {
            found.push({ ...one, rank: name.startsWith(" " + words[0]) ? 0 : 1 });
        }
    }
    return found.sort((a, b) => a.rank - b.rank || a.title.localeCompare(b.title, "ru", { numeric: true }));
}
