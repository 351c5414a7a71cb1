// What was done with the reader's words, in sentences.
import { mark } from "../core/mark.js";
import { say } from "./words.js";

// Sentences about corrected words, the keyboard and quotes; most queries have none.
export async function told(engine, found) {
    const sentences = [];
    if (found.layout) sentences.push(say("layout", { text: found.text }));
    for (const word of found.corrected) {
        const as = await wordOf(engine, word.stems, found.hits);
        sentences.push(say("corrected", { from: word.from, text: as }));
    }
    if (found.loosened) sentences.push(say("loosened"));
    if (found.unknown.length) sentences.push(say("unknown"));
    return sentences;
}

// Readers should not see stems: the first whole word of the results that has one of them. Where only a filter's label
// has it, the stem must do.
async function wordOf(engine, stems, hits) {
    const texts = hits.flatMap((hit) => [hit.title, hit.summary]).map((text) => mark(text, stems));
    const deeper = !texts.some(marked) && hits.length;
    if (deeper) texts.push(await engine.excerpt(hits[0], stems).catch(() => []));
    const found = marked(texts.find(marked) ?? []);
    return found ? found.text.toLowerCase() : stems[0] + "…";
}

const marked = (parts) => parts.find((part) => part.marked);
