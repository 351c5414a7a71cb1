// The cards of a catalogue: those that stand on the page, and those that its files hold.
import { to } from "../dom.js";
import { openCards } from "./data.js";

const ELSEWHERE = /^([a-z][a-z0-9+.-]*:|[/#])/i;

// A card as the theme has made it, for the page on which it is shown.
function cardOf(html, top) {
    const item = document.createElement("li");
    item.append(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
    for (const name of ["href", "src"]) {
        for (const element of item.querySelectorAll("[" + name + "]")) {
            const address = element.getAttribute(name);
            if (!ELSEWHERE.test(address)) element.setAttribute(name, to(top, address));
        }
    }
    return item;
}

export function cardsOf(base, top, data) {
    const items = new Map();

    async function load(number) {
        const cards = await openCards(base, data, number);
        cards.forEach((html, i) => {
            const entry = number * data.cards + i;
            if (!items.has(entry)) items.set(entry, cardOf(html, top));
        });
    }

    return {
        // What is on the page already need not be loaded.
        keep: (entries, elements) => entries.forEach((entry, i) => items.set(entry, elements[i])),
        // The cards of some entries; files that do not come are an error.
        async of(entries) {
            const missing = entries.filter((entry) => !items.has(entry));
            await Promise.all([...new Set(missing.map((entry) => Math.floor(entry / data.cards)))].map(load));
            return entries.map((entry) => items.get(entry));
        },
        // Those that are there.
        had: (entries) => entries.map((entry) => items.get(entry)).filter(Boolean),
    };
}
