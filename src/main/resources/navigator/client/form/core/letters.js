// Letters of the other alphabet and characters that nobody sees: the twins of LookAlikes and HiddenCharacters.
const LATIN = "aceopxyuABCEHKMOPTXYgi";
const CYRILLIC = "асеорхуиАВСЕНКМОРТХУіѕј";
const MOST = 50;
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff9-\uffff]|(?<![\udc00-\udfff\ufe0f])\u200d|[\udb40-\udb43][\udc00-\udfff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g;

export const stripHidden = (text) => text.replace(HIDDEN, "");

// The index of the first hidden character, -1 where there is none.
export const firstHidden = (text) => text.search(HIDDEN);

export const hiddenNames = (text) => {
    const units = (text.match(HIDDEN) ?? []).join("").split("");
    const names = units.map((c) => "U+" + c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0"));
    return [...new Set(names)].sort().slice(0, 5).join(", ");
};

// 1 for Latin, 2 for Cyrillic, 0 for neither.
const script = (c) =>
    /[a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/.test(c) ? 1 : /[\u0400-\u052f]/.test(c) ? 2 : 0;

const hit = (word, letters, latin, at) => ({
    word,
    letters: (latin ? "латинские: " : "русские: ") + letters.join(", "),
    at,
});

const lone = (text, at) => {
    const fits = /[co]/.test(text[at]) && (at === 0 || /[ \n]/.test(text[at - 1])) && text[at + 1] === " ";
    return fits && at + 2 < text.length && script(text[at + 2]) === 2 ? hit(text[at] + " …", [text[at]], true, at) : null;
};

const judge = (word, at) => {
    const letters = [...new Set(word.split(""))];
    const latin = letters.filter((c) => script(c) === 1).sort();
    const cyrillic = letters.filter((c) => script(c) !== 1);
    const latinFit = latin.every((c) => LATIN.includes(c));
    const cyrillicFit = cyrillic.every((c) => CYRILLIC.includes(c));
    if (latinFit && (!cyrillicFit || latin.length <= cyrillic.length)) {
        return hit(word, latin, true, at);
    }
    return cyrillicFit ? hit(word, cyrillic, false, at) : null;
};

// Every suspicious word once, in order.
export const lookAlikes = (text) => {
    const hits = new Map();
    let start = -1;
    let scripts = 0;
    for (let i = 0; i <= text.length; i++) {
        const kind = i < text.length ? script(text[i]) : 0;
        if (kind !== 0) {
            start = start < 0 ? i : start;
            scripts |= kind;
            continue;
        }
        if (start >= 0 && (scripts === 3 || (scripts === 1 && i - start === 1))) {
            const found = i - start === 1 ? lone(text, start) : judge(text.slice(start, i), start);
            if (found && !hits.has(found.word) && hits.size < MOST) {
                hits.set(found.word, found);
            }
        }
        start = -1;
        scripts = 0;
    }
    return [...hits.values()];
};
