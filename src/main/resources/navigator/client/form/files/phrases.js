// What a line of a document looks like: headings in disguise, numbers in front, names of people. The twin of Phrases.
import { plainOf } from "./blocks.js";
import { withoutBullet, withoutOrdinal } from "./marks.js";
import { keyOf } from "../core/words.js";

const NUMBER = /^(?:(?:раздел|слайд|часть|глава|пункт)\s+([0-9]{1,2}|[IVX]{1,5})[.):]?\s+|([0-9]{1,2}(?:\.[0-9]{1,2})*)[.)](?![0-9])\s*|([0-9]{1,2}(?:\.[0-9]{1,2})+)\s+|([IVX]{1,5})[.)]\s+)/iu;
const BRACKET = /\s*\([^()]*\)\s*$/;
const TAIL = /[\s*:.…]+$/;
const PERSON = /[А-ЯЁ][а-яё]+\s+[А-ЯЁ]\.\s*[А-ЯЁ]\.|[А-ЯЁ]\.\s*[А-ЯЁ]\.\s*[А-ЯЁ][а-яё]+|[А-ЯЁ][а-яё]+(?:вич|вна|ична)(?![а-яё])/;
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

// The words that name something: without a number in front and without what stands at the end of labels.
export const strip = (markdown) => plainOf(markdown).trim().replace(NUMBER, "").replace(TAIL, "").replace(BRACKET, "").replace(TAIL, "");

// «№» is a name too.
export const phraseKey = (markdown) => keyOf(strip(markdown)) || strip(markdown).toLowerCase();

// Whether a line begins as a heading does.
export const startsHigh = (markdown) => /^[^\p{Lowercase}]/u.test(strip(markdown));

export const wordsIn = (markdown) => phraseKey(markdown).split(" ").filter(Boolean).length;

// Whether a paragraph could be a heading that was given no style.
export function looksLikeHeading(markdown) {
    const text = plainOf(markdown).trim();
    const words = wordsIn(markdown);
    return text.length <= 100 && !!text && !".,;!?".includes(text.at(-1)) && words <= 10 && words > 0;
}

export const PLAIN = { number: "", bold: false, capitals: false, colon: false };

export function lookOf(markdown) {
    const text = plainOf(markdown).trim();
    const number = NUMBER.exec(text)?.slice(1).find((group) => group !== undefined) ?? "";
    const bold = markdown.length > 4 && markdown.startsWith("**") && markdown.endsWith("**") && markdown.indexOf("**", 2) === markdown.length - 2;
    const capitals = (text.match(/\p{L}/gu) ?? []).length >= 4 && !/\p{Lowercase}/u.test(text);
    return { number, bold, capitals, colon: text.endsWith(":") };
}

const isPlain = ({ number, bold, capitals, colon }) => !number && !bold && !capitals && !colon;

// Whether a line of this look can follow one of that look as its equal.
export function continues(look, first) {
    if (first.number || look.number) return follows(first.number, look.number);
    if (isPlain(first)) return isPlain(look);
    return (look.bold && first.bold) || (look.capitals && first.capitals) || (look.colon && first.colon);
}

function follows(before, number) {
    const stem = before.slice(0, before.lastIndexOf(".") + 1);
    return !!before && number.startsWith(stem) && number.indexOf(".", stem.length) < 0 && valueOf(number.slice(stem.length)) === valueOf(before.slice(stem.length)) + 1;
}

const valueOf = (number) => (/^[0-9]{1,2}$/.test(number) ? Number(number) : ROMAN.indexOf(number.toUpperCase()) + 1);

export const namesPerson = (text) => PERSON.test(text);

// Without a bullet or a number in front.
export function withoutMark(markdown) {
    const bare = withoutBullet(markdown);
    return bare.length < markdown.length ? bare : withoutOrdinal(markdown);
}
