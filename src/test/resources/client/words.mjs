// Compares the words of lines with those that Lucene gave; prints every line that differs.
import { wordsOf } from "../core/words.js";
import { lines } from "./lines.mjs";

let compared = 0;
for (const [text, expected] of lines()) {
    const found = wordsOf(text).map(({ folded, stem, start, end }) => [folded, stem, start, end]);
    if (JSON.stringify(found) !== JSON.stringify(expected)) {
        console.log(JSON.stringify({ text, lucene: expected, here: found }));
    }
    compared++;
}
console.log(`compared ${compared}`);
