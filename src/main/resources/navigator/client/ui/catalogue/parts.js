// The parts of a list page: those that stand there, and those that the catalogue adds.
import { make } from "../dom.js";
import { say } from "../words.js";

// What the page was before anybody chose anything.
export function stillOf(place) {
    const one = (selector) => place.querySelector(selector);
    return {
        side: one(".facet-side"),
        results: one(".results"),
        heading: one("#results"),
        status: one("#results [role=status]"),
        cards: one(".cards"),
        items: [...place.querySelectorAll(".cards > li")],
        chosen: one(".chosen"),
        pager: one(".pager"),
        name: one("h1"),
        lead: one(".list-head .lead"),
        tools: one("[data-tools]"),
        ask: one("[data-ask]"),
        siblings: one(".siblings"),
    };
}

export function notesIn(still) {
    const notes = make("div", { class: "search-notes", role: "status" });
    still.heading.parentElement.after(notes);
    return notes;
}

// Puts the live parts in the place of the still ones.
export function enliven(place, still) {
    const fold = make("summary", {}, say("filters"));
    const past = make("button", { type: "button", class: "button button-quiet to-results" }, say("to_results"));
    const order = make("button", { type: "button", class: "facet-order" });
    const filters = make("div", { class: "facets" });
    const apply = make("button", { type: "button", class: "button filters-apply" });
    const folding = make("details", { class: "filters", open: Boolean(still.side.querySelector(".filters[open]")) }, fold, past, order, filters, apply);
    const sort = make("select", {});
    const sorting = make("label", { class: "sorting", hidden: true }, make("span", {}, say("sort")), sort);
    const chosen = make("p", { class: "chosen", hidden: true });
    const help = make("div", { class: "help" });
    const more = make("p", { class: "more" });
    const ask = field();
    still.side.replaceWith(make("section", { class: "facet-side", "aria-label": say("filters") }, folding));
    place.querySelector(".with-facets").classList.add("has-filters");
    // What stands there must not move.
    still.tools.prepend(sorting);
    still.ask.append(ask.form);
    still.chosen?.remove();
    still.cards.before(chosen);
    still.cards.after(help, more);
    place.querySelector(".results > .empty")?.remove();
    return { fold, past, order, filters, apply, folding, sort, sorting, chosen, help, more, ...ask };
}

function field() {
    const words = make("input", { id: "in-catalogue", class: "find-field", type: "text", name: "q", maxlength: 500,
        placeholder: say("field"), inputmode: "search", enterkeyhint: "search", autocomplete: "off",
        autocapitalize: "off", spellcheck: "false" });
    const form = make("form", { class: "find", role: "search", "aria-label": say("field") },
        make("label", { class: "vh", for: "in-catalogue" }, say("field")), words,
        make("button", { type: "submit", class: "button find-go" }, say("go")));
    return { form, words };
}
