import { cutMarks, marksIn } from "./mark.js";

const LENGTH = 200;
const BEFORE_MARK = 50;

// The mark from which a piece holds most different words; the first of equals.
const bestMark = (marks) => {
    let most = 0;
    let found;
    marks.forEach((first, i) => {
        const limit = first.start + LENGTH - BEFORE_MARK;
        const seen = [];
        for (let j = i; j < marks.length && marks[j].end <= limit; j++) {
            if (!seen.includes(marks[j].stem)) {
                seen.push(marks[j].stem);
            }
        }
        if (seen.length > most) {
            most = seen.length;
            found = first;
        }
    });
    return found;
};

// The beginning of the paragraph if it is near, else of a word.
const startOf = (text, at) => {
    const paragraph = text.lastIndexOf("\n", at) + 1;
    if (at - BEFORE_MARK <= paragraph) {
        return paragraph;
    }
    const space = text.indexOf(" ", at - BEFORE_MARK);
    return space >= 0 && space < at ? space + 1 : at;
};

const endOf = (text, start, least) => {
    const limit = Math.max(least, start + LENGTH);
    if (limit >= text.length) {
        return text.length;
    }
    const space = Math.max(text.lastIndexOf(" ", limit), text.lastIndexOf("\n", limit));
    return space > Math.max(start, least) ? space : limit;
};

// The piece of a text that answers best, about two lines long.
export const excerptOf = (text, stems) => {
    const marks = marksIn(text, stems);
    const first = bestMark(marks);
    const start = first ? startOf(text, first.start) : 0;
    const end = endOf(text, start, first?.end ?? start);
    const parts = cutMarks(text.replace(/\n/g, " "), marks, start, end);
    if (start > 0 && text[start - 1] !== "\n") {
        parts.unshift({ text: "…", marked: false });
    }
    if (end < text.length) {
        parts.push({ text: "…", marked: false });
    }
    return parts;
};
