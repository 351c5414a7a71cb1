import { isBlank, strip } from "./text.js";
import { shownLength } from "./typography.js";

// The part of Markdown that the form offers: paragraphs, lists, headings of level 3, bold, italics, links. A text with
// anything else is left to the program: then nothing is said of its length.
const ITEM = /^( *)(?:[-*+]|\d{1,9}[.)]) +(?=\S)/;
const HEADING = /^ {0,3}(#{3,6})[ \t]+/;
const RULE = /^ {0,3}(?:(?:- *){3,}|(?:\* *){3,})$/;
const BLOCK_OF_ITS_OWN = /^ {0,3}(?:>|\x60\x60\x60|~~~|\[[^\]]*\]:|\|.*\||#{1,6}$)|^\s*\|?[ :|-]*-\|[ :|-]*$|^\s*[-*+] +\[[ xX]\]|^ {0,3}#{1,2}[ \t]|^\t/;
const FOREIGN = /\x60|!\[|<[A-Za-z/!?]|&(?:#|[A-Za-z]+;)|\[\^|~~|\u0000|\\$|:\/\/|www\.|@/;
const LINK = /\[((?:\\.|[^[\]\\])*)\]\(((?:\\.|[^()\\])*)\)/g;
const PUNCTUATION = /[!-/:-@[-\x60{-~]/;

const OUTSIDE = /^(?:https?:\/\/[\p{L}\p{Nd}]|mailto:.|tel:.)[^"'\s<>]*$/iu;

const linksOf = (line) =>
    [...line.matchAll(LINK)].map(({ 0: all, 1: words, 2: target, index }) => ({
        index,
        words,
        target,
        close: index + 1 + words.length,
        end: index + all.length,
    }));

// The letters of a line that are shown, each with its column.
const lettersOf = (line, from, links) => {
    const letters = [];
    for (let i = from; i < line.length; i++) {
        if (links.some(({ index, close, end }) => i === index || (i >= close && i < end))) {
            continue;
        }
        const escaped = line[i] === "\\" && i + 1 < line.length && PUNCTUATION.test(line[i + 1]);
        i += escaped ? 1 : 0;
        letters.push({ c: line[i], column: i + 1, escaped });
    }
    return letters;
};

const isSpaced = (letter) => letter === undefined || /\s/.test(letter.c);
const isSign = (letter) => letter !== undefined && /[\p{P}\p{S}]/u.test(letter.c);

// Whether stars or lines may begin and end bold or italics, as CommonMark has it.
const flanks = (sign, before, after) => {
    const left = !isSpaced(after) && (!isSign(after) || isSpaced(before) || isSign(before));
    const right = !isSpaced(before) && (!isSign(before) || isSpaced(after) || isSign(after));
    return sign === "*"
        ? { opens: left, closes: right }
        : { opens: left && (!right || isSign(before)), closes: right && (!left || isSign(after)) };
};

// Without the stars and lines of bold and italics; null where they do not pair plainly.
const withoutEmphasis = (letters) => {
    const kept = [];
    const open = [];
    for (let i = 0; i < letters.length; i++) {
        const { c, escaped } = letters[i];
        if ((c !== "*" && c !== "_") || escaped) {
            kept.push(letters[i]);
            continue;
        }
        let end = i;
        while (letters[end]?.c === c && !letters[end].escaped) {
            end++;
        }
        const run = c.repeat(end - i);
        const { opens, closes } = flanks(c, letters[i - 1], letters[end]);
        if (!opens && !closes) {
            kept.push(...letters.slice(i, end));
        } else if (run.length > 3) {
            return null;
        } else if (closes && open.at(-1) === run) {
            open.pop();
        } else if (opens && open.length < 2 && !open.some((each) => each[0] === c && each.length === run.length)) {
            open.push(run);
        } else {
            return null;
        }
        i = end - 1;
    }
    return open.length === 0 ? kept : null;
};

// The blocks of a text, each the letters that a reader sees with their places, and its links; null for a text beyond
// the form.
export const blocksOf = (text, firstLine) => {
    const blocks = [];
    const links = [];
    let open = null;
    let inList = false;
    const lines = text.split("\n");
    for (let n = 0; n < lines.length; n++) {
        const line = lines[n];
        if (isBlank(line)) {
            open = null;
            continue;
        }
        const here = linksOf(line);
        const isPlain = !BLOCK_OF_ITS_OWN.test(line) && !FOREIGN.test(line.replace(LINK, "[$1]()"));
        if (!isPlain || here.some(({ words, target }) => isBlank(words) || !OUTSIDE.test(target))) {
            return null;
        }
        links.push(...here.map(({ words, target, index }) => ({ words, target, line: firstLine + n, column: index + 1 })));
        const item = ITEM.exec(line);
        const heading = HEADING.exec(line);
        const indent = /^ */.exec(line)[0].length;
        if (RULE.test(line)) {
            return null;
        }
        if (indent > 3 && (!inList || (!item && !open))) {
            return null;
        }
        const body = heading ? line.replace(/[ \t]+#+[ \t]*$/, "") : line;
        const from = item ? item[0].length : heading ? heading[0].length : indent;
        if (item && (/^(?:#|>|[-*+] |\d+[.)] )/.test(line.slice(from)) || (open && !inList && !/^ *(?:[-*+]|1[.)])/.test(line)))) {
            return null;
        }
        const letters = lettersOf(body.replace(/[ \t]+$/, ""), from, here);
        const placed = letters.map((letter) => ({ ...letter, line: firstLine + n }));
        if (item || heading || !open) {
            open = { letters: placed };
            blocks.push(open);
            inList = item ? true : heading ? false : indent > 1 && inList;
        } else {
            open.letters.push({ c: "\n", column: 0, line: firstLine + n }, ...placed);
        }
        open = heading ? null : open;
    }
    const plain = blocks.map(({ letters }) => withoutEmphasis(letters));
    return plain.includes(null) ? null : { blocks: plain, links };
};

// How many characters a reader sees.
export const visibleLength = (blocks) => {
    const lengths = blocks.map((letters) => shownLength(strip(letters.map(({ c }) => c).join(""))));
    return lengths.reduce((sum, length) => sum + length, 0) + Math.max(0, blocks.length - 1);
};

// Words that tell a listener to a screen reader nothing about where the link leads.
const EMPTY_WORDS = ["здесь", "тут", "сюда", "ссылка", "по ссылке", "по этой ссылке", "эта ссылка", "подробнее"]
    .concat(["далее", "читать далее", "читать", "link", "here", "more"]);
const LONGEST_SHOWN = 80;

// `tell(rule, place, facts)` hears of links whose words say nothing.
export const checkLinks = (links, tell) => {
    for (const { words, target, line, column } of links) {
        const shown = strip(words.replace(/[*_\\]/g, "").replace(/\u00a0/g, " "));
        if (EMPTY_WORDS.includes(shown.toLowerCase())) {
            const short = target.length <= LONGEST_SHOWN ? target : target.slice(0, LONGEST_SHOWN) + "…";
            tell("link-text-empty-words", { line, column }, { words: shown, target: short });
        }
    }
};
