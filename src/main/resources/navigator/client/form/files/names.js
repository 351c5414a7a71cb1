// The names of a type's sections and fields, and what a heading or label means by them. The twin of NameBook.
// A target is { section }, { field } or { group: label }; a hit is { target, strength }, loose ones with `at`: which word.
import { phraseKey, strip } from "./phrases.js";
import { nearestOf } from "../core/words.js";

export const EXACT = 0;
export const ALSO = 1;
export const NEAR = 2;
export const LOOSE = 3;
const SHORTEST_NEAR = 5;
const MOST_LOOSE_WORDS = 10;

export const isGroup = (field) => field?.type === "group";
export const isGroupList = (field) => isGroup(field) && !!field.many;

// Only what can take a text as it is: a wrong guess must do no more harm than a text in the wrong place.
const isLoose = (field) => isGroupList(field) || (/^(text|prose)$/.test(field.type) && field.label.length >= 4);

const fieldName = (field) => ({ target: { field }, label: field.label, also: [...(field.also ?? []), field.name], loose: isLoose(field) });

// The names of a type, without those that authors are not asked for.
export function namesOfType(kit) {
    const { staff = [], consents } = kit.form ?? {};
    const hidden = new Set(kit.form ? [...staff, kit.stages?.field, consents] : []);
    return new Names([
        ...kit.sections.map((section) => ({ target: { section }, label: section.heading, also: section.also ?? [], loose: true })),
        ...kit.fields.filter((field) => !hidden.has(field.name)).map(fieldName),
        ...kit.groups.map(({ label }) => ({ target: { group: label }, label, also: [], loose: false })),
    ]);
}

const inner = new WeakMap();

// The names inside a group of fields.
export function namesOfGroup(field) {
    if (!inner.has(field)) inner.set(field, new Names(field.fields.map(fieldName)));
    return inner.get(field);
}

class Names {
    constructor(names) {
        this.names = names;
        this.groups = names.map((one) => one.target.field).filter(isGroupList);
    }

    // The best meaning of a text, at least as sure as `weakest`; before a table a group goes before a section.
    find(text, weakest, tableFollows = false) {
        const key = phraseKey(text);
        for (let strength = EXACT; key && strength <= weakest; strength++) {
            const hits = this.hits(text, key, strength);
            if (hits.length) return { ...((tableFollows && hits.find((one) => isGroup(one.target.field))) || hits[0]), strength };
        }
        return undefined;
    }

    hits(text, key, strength) {
        if (strength === NEAR) return this.near(text, key);
        if (strength === LOOSE) return this.loose(key.split(" "));
        return this.names.filter((one) => (strength ? one.also : [one.label]).some((spelling) => phraseKey(spelling) === key));
    }

    near(text, key) {
        const label = key.length < SHORTEST_NEAR ? undefined : nearestOf(strip(text), this.names.map((one) => one.label));
        return this.names.filter((one) => one.label === label);
    }

    loose(words) {
        if (words.length > MOST_LOOSE_WORDS) return [];
        const hits = [];
        for (const { target, label, also } of this.names.filter((one) => one.loose)) {
            for (const spelling of [label, ...also]) {
                const sought = phraseKey(spelling).split(" ");
                const at = words.findIndex((_, i) => i + sought.length <= words.length && sought.every((word, j) => isForm(words[i + j], word)));
                if (at >= 0) hits.push({ target, letters: sought.join("").length, at });
            }
        }
        return hits.sort((a, b) => b.letters - a.letters || a.at - b.at).slice(0, 1);
    }
}

// Whether two words can be forms of one: «результаты» and «результатов».
function isForm(a, b) {
    const shorter = Math.min(a.length, b.length);
    let common = 0;
    while (common < shorter && a[common] === b[common]) common++;
    return a === b || (shorter >= 5 && Math.abs(a.length - b.length) <= 3 && common >= Math.max(4, shorter - 2));
}
