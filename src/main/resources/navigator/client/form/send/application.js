// An application that is ready to leave: what the form fills in itself is filled in, and what it is made of.
import { utf8 } from "../files/bytes.js";
import { latin } from "../files/name.js";
import { zipOf } from "../files/zip-write.js";
import { dayOf, newNumber } from "./number.js";

// Fills in the number, the day and the name of the file, once, and asks the page for its verdict.
export function prepared(kit, form, clock = Date.now, random = Math.random) {
    const { number, sent } = kit.form;
    const fields = form.draft().fields ?? {};
    if (number && !fields[number]) form.set(number, newNumber(clock, random));
    if (sent && !fields[sent]) form.set(sent, dayOf(clock()));
    if (kit.identity && !fields[kit.identity]) form.set(kit.identity, freeId(kit, fields[kit.title] ?? "", clock));
    return form.check();
}

// A name that no entry of the type has.
function freeId(kit, title, clock) {
    const taken = new Set((kit.references?.[kit.type] ?? []).map((one) => one.id));
    const name = latin(title).padEnd(3, "-zayavka") || "zayavka";
    const day = dayOf(clock());
    return [name, name + "-" + day.slice(0, 4), name + "-" + day].find((one) => !taken.has(one)) ?? name + "-" + clock();
}

// { number, title, name, file, text, blob }: the file is a text, or an archive where there are pictures.
export async function packed(kit, form, state) {
    const fields = form.draft().fields ?? {};
    const title = fields[kit.title] ?? "";
    const name = fields[kit.identity] || latin(title) || "zayavka";
    const text = form.text(state);
    const pictures = await form.pictures();
    const about = { number: fields[kit.form.number] ?? "", title, name, text, pictures };
    // Entries that the author has made in place, say a new organisation, travel in the same archive.
    const more = form.entries?.(dayOf(Date.now())) ?? [];
    if (!pictures.length && !more.length) return { ...about, file: name + ".md", blob: new Blob([text], { type: "text/markdown;charset=utf-8" }) };
    const entries = await Promise.all(pictures.map(async ({ path, blob }) => ({ name: path, bytes: new Uint8Array(await blob.arrayBuffer()) })));
    const texts = [{ path: name + ".md", text }, ...more].map((one) => ({ name: one.path, bytes: utf8(one.text) }));
    return { ...about, file: name + ".zip", blob: await zipOf([...texts, ...entries]) };
}

// The coordinator whom the draft points to: { title, role, email }; where there is none, the mailbox of the site.
export function coordinatorOf({ via, coordinators = {}, site }, draft) {
    const name = [draft.fields?.[via]].flat()[0];
    const known = name !== undefined && Object.hasOwn(coordinators, name) ? coordinators[name] : undefined;
    return known?.email ? known : site?.mail ? { title: known?.title ?? site.title, email: site.mail } : known;
}
