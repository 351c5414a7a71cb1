import { strip } from "./text.js";

// Numbers, dates, yes and no, addresses as people write them: the twins of NumberText, DateText, FlagText, WebAddress.
const PLAIN = /^-?\d{1,15}(\.\d{1,9})?$/;
const GROUPED = /^-?\d{1,3}( \d{3})+(\.\d{1,9})?$/;
const FRACTION = 9;

const plainNumber = (written) => {
    const [, sign, whole, fraction] = /^(-?)0*(\d.*?)?(\..*)?$/.exec(written);
    const plain = (whole ?? "0") + (fraction ?? "");
    return (sign && /[1-9]/.test(plain) ? "-" : "") + plain;
};

// {plain, exact} or null.
export const numberOf = (text) => {
    if (PLAIN.test(text)) {
        return { plain: plainNumber(text), exact: true };
    }
    let tidy = text
        .replace(/[\u00a0\u202f\u2009]/g, " ")
        .replace(/ ?%$/, "")
        .replace(/^[−–]/, "-")
        .replace(/(\d),(?=\d{1,9}$)/, "$1.");
    tidy = GROUPED.test(tidy) ? tidy.replace(/ /g, "") : tidy;
    return PLAIN.test(tidy) ? { plain: plainNumber(tidy), exact: false } : null;
};

const scaled = (plain) => {
    const [whole, fraction = ""] = plain.split(".");
    return BigInt(whole + fraction.padEnd(FRACTION, "0"));
};

// Below zero, zero or above, as the first number is less than the second, the same or more.
export const compareNumbers = (a, b) => {
    const [left, right] = [scaled(a), scaled(b)];
    return left < right ? -1 : left > right ? 1 : 0;
};

export const isWhole = (plain) => !/\..*[1-9]/.test(plain);

const FLAGS = { true: [true, true], да: [true, true], false: [false, true], нет: [false, true] };
const READ_FLAGS = { есть: [true], "+": [true], yes: [true], "-": [false], "–": [false], "—": [false], no: [false] };

// {flag, exact} or null.
export const flagOf = (text) => {
    const word = text.toLowerCase();
    const known = Object.hasOwn(FLAGS, word) ? FLAGS[word] : Object.hasOwn(READ_FLAGS, word) ? READ_FLAGS[word] : null;
    return known && { flag: known[0], exact: known[1] === true };
};

const OTHER = "[^\\0-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const PART = (signs) => `(?:[A-Za-z0-9_\\-!.~*()${signs}]|%[0-9A-Fa-f]{2}|${OTHER})`;
const ADDRESS = new RegExp(
    `^https?://(?:\\[[0-9a-f:.]+\\](?::\\d*)?|${PART("$,;:&=+")}+)` +
        `(?:/${PART(":@&=+$,;/")}*)?(?:\\?${PART(";/?:@&=+$,[\\]")}*)?(?:#${PART(";/?:@&=+$,[\\]")}*)?$`,
    "i",
);

export const isAddress = (text) => text.length <= 2000 && ADDRESS.test(text);

const MONTHS = ["январ", "феврал", "март", "апрел", "", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"];
const MAY = ["май", "мая", "мае", "маю", "маем"];
const two = (n) => String(n).padStart(2, "0");

const lastDay = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const date = (year, month, day) => {
    const y = Number(year);
    const m = Number(month ?? 1);
    if (y < 1900 || y > 2200 || m < 1 || m > 12 || (day && (Number(day) < 1 || Number(day) > lastDay(y, m)))) {
        return null;
    }
    if (!month) {
        return { iso: `${y}`, first: `${y}-01-01`, last: `${y}-12-31` };
    }
    const iso = `${y}-${two(m)}`;
    return day
        ? { iso: `${iso}-${two(Number(day))}`, first: `${iso}-${two(Number(day))}`, last: `${iso}-${two(Number(day))}` }
        : { iso, first: `${iso}-01`, last: `${iso}-${two(lastDay(y, m))}` };
};

const schoolYear = (start, end) => {
    const follows = end === start + 1 || (end < 100 && end === (start + 1) % 100);
    return follows && start >= 1900 && start <= 2200
        ? { iso: `${start}/${start + 1}`, first: `${start}-09-01`, last: `${start + 1}-08-31` }
        : null;
};

const monthOf = (word) =>
    1 + MONTHS.findIndex((begin, i) =>
        i === 4 ? MAY.includes(word) : word.startsWith(begin) && word.length <= begin.length + 3,
    );

const read = (text) => {
    let m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
    if (m) {
        return [date(m[1], m[2], m[3]), true];
    }
    m = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: ?г\.?)?$/.exec(text);
    if (m) {
        return [date(m[3], m[2], m[1])];
    }
    m = /^(\d{1,2})\.(\d{4})$/.exec(text);
    if (m) {
        return [date(m[2], m[1])];
    }
    m = /^(\d{4}) ?[/–—-] ?(\d{4}|\d{2})(?: ?(?:уч(?:\.|ебный) ?(?:г\.?|год)))?$/.exec(text);
    if (m) {
        return [schoolYear(Number(m[1]), Number(m[2])), /^\d{4}\/\d{4}$/.test(text)];
    }
    m = /^(\d{4}) ?(?:г\.?|год)$/.exec(text);
    if (m) {
        return [date(m[1])];
    }
    m = /^(?:(\d{1,2}) )?([а-я]+) (\d{4})(?: ?(?:г\.?|год[а-я]*))?$/.exec(text);
    const month = m ? monthOf(m[2]) : 0;
    return [month === 0 ? null : date(m[3], String(month), m[1])];
};

// {iso, first, last, exact} or null; first and last are days as `2024-05-31`.
export const dateOf = (text) => {
    const [found, exact] = read(strip(text).replace(/\u00a0/g, " ").toLowerCase());
    return found && { ...found, exact: exact === true };
};
