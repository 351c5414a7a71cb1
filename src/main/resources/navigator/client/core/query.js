import { wordsOf } from "./words.js";

const QUOTES = /["“”„«»]/;

// Concepts by stem: each word of a name of several words gets its concept.
const conceptsIn = (root, rows) => {
    const found = new Map();
    for (const [concept, ...names] of root.concepts) {
        for (const name of names) {
            if (rows.some((row) => row.some((_, i) => name.every((stem, j) => row[i + j]?.stem === stem)))) {
                name.forEach((stem) => found.set(stem, new Set(found.get(stem)).add(concept)));
            }
        }
    }
    return found;
};

// A typed text: all its words with what they may be, and the words of each phrase.
export const readQuery = (root, text) => {
    const { mostWords, shortPrefix } = root.ranking;
    const last = new Map();
    const phrases = new Map();
    const rows = [];
    const parts = text.split(QUOTES);
    parts.forEach((part, i) => {
        const words = wordsOf(part).map((word, at) => ({ ...word, at, stop: root.stop.includes(word.folded), terms: [], concepts: [] }));
        const strong = words.filter((word) => !word.stop);
        if (i % 2 && i < parts.length - 1) {
            if (strong.length && phrases.size < mostWords) {
                phrases.set(words.map((word) => word.folded).join(" "), strong.filter((word) => word.at < mostWords));
            }
            return;
        }
        rows.push(strong);
        for (const word of words) {
            last.delete(word.stem);
            last.set(word.stem, word);
        }
    });
    const typed = [...last.values()].slice(-mostWords);
    const open = (parts.length === 1 || parts.length % 2 === 0 || parts.at(-1).trim()) && typed.at(-1);
    const concepts = conceptsIn(root, rows);
    const words = typed.filter((word) => !word.stop || word === open);
    for (const word of words) {
        word.open = word === open && word.folded.length >= shortPrefix;
        word.concepts = [...(concepts.get(word.stem) ?? [])];
    }
    for (const word of [...phrases.values()].flat()) {
        if (words.every(({ stem }) => stem !== word.stem)) {
            words.push({ ...word, quoted: true });
        }
    }
    for (const word of words) {
        word.weak = word.stop || root.weak.includes(word.folded);
    }
    if (words.every((word) => word.weak)) {
        words.forEach((word) => (word.weak = false));
    }
    return { words, phrases: [...phrases.values()] };
};

export const unquoted = (text) => text.split(QUOTES).join(" ");
