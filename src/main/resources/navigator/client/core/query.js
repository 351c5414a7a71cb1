import { wordsOf } from "./words.js";

const QUOTES = /["“”„«»]/;

// Of words with one stem, or phrases with one text, the last.
const lastOf = (list, key) => list.filter((one, i) => i === list.findLastIndex((other) => other[key] === one[key]));

const isIn = (row, name) => row.some((_, i) => name.every((stem, j) => row[i + j]?.stem === stem));

// A typed text: all its words with what they may be, and the words of each phrase.
export const readQuery = ({ ranking, stop, weak, concepts }, text) => {
    const { mostWords, shortPrefix } = ranking;
    const parts = text.split(QUOTES);
    const rows = parts.map((part) => {
        const words = wordsOf(part).map((word, at) => ({ ...word, at, stop: stop.includes(word.folded), terms: [], concepts: [] }));
        return { all: words, telling: words.filter((word) => !word.stop), text: words.map(({ folded }) => folded).join() };
    });
    const isPhrase = (_, i) => i % 2 && i < parts.length - 1;
    const plain = rows.filter((...row) => !isPhrase(...row));
    const phrases = lastOf(rows.filter(isPhrase), "text").map(({ telling }) => telling.filter(({ at }) => at < mostWords)).filter((phrase) => phrase.length);
    const typed = lastOf(plain.flatMap(({ all }) => all), "stem").slice(-mostWords);
    const open = (parts.length % 2 === 0 || parts.length === 1 || parts.at(-1).trim()) && typed.at(-1);
    const words = typed.filter((word) => !word.stop || word === open);
    for (const word of words) {
        word.open = word === open && word.folded.length >= shortPrefix;
        word.concepts = concepts
            .filter(([, ...names]) => names.some((name) => name.includes(word.stem) && plain.some(({ telling }) => isIn(telling, name))))
            .map(([concept]) => concept);
    }
    for (const word of phrases.flat()) {
        if (words.every(({ stem }) => stem !== word.stem)) {
            words.push({ ...word, quoted: true });
        }
    }
    const isWeak = (word) => word.stop || weak.includes(word.folded);
    const onlyWeak = words.every(isWeak);
    words.forEach((word) => (word.weak = !onlyWeak && isWeak(word)));
    return { words, phrases };
};

export const unquoted = (text) => text.split(QUOTES).join(" ");
