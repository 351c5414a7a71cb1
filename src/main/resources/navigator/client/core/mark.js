import { wordsOf } from "./words.js";

// Cuts a text at its words that stand for a stem; `from` and `to` say which part of it.
export const cutMarks = (text, marks, from, to) => {
    const parts = [];
    const put = (piece, marked) => piece && parts.push({ text: piece, marked });
    let at = from;
    for (const { start, end } of marks) {
        if (start >= at && end <= to) {
            put(text.slice(at, start), false);
            put(text.slice(start, end), true);
            at = end;
        }
    }
    put(text.slice(at, to), false);
    return parts;
};

export const marksIn = (text, stems) => (stems.length ? wordsOf(text).filter(({ stem }) => stems.includes(stem)) : []);

export const mark = (text, stems) => cutMarks(text, marksIn(text, stems), 0, text.length);
