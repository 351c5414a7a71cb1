import { isBlank } from "./text.js";

// How a value is written so that every reader of YAML reads it back: the twin of YamlQuote.
const PLAIN_START = /^[A-Za-z0-9А-Яа-яЁё«№(]/;
const MISREAD = /:(?=[ \u00a0\u2000-\u200a\u202f\u205f\u3000]|$)|\uff1a|#|[\t\n\u2028\u2029]|[\u00a0\u2000-\u200a\u202f\u205f\u3000]$/;
const LIKE_NUMBER = /^[0-9][0-9 .,:/_+%eExX-]*$/;
const NUMBER = /^-?[0-9]+([.,][0-9]+)?$/;
const LIKE_WORD = ["true", "false", "yes", "no", "on", "off", "y", "n", "да", "нет"];
const ESCAPES = { "\\": "\\\\", '"': '\\"', "\t": "\\t", "\n": "\\n", "\u2028": "\\u2028", "\u2029": "\\u2029" };

const isPlain = (value, number) =>
    (number && NUMBER.test(value)) ||
    (PLAIN_START.test(value) &&
        !MISREAD.test(value) &&
        value.toLowerCase() !== "null" &&
        (number || (!LIKE_NUMBER.test(value) && !LIKE_WORD.includes(value.toLowerCase()))));

const fitsBlock = (value) =>
    !/^[ \t]|[\u2028\u2029]/.test(value) && value.split("\n").every((line) => line === "" || !isBlank(line));

export const quote = (value, number, indent) => {
    if (isPlain(value, number)) {
        return value;
    }
    if (value.includes("\n") && fitsBlock(value)) {
        const lines = value.split("\n").map((line) => (line === "" ? "" : " ".repeat(indent) + line));
        return ["|-", ...lines].join("\n");
    }
    if (/[\t\n\u2028\u2029]/.test(value)) {
        return '"' + value.replace(/[\\"\t\n\u2028\u2029]/g, (c) => ESCAPES[c]) + '"';
    }
    return /["\\]/.test(value) ? "'" + value.replace(/'/g, "''") + "'" : '"' + value + '"';
};
