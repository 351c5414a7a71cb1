import { cutMarks, marksIn } from "./mark.js";

const LENGTH = 200;
const BEFORE = 50;

// The beginning of the paragraph if it is near, else of a word.
const startOf = (text, at) => {
    const paragraph = text.lastIndexOf("\n", at) + 1;
    const space = text.indexOf(" ", at - BEFORE);
    return at - BEFORE <= paragraph ? paragraph : space >= 0 && space < at ? space + 1 : at;
};

const endOf = (text, start, least) => {
    const limit = Math.max(least, start + LENGTH);
    const space = Math.max(text.lastIndexOf(" ", limit), text.lastIndexOf("\n", limit));
    return limit < text.length && space > Math.max(start, least) ? space : limit;
};

// The piece of a text that answers best, about two lines long: where most different words are marked.
export const excerptOf = (text, stems) => {
    const words = marksIn(text, stems);
    let most = 0;
    let start = 0;
    let least = 0;
    for (const first of words) {
        const near = words.filter((word) => word.start >= first.start && word.end <= first.start + LENGTH - BEFORE);
        const { size } = new Set(near.map(({ stem }) => stem));
        if (size > most) {
            most = size;
            start = startOf(text, first.start);
            least = first.end;
        }
    }
    const end = endOf(text, start, least);
    const dots = (cut) => (cut ? [{ text: "…", marked: false }] : []);
    return [...dots(start && text[start - 1] !== "\n"), ...cutMarks(text.replace(/\n/g, " "), words, start, end), ...dots(end < text.length)];
};
