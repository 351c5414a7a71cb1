// Reads the YAML that people write by hand: maps, lists, texts in quotes, blocks, flow lists. Nodes are {text}, {items}
// or {entries}, each with `from` and `to`, the numbers of its lines. What is none of these is {odd: true}: its lines
// are for the caller to keep.
const KEY = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#?[\]{},&*!|>'"%@\x60-][^#]*?|-[^\s#][^#]*?)\s*:(?:[ \t\u00a0]+(.*))?$/;
const ESCAPES = { n: "\n", t: "\t", r: "\n", 0: "", " ": " ", '"': '"', "/": "/", "\\": "\\", _: "\u00a0", N: "\u0085", L: "\u2028", P: "\u2029", e: "", a: "", b: "", v: "", f: "" };
const DEEPEST = 20;

const lineOf = (raw) => {
    const head = /^[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]*/.exec(raw)[0];
    return { raw, indent: head.replace(/\t/g, "  ").length, text: raw.slice(head.length).replace(/[ \t]+$/, "") };
};

const isGap = ({ text }) => text === "" || text.startsWith("#");
const isItem = ({ text }) => text === "-" || /^-[ \t]/.test(text);
const withoutComment = (text) => text.replace(/(^|[ \t])#.*$/, "").replace(/[ \t]+$/, "");

export const unescaped = (text) =>
    text.replace(/\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g, (all, x, u, long, c) => {
        const code = parseInt(x ?? u ?? long ?? "", 16);
        return c !== undefined ? (ESCAPES[c] ?? all) : code <= 0x10ffff ? String.fromCodePoint(code) : "";
    });

const trimmed = (text) => text.replace(/^[ \t]+|[ \t]+$/g, "");

// Lines of a text in quotes or of a plain one become spaces, empty lines become breaks.
const folded = (lines) =>
    lines
        .map((line, i) => (i > 0 ? line.replace(/^[ \t]+/, "") : line))
        .map((line, i) => (i < lines.length - 1 ? line.replace(/[ \t]+$/, "") : line))
        .join("\n")
        .replace(/\n+/g, (breaks) => (breaks.length === 1 ? " " : breaks.slice(1)));

const plainText = (text) => {
    if (["~", "null", "Null", "NULL"].includes(text)) {
        return "";
    }
    return /^[“„”][^“„”]*[”“]$/.test(text) ? text.slice(1, -1) : text;
};

// The value of a flow collection or of a text in quotes, and where it ends; null where it is not whole.
const flow = (text, start, depth) => {
    const skip = (i) => i + /^[ \t\n]*/.exec(text.slice(i))[0].length;
    const i = skip(start);
    const quoted = /^"((?:[^"\\]|\\[^])*)"|^'((?:[^']|'')*)'/.exec(text.slice(i));
    if (quoted) {
        const inner = quoted[1] !== undefined ? unescaped(folded(quoted[1].split("\n"))) : folded(quoted[2].split("\n"));
        return { node: { text: quoted[1] !== undefined ? inner : inner.replace(/''/g, "'") }, end: i + quoted[0].length };
    }
    if ((text[i] !== "[" && text[i] !== "{") || depth > DEEPEST) {
        const plain = /^[^,[\]{}#&*!|>%@\x60"'][^,[\]{}]*/.exec(text.slice(i));
        return plain && { node: { text: plainText(folded(trimmed(plain[0]).split("\n"))) }, end: i + plain[0].length };
    }
    const isMap = text[i] === "{";
    const close = isMap ? "}" : "]";
    const parts = [];
    let at = skip(i + 1);
    while (text[at] !== close) {
        const key = isMap ? /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,[\]{}:"'\n]+?)\s*:(?=[ \n])/.exec(text.slice(at)) : null;
        const value = !isMap || key ? flow(text, at + (key?.[0].length ?? 0), depth + 1) : null;
        if (!value) {
            return null;
        }
        parts.push(isMap ? { key: key[1].replace(/^["']|["']$/g, ""), value: value.node } : value.node);
        at = skip(value.end);
        if (text[at] !== "," && text[at] !== close) {
            return null;
        }
        at = text[at] === "," ? skip(at + 1) : at;
    }
    return { node: isMap ? { entries: parts } : { items: parts }, end: at + 1 };
};

class Reader {
    constructor(text) {
        this.lines = text.split("\n").map(lineOf);
        this.at = 0;
    }

    skipGaps() {
        while (this.at < this.lines.length && isGap(this.lines[this.at])) {
            this.at++;
        }
        return this.lines[this.at];
    }

    // Everything that stands deeper than a line belongs to it.
    odd(from, indent) {
        this.at = Math.max(this.at, from + 1);
        while (this.at < this.lines.length && (isGap(this.lines[this.at]) || this.lines[this.at].indent > indent)) {
            this.at++;
        }
        return { odd: true };
    }

    block(indent, depth) {
        const line = this.skipGaps();
        const from = this.at;
        const node = depth > DEEPEST ? this.odd(from, indent - 1) : isItem(line) ? this.list(line.indent, depth) : this.map(line.indent, depth);
        return { ...node, from, to: this.at };
    }

    map(indent, depth) {
        const entries = [];
        for (let line = this.skipGaps(); line && line.indent >= indent; line = this.skipGaps()) {
            const from = this.at;
            const key = line.indent === indent && !isItem(line) ? KEY.exec(line.text) : null;
            const value = key ? this.value(key[2] ?? "", indent, depth, true) : this.odd(from, line.indent);
            entries.push({ key: key ? key[1].replace(/^(["'])([^]*)\1$/, "$2") : "", value: { ...value, from, to: this.at } });
        }
        return { entries };
    }

    list(indent, depth) {
        const items = [];
        for (let line = this.skipGaps(); line && line.indent === indent && isItem(line); line = this.skipGaps()) {
            const from = this.at;
            const rest = line.text.slice(1).trimStart();
            const inner = KEY.exec(rest);
            const nested = isItem({ text: rest }) || (inner && !/^["'[{|>]/.test(rest));
            if (nested) {
                // The same line, as if the dash were a space.
                const width = line.text.length - rest.length;
                this.lines[from] = { ...line, indent: indent + width, text: rest };
                items.push({ ...this.block(indent + width, depth + 1), from, to: this.at });
                this.lines[from] = line;
            } else {
                items.push({ ...this.value(rest, indent, depth, false), from, to: this.at });
            }
        }
        return { items };
    }

    // What stands behind `key:` or `-`, on this line and perhaps on those below.
    value(rest, indent, depth, ofKey) {
        const from = this.at;
        const bare = withoutComment(rest);
        this.at++;
        if (/^[|>]/.test(rest)) {
            return this.literal(bare, indent) ?? this.odd(from, indent);
        }
        if (bare === "") {
            const next = this.skipGaps();
            const below = next && (next.indent > indent || (ofKey && next.indent === indent && isItem(next)));
            return below ? this.below(indent, depth) : { text: "" };
        }
        if (/^["'[{]/.test(rest)) {
            return this.flowing(rest, indent, depth) ?? this.odd(from, indent);
        }
        return /^[&*!%@\x60]/.test(bare) ? this.odd(from, indent) : this.plain(bare, from, indent);
    }

    below(indent, depth) {
        const next = this.lines[this.at];
        if (isItem(next) || KEY.test(next.text)) {
            return this.block(next.indent, depth + 1);
        }
        const { text } = next;
        const from = this.at;
        this.at++;
        return /^["'[{|>&*!%@\x60]/.test(text) ? this.odd(from, indent) : this.plain(withoutComment(text), from, indent);
    }

    plain(first, from, indent) {
        const parts = [first];
        while (this.at < this.lines.length) {
            const line = this.lines[this.at];
            if (line.text !== "" && (line.indent <= indent || line.text.startsWith("#"))) {
                break;
            }
            if (KEY.test(line.text) || isItem(line)) {
                return this.odd(from, indent);
            }
            parts.push(withoutComment(line.text));
            this.at++;
        }
        return { text: plainText(trimmed(folded(parts)).replace(/\n+$/, "")) };
    }

    literal(header, indent) {
        const marks = /^([|>])(?:([+-])?([1-9])?|([1-9])([+-])?)$/.exec(header);
        if (!marks) {
            return null;
        }
        const rows = [];
        while (this.at < this.lines.length && (this.lines[this.at].text === "" || this.lines[this.at].indent > indent)) {
            rows.push(this.lines[this.at].raw);
            this.at++;
        }
        const first = rows.find((row) => row.trim() !== "") ?? "";
        const given = Number(marks[3] ?? marks[4] ?? 0);
        const width = given ? indent + given : /^ */.exec(first)[0].length;
        const lines = rows.map((row) => row.slice(width));
        const text = marks[1] === "|" ? lines.join("\n") : folded(lines);
        return { text: text.replace(/\n+$/, "") };
    }

    flowing(rest, indent, depth) {
        let text = rest;
        for (;;) {
            const found = flow(text, 0, depth);
            if (found && withoutComment(text.slice(found.end).replace(/^(?=#)/, " ")).trim() === "") {
                return found.node;
            }
            const next = this.lines[this.at];
            const isWhole = found !== null || !next || (next.text !== "" && next.indent <= indent && !/^[\]}]/.test(next.text));
            if (isWhole) {
                return null;
            }
            text += "\n" + next.text;
            this.at++;
        }
    }
}

// The map of a text, and its lines.
export const readYaml = (text) => {
    const reader = new Reader(text);
    const first = reader.skipGaps();
    const root = first ? reader.map(first.indent, 0) : { entries: [] };
    if (reader.at < reader.lines.length) {
        const from = reader.at;
        root.entries.push({ key: "", value: { odd: true, from, to: reader.lines.length } });
    }
    return { root, lines: reader.lines.map(({ raw }) => raw) };
};
