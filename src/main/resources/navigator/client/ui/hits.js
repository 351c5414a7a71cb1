// The results of the search page.
import { mark } from "../core/mark.js";
import { kindOf, make, marks, to } from "./dom.js";

// Adds results to the list and gives the links of their titles.
export function addHits(place, engine, found, top) {
    const links = [];
    for (const hit of found.hits) {
        const link = make("a", { href: to(top, hit.address) }, ...marks(mark(hit.title, found.stems)));
        const parts = mark(hit.summary, found.stems);
        // A summary that already shows the words needs no file of its own.
        const wanting = found.stems.length && !parts.some((part) => part.marked);
        const text = make("p", { class: wanting ? "hit-text hit-wanting" : "hit-text" }, ...marks(parts));
        place.append(make("li", { class: "hit" }, make("h3", { class: "hit-title" }, link),
            make("p", { class: "hit-kind" }, kindOf(hit)), text));
        links.push(link);
        if (wanting) onceVisible(text, () => excerpt(text, engine, hit, found.stems));
    }
    return links;
}

async function excerpt(text, engine, hit, stems) {
    try {
        const parts = await engine.excerpt(hit, stems);
        if (!parts.some((part) => part.marked)) return;
        // What stands below must not jump: the sheet leaves room for a longer text, this for a shorter one.
        text.style.minHeight = text.offsetHeight + "px";
        text.replaceChildren(...marks(parts));
    } catch {
        // The summary stays: it says enough.
    }
}

function onceVisible(element, act) {
    new IntersectionObserver((seen, observer) => {
        if (seen.some((entry) => entry.isIntersecting)) {
            observer.disconnect();
            act();
        }
    }).observe(element);
}
