// Lines of a document as values of a field, as an author would type them: the twin of ValueText, Terms and Box.
import { plainOf } from "./blocks.js";
import { withoutMark } from "./phrases.js";
import { keyOf, nearestOf } from "../core/words.js";

const PLACEHOLDERS = ["введите текст", "выберите из списка"];
const YES = ["x", "х", "v", "+", "да", "есть"];
const FRONT = /^(?:([☐□▢]|\[ ?\])|([☒☑✓✔✗■]|\[[xXхХvV+]\]))\s*([^]*)$/;
const BEHIND = /^(.+?)\s*[:—–-]\s*(да|\+|x|х|v|есть|нет|-|–)$/iu;

// A line with a box to tick: { text, box: "ticked" | "empty" | "" }.
function boxBefore(line) {
    const text = line.trim();
    const front = FRONT.exec(text);
    return front ? { text: front[3].trim(), box: front[1] === undefined ? "ticked" : "empty" } : { text, box: "" };
}

// A line with a mark behind it: «Наставник — да».
function boxBehind(line) {
    const text = line.trim();
    const behind = BEHIND.exec(text);
    if (!behind) return { text, box: "" };
    return { text: behind[1].trim(), box: /^(нет|[-–])$/i.test(behind[2]) ? "empty" : "ticked" };
}

// Values of fields of a type. An empty list is no value.
export class Values {
    spellings = new Map();

    constructor(kit) {
        this.kit = kit;
    }

    read(field, lines) {
        const written = lines.filter((line) => !PLACEHOLDERS.includes(keyOf(line)));
        if (!written.length || field.type === "group") return [];
        if (field.type === "prose") return [written.join("\n\n")];
        if (field.type === "choice" || field.type === "ref") return this.choices(field, written.map(plainOf));
        if (field.type === "flag") return flag(written.map(plainOf).join(" "));
        return each(field, written, field.type === "link" ? addressOf : plainOf);
    }

    choices(field, lines) {
        const values = lines.flatMap((line) => {
            const bare = withoutMark(line).trim();
            const front = boxBefore(line);
            // «Наставник — лидер» is a term with a dash.
            const { text, box } = front.box || this.code(field, bare) !== undefined ? front : boxBehind(line);
            return box === "empty" || !text ? [] : this.choice(field, box ? text : bare);
        });
        // Two answers to a question with one: the author shall see both.
        return field.many || values.length < 2 ? [...new Set(values)] : [values.join("; ")];
    }

    choice(field, text) {
        const whole = this.code(field, text);
        if (whole !== undefined) return [whole];
        const codes = text.split(/[,;]/).map((part) => part.trim()).filter(Boolean).map((part) => this.code(field, part));
        return field.many && !codes.includes(undefined) ? codes : [text];
    }

    // The code of a text, found as words are compared, then by a slip of the pen.
    code(field, text) {
        const codes = this.codes(field);
        if (codes.has(text)) return codes.get(text);
        const key = keyOf(text);
        const same = [...codes.keys()].find((one) => keyOf(one) === key);
        return codes.get(same ?? (key.length < 5 ? undefined : nearestOf(text, [...codes.keys()])));
    }

    // Spellings with their codes: codes, labels, other names, in this order.
    codes(field) {
        if (!this.spellings.has(field)) {
            const terms = field.type === "ref"
                ? (field.to ?? []).flatMap((type) => this.kit.references?.[type] ?? []).map(({ id, title, also }) => ({ code: id, label: title, also }))
                : [...(field.options ?? []).map((code) => ({ code, label: code })), ...(this.kit.vocabularies?.[field.vocabulary]?.terms ?? [])];
            const codes = new Map(terms.map(({ code }) => [code, code]));
            const add = (spelling, code) => codes.has(spelling) || codes.set(spelling, code);
            terms.forEach(({ label, code }) => add(label, code));
            terms.forEach(({ also, code }) => (also ?? []).forEach((one) => add(one, code)));
            this.spellings.set(field, codes);
        }
        return this.spellings.get(field);
    }
}

function each(field, lines, reading) {
    return field.many ? lines.map(withoutMark).map(reading).filter((text) => text.trim()) : [lines.map(reading).join(" ")];
}

const addressOf = (markdown) => /\]\(([^)]*)\)/.exec(markdown)?.[1] || plainOf(markdown);

function flag(text) {
    const { text: rest, box } = boxBefore(text);
    if (box === "ticked" || YES.includes(keyOf(text))) return ["да"];
    return box === "empty" && !rest ? [] : [text.trim()];
}
