const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~";
const LOWER = "йцукенгшщзхъфывапролджэячсмитьбюё";
const RUSSIAN = LOWER + LOWER.toUpperCase();

// The same keys in the other layout: «yfcnfdybr» is «наставник». Letters of both alphabets are no slip: "".
export const otherLayout = (text) => {
    const latin = /[a-z]/i.test(text);
    const [from, to] = latin ? [LATIN, RUSSIAN] : [RUSSIAN, LATIN];
    return { latin, other: latin === /[Ё-ё]/.test(text) ? "" : text.replace(/[^]/g, (key) => to[from.indexOf(key)] ?? key) };
};
