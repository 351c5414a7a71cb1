import { wordsOf } from "./words.js";

export const marksIn = (text, stems) => wordsOf(text).filter(({ stem }) => stems.includes(stem));

export const partOf = (text, marked = false) => ({ text, marked });

// Cuts a part of a text at its marked words.
export const cutMarks = (text, words, from, to) => {
    const parts = [];
    for (const { start, end } of words.filter((word) => word.start >= from && word.end <= to)) {
        parts.push(partOf(text.slice(from, start)), partOf(text.slice(start, end), true));
        from = end;
    }
    return [...parts, partOf(text.slice(from, to))].filter((part) => part.text);
};

export const mark = (text, stems) => cutMarks(text, marksIn(text, stems), 0, text.length);
