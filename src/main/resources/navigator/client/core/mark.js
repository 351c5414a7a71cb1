import { wordsOf } from "./words.js";

export const marksIn = (text, stems) => wordsOf(text).filter(({ stem }) => stems.includes(stem));

// Cuts a part of a text at its marked words.
export const cutMarks = (text, words, from, to) => {
    const parts = [];
    for (const { start, end } of words.filter((word) => word.start >= from && word.end <= to)) {
        parts.push({ text: text.slice(from, start), marked: false }, { text: text.slice(start, end), marked: true });
        from = end;
    }
    return [...parts, { text: text.slice(from, to), marked: false }].filter((part) => part.text);
};

export const mark = (text, stems) => cutMarks(text, marksIn(text, stems), 0, text.length);
