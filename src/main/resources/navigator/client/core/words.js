import { stemOf } from "./stem.js";

// Words as UAX #29 cuts them. X: signs that belong to the letter before. A: letters, N: digits, K: katakana, J: joiners.
const LONGEST_TOKEN = 255;
const LONGEST = 64;
const X = "[\\p{M}\\u00ad\\u061c\\u180e\\u200c-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\uff9e\\uff9f\\u{1f3fb}-\\u{1f3ff}]*";
const KATAKANA = "[\\p{sc=Katakana}\\u3031-\\u3035\\u309b\\u309c\\u30a0\\u30fc\\uff70]";
const COMPLEX = "[\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]";
const SINGLE = "[\\p{sc=Han}\\p{sc=Hiragana}]";
const A = `(?:(?!${KATAKANA}|${COMPLEX}|${SINGLE}|[\\p{M}\\uff9e\\uff9f])\\p{Alphabetic}${X})`;
const N = `(?:[\\p{Nd}\\u066b]${X})`;
const K = `(?:${KATAKANA}${X})`;
const J = `(?:[\\p{Pc}\\u202f]${X})`;
const LETTERS = `${A}(?:(?:${J}*|[:·.‧'‘’․:．']${X})${A})*`;
const NUMBER = `${N}(?:(?:${J}*|[.,;'‘’․，；．']${X})${N})*`;
const RUN = `(?:${K}(?:${J}*${K})*|(?:${NUMBER}|${LETTERS})+)`;
const E = "\\p{Extended_Pictographic}";
const PICTURE = `(?:\\p{RI}${X}){2}|[#*]\\ufe0f?\\u20e3|\\u200d?(?:${E}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?\\u200d)*${E}(?:\\ufe0f|${X})`;
const WORD = new RegExp(`${PICTURE}|${J}*${RUN}(?:${J}+${RUN})*${J}*|${SINGLE}${X}|(?:${COMPLEX}${X})+`, "gu");

// Lower case, ё as е, no stress marks and soft hyphens: as the index does it, unit by unit.
export const fold = (written) => {
    let folded = "";
    for (let i = 0; i < written.length && folded.length < LONGEST; i++) {
        const letter = written[i];
        if (letter === "\u0306") {
            folded = folded.replace(/и$/, "й");
        } else if (letter === "ё" || letter === "Ё") {
            folded += "е";
        } else if (letter !== "\u00ad" && letter !== "\u0301" && (letter !== "\u0308" || !folded.endsWith("е"))) {
            folded += letter.toLowerCase()[0];
        }
    }
    return folded.length === LONGEST ? folded.replace(/[\ud800-\udbff]$/, "") : folded;
};

export const wordsOf = (text) => {
    const words = [];
    for (const match of text.matchAll(WORD)) {
        for (let at = 0; at < match[0].length; at += LONGEST_TOKEN) {
            const written = match[0].slice(at, at + LONGEST_TOKEN);
            const folded = fold(written);
            const start = match.index + at;
            words.push({ written, folded, stem: stemOf(folded), start, end: start + written.length });
        }
    }
    return words;
};
