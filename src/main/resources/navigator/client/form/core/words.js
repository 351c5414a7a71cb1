import { strip } from "./text.js";

// Comparing what people write with what a template knows: the twin of Words.
const LETTER = /^[\p{L}\p{Nd}+%]$/u;

export const keyOf = (text) => {
    const lower = text.toLowerCase();
    let key = "";
    for (let i = 0; i < lower.length; i++) {
        const c = lower[i];
        if (c === "ё") {
            key += "е";
        } else if (LETTER.test(c)) {
            key += c;
        } else if (key !== "" && !key.endsWith(" ")) {
            key += " ";
        }
    }
    return strip(key);
};

const distance = (a, b, limit) => {
    if (Math.abs(a.length - b.length) > limit) {
        return limit + 1;
    }
    const cost = [];
    for (let i = 0; i <= a.length; i++) {
        cost.push([i]);
        for (let j = 1; j <= b.length; j++) {
            if (i === 0) {
                cost[0].push(j);
                continue;
            }
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            let best = Math.min(cost[i - 1][j - 1] + same, cost[i - 1][j] + 1, cost[i][j - 1] + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                best = Math.min(best, cost[i - 2][j - 2] + 1);
            }
            cost[i].push(best);
        }
    }
    return Math.min(limit + 1, cost[a.length][b.length]);
};

// The known word nearest to what was written, "" where none is near enough to be a slip.
export const nearestOf = (written, known) => {
    const key = keyOf(written);
    const limit = Math.max(1, Math.min(4, Math.floor(key.length / 4)));
    let best = "";
    let least = limit + 1;
    for (const word of known) {
        const far = distance(key, keyOf(word), limit);
        if (far < least || (far === least && far <= limit && word < best)) {
            best = word;
            least = far;
        }
    }
    return best;
};
