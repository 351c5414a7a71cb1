// How long a text is when typography has been at it: the part of Typography that changes lengths.
const isSpace = (c) => c === " " || c === "\u00a0" || c === "\n" || c === "\t" || c === "\r";
const ADDRESS = /@|\/\/|www\.[\p{L}\p{Nd}]/u;

// The places that typography leaves alone: addresses, e-mails, text between back quotes.
const untouched = (text) => {
    const places = new Set();
    const mark = (from, to) => {
        for (let i = from; i < to; i++) {
            places.add(i);
        }
    };
    for (const { 0: word, index } of text.matchAll(/[^ \u00a0\n\t\r]+/g)) {
        if (ADDRESS.test(word)) {
            const before = /^["(«„[<]*/.exec(word)[0].length;
            const after = /[".,;:!?)»“\]>…]*$/.exec(word.slice(before))[0].length;
            mark(index + before, index + word.length - after);
        }
    }
    for (const { 0: code, index } of text.matchAll(/\x60[^\x60]*\x60/g)) {
        mark(index, index + code.length);
    }
    return places;
};

const dash = (text, i) => {
    if (i > 0 && text[i - 1] === "-") {
        return 0;
    }
    let end = i + 1;
    while (end < text.length && text[end] === "-" && end - i < 3) {
        end++;
    }
    const apart = (i === 0 || isSpace(text[i - 1])) && end < text.length && isSpace(text[end]);
    return apart ? end - i - 1 : 0;
};

export const shownLength = (text) => {
    if (!/\.\.\.|\([cC]\)|--|–-/.test(text)) {
        return text.length;
    }
    const places = untouched(text);
    // What was changed is no longer what it was: a second hyphen behind a dash is not looked at again.
    const signs = text.split("");
    let length = text.length;
    for (let i = 0; i < signs.length; i++) {
        if (signs[i] === ".") {
            let end = i;
            while (signs[end] === ".") {
                end++;
            }
            length -= end - i === 3 && !places.has(i) ? 2 : 0;
            i = end - 1;
        } else if (signs[i] === "(" && signs[i + 2] === ")" && /[cC]/.test(signs[i + 1]) && !places.has(i)) {
            length -= 2;
            signs[i] = signs[i + 1] = "\0";
            signs[i + 2] = "©";
        } else if ((signs[i] === "-" || signs[i] === "–") && !places.has(i)) {
            const gone = dash(signs, i);
            length -= gone;
            if (gone > 0) {
                signs[i] = "—";
                signs.fill("\0", i + 1, i + 1 + gone);
            }
        }
    }
    return length;
};
