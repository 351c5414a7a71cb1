// What was done with the reader's words, in sentences.
import { mark } from "../core/mark.js";
import { say } from "./words.js";

// Sentences about corrected words, the keyboard and quotes; most queries have none.
export function told(found) {
    const sentences = [];
    if (found.layout) sentences.push(say("layout", { text: typeof found.layout === "string" ? found.layout : found.text }));
    for (const word of found.corrected) {
        const as = wordOf(word.stems, found.hits);
        if (as) sentences.push(say("corrected", { from: word.from, text: as }));
    }
    if (found.loosened) sentences.push(say("loosened"));
    if (found.unknown.length) sentences.push(say("unknown"));
    return sentences;
}

// Readers should not see stems: the first whole word of the results that has one of them.
function wordOf(stems, hits) {
    for (const hit of hits) {
        for (const text of [hit.title, hit.summary]) {
            const part = mark(text, stems).find((p) => p.marked);
            if (part) return part.text.toLowerCase();
        }
    }
    return stems.length ? stems[0] + "…" : "";
}
