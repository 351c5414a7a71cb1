import { wordsOf } from "./words.js";

const QUOTES = /["“”„«»]/;

// Concepts by stem: each word of a name of several words gets its concept.
const conceptsIn = (concepts, rows) => {
    const found = new Map();
    for (const [concept, ...names] of concepts) {
        for (const name of names) {
            if (rows.some((row) => row.some((_, i) => name.every((stem, j) => row[i + j]?.stem === stem)))) {
                name.forEach((stem) => found.set(stem, new Set(found.get(stem)).add(concept)));
            }
        }
    }
    return found;
};

// A typed text: all its words with what they may be, and the words of each phrase.
export const readQuery = ({ ranking, stop, weak, concepts }, text) => {
    const last = new Map();
    const phrases = new Map();
    const rows = [];
    const parts = text.split(QUOTES);
    parts.forEach((part, i) => {
        const all = wordsOf(part).map((word, at) => ({ ...word, at, stop: stop.includes(word.folded), terms: [], concepts: [] }));
        const telling = all.filter((word) => !word.stop);
        if (i % 2 && i < parts.length - 1) {
            if (telling.length && phrases.size < ranking.mostWords) {
                phrases.set(all.map(({ folded }) => folded).join(), telling.filter(({ at }) => at < ranking.mostWords));
            }
        } else {
            rows.push(telling);
            all.forEach((word) => last.delete(word.stem) | last.set(word.stem, word));
        }
    });
    const typed = [...last.values()].slice(-ranking.mostWords);
    const open = (parts.length % 2 === 0 || !parts[1] || parts.at(-1).trim()) && typed.at(-1);
    const found = conceptsIn(concepts, rows);
    const words = typed.filter((word) => !word.stop || word === open);
    for (const word of words) {
        word.open = word === open && word.folded.length >= ranking.shortPrefix;
        word.concepts = [...(found.get(word.stem) ?? [])];
    }
    for (const word of [...phrases.values()].flat()) {
        if (words.every(({ stem }) => stem !== word.stem)) {
            words.push({ ...word, quoted: true });
        }
    }
    const little = ({ stop, folded }) => stop || weak.includes(folded);
    const onlyLittle = words.every(little);
    words.forEach((word) => (word.weak = !onlyLittle && little(word)));
    return { words, phrases: [...phrases.values()] };
};

export const unquoted = (text) => text.split(QUOTES).join(" ");
