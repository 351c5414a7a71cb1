// White space as Java knows it: the two must cut texts at the same places.
const SPACE = "[\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";
const ENDS = new RegExp(`^${SPACE}+|${SPACE}+$`, "g");
// What no YAML can hold: control characters and halves of letters.
const CONTROL = /[\0-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const strip = (text) => text.replace(ENDS, "");

export const isBlank = (text) => strip(text) === "";

export const tidy = (text) => strip(String(text).replace(/\r\n?/g, "\n").replace(CONTROL, ""));
