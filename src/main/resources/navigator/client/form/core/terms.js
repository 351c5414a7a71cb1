import { keyOf, nearestOf } from "./words.js";

// Terms by code, by label, by synonym: the twin of TermReader.
const MOST_SHOWN = 12;

export const termOf = (vocabulary, text) => {
    const key = keyOf(text);
    // Options that a field lists itself are codes, and nothing but codes.
    const known = vocabulary.exact ? [] : vocabulary.terms;
    return (
        vocabulary.terms.find(({ code }) => code === text) ??
        known.find(({ label }) => keyOf(label) === key) ??
        known.find(({ also = [] }) => also.some((word) => keyOf(word) === key)) ??
        null
    );
};

const describe = ({ code, label }) => (code === label ? `«${code}»` : `«${code}» (${label})`);

const nearest = (vocabulary, text) => {
    const words = new Map();
    for (const term of vocabulary.terms) {
        words.set(term.code, term);
        words.set(term.label, term);
        (term.also ?? []).filter((word) => !words.has(word)).forEach((word) => words.set(word, term));
    }
    const near = nearestOf(text, words.keys());
    return near === "" ? "" : describe(words.get(near));
};

const known = (vocabulary) => {
    const labels = vocabulary.terms.filter(({ use }) => !use).map(({ label }) => label);
    const more = labels.length - MOST_SHOWN;
    return labels.slice(0, MOST_SHOWN).join("; ") + (more > 0 ? ` и ещё ${more}` : "");
};

// The term that a text means, null where there is none; tell(rule, facts) hears what is to be said of it.
export const readTerm = (vocabulary, text, tell) => {
    const term = termOf(vocabulary, text);
    if (!term) {
        tell("term-unknown", {
            value: text,
            vocabulary: vocabulary.label,
            nearest: nearest(vocabulary, text),
            known: known(vocabulary),
        });
        return null;
    }
    if (term.code !== text && keyOf(term.label) !== keyOf(text)) {
        tell("read-as", { value: text, read: term.label });
    }
    if (!term.use) {
        return term;
    }
    const now = vocabulary.terms.find(({ code }) => code === term.use) ?? term;
    tell("term-replaced", { value: text, now: describe(now) });
    return now;
};
