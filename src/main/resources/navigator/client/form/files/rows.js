// Makes an entry of a list of groups from plain text: «Встреча: знакомимся и ставим цель» is a step. The twin of RowText.
import { escaped, plainOf } from "./blocks.js";
import { namesPerson, withoutMark } from "./phrases.js";

const BREAKS = [": ", " — ", ". "];
const SHORTEST = 5;
const ROOMY = 200;

const most = (field) => field.chars?.[1] || Infinity;
const isNeeded = (field) => !!field.need && field.need !== "never";
const required = (field) => field.type === "text" && !field.pattern && isNeeded(field);

export function rowFrom(building, group, markdown, from) {
    const text = plainOf(withoutMark(markdown)).trim();
    const [first, next] = group.fields.filter(required);
    const second = next && most(next) >= ROOMY ? next : undefined;
    // Names of people are published on grounds of their own only, never by a guess.
    if (!group.many || !first || namesPerson(text)) return building.extra(from, markdown);
    const at = second && BREAKS.map((sign) => text.indexOf(sign, SHORTEST)).find((one) => one >= SHORTEST && one <= most(first));
    // A row that lacks what every row needs would stop the site: the author fills it in.
    if (group.fields.filter(isNeeded).length > (at > 0 ? 2 : 1)) return building.extra(from, markdown);
    building.newRow(group);
    const put = (field, part) => building.putInside(group, field, [escaped(part)], from);
    if (at > 0) {
        put(first, text.slice(0, at));
        put(second, text.slice(at).replace(/^(?:: | — |\. )/, ""));
    } else {
        put(first, text);
    }
}
