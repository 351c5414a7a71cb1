import { stemOf } from "./stem.js";

// Words as UAX #29 cuts them. X: signs that belong to the letter before. A: letters, N: digits, K: katakana, J: joiners.
const LONGEST = 64;
const X = "[\\p{M}\\p{EMod}\\u00ad\\u061c\\u180e\\u200c-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeffﾞﾟ]*";
const KATAKANA = "[\\p{sc=Katakana}〱-〵゛゜゠ー]";
const COMPLEX = "[\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]";
const SINGLE = "[\\p{sc=Han}\\p{sc=Hiragana}]";
const A = `(?!${KATAKANA}|${COMPLEX}|${SINGLE}|[\\p{M}ﾞﾟ])\\p{Alpha}${X}`;
const N = `[\\p{Nd}٫]${X}`;
const K = `${KATAKANA}${X}`;
const J = `(?:[\\p{Pc}\\u202f]${X})`;
const LETTERS = `${A}(?:(?:${J}*|[.:'·‘’․‧︓﹒﹕＇．：]${X})${A})*`;
const NUMBER = `${N}(?:(?:${J}*|[.,;'‘’․﹒＇．，；]${X})${N})*`;
const RUN = `(?:${K}(?:${J}*${K})*|(?:${NUMBER}|${LETTERS})+)`;
const E = "\\p{ExtPict}";
const PICTURE = `(?:\\p{RI}${X}){2}|[#*]\\ufe0f?\\u20e3|\\u200d?(?:${E}[\\ufe0f\\p{EMod}]?\\u200d)*${E}(?:\\ufe0f|${X})`;
const WORD = new RegExp(`${PICTURE}|${J}*${RUN}(?:${J}+${RUN})*${J}*|${SINGLE}${X}|(?:${COMPLEX}${X})+`, "gu");

// Lower case, ё as е, no stress marks and soft hyphens: as the index does it, unit by unit.
export const fold = (written) => {
    let folded = "";
    for (let i = 0; i < written.length && folded.length < LONGEST; i++) {
        const letter = written[i].toLowerCase()[0];
        if (letter === "\u0306") {
            folded = folded.replace(/и$/, "й");
        } else if (letter !== "\u00ad" && letter !== "\u0301" && (letter !== "\u0308" || !folded.endsWith("е"))) {
            folded += letter === "ё" ? "е" : letter;
        }
    }
    return folded.length < LONGEST ? folded : folded.replace(/[\ud800-\udbff]$/, "");
};

export const wordsOf = (text) =>
    [...text.matchAll(WORD)].flatMap(({ 0: token, index }) =>
        token.match(/[^]{1,255}/g).map((written, i) => {
            const folded = fold(written);
            const start = index + 255 * i;
            return { written, folded, stem: stemOf(folded), start, end: start + written.length };
        }),
    );
