import { cutMarks, marksIn, partOf } from "./mark.js";

const LENGTH = 200;
const BEFORE = 50;

// The piece of a text that answers best, about two lines long: where most different words are marked.
export const excerptOf = (text, stems) => {
    const words = marksIn(text, stems);
    let best = { start: 0, end: 0, size: 0 };
    for (const { start, end } of words) {
        const near = words.filter((word) => word.start >= start && word.end <= start + LENGTH - BEFORE);
        const { size } = new Set(near.map(({ stem }) => stem));
        best = size > best.size ? { start, end, size } : best;
    }
    // From the beginning of the paragraph if it is near, else of a word.
    const early = best.start - BEFORE;
    const paragraph = text.lastIndexOf("\n", best.start) + 1;
    const space = text.indexOf(" ", early) + 1;
    const from = early <= paragraph ? paragraph : space && space <= best.start ? space : best.start;
    const limit = Math.max(best.end, from + LENGTH);
    const last = Math.max(text.lastIndexOf(" ", limit), text.lastIndexOf("\n", limit));
    const to = limit < text.length && last > Math.max(from, best.end) ? last : limit;
    const dots = (cut) => (cut ? [partOf("…")] : []);
    return [...dots(from && text[from - 1] !== "\n"), ...cutMarks(text.replace(/\n/g, " "), words, from, to), ...dots(to < text.length)];
};
