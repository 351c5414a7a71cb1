// Parts in XML of the documents of editors. Names are taken without their prefixes: each editor has its own.
import { say } from "../../ui/words.js";
import { Told } from "./told.js";

// A part as its root element, undefined where there is none. Descriptions of types are where such files do harm, and no
// editor writes them.
export async function xmlOf(entries, name) {
    const entry = entries.get(name);
    if (!entry) return undefined;
    const text = new TextDecoder().decode(await entry.bytes());
    const xml = /<!DOCTYPE/i.test(text) ? undefined : new DOMParser().parseFromString(text, "application/xml");
    if (!xml || xml.getElementsByTagName("parsererror").length) throw new Told(say("document_broken"));
    return xml.documentElement;
}

export const childrenOf = (node, name) => [...(node?.children ?? [])].filter((one) => !name || one.localName === name);

// The first child by a path of names.
export const at = (node, ...names) => names.reduce((found, name) => childrenOf(found, name)[0], node);

export const allOf = (node, name) => [...(node?.getElementsByTagNameNS("*", name) ?? [])];

export const attr = (node, name) => [...(node?.attributes ?? [])].find((one) => one.localName === name)?.value ?? "";
