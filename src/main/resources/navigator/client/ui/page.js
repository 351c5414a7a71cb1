// The search page: its parts, and what happens when something is asked.
import { engineAt, forget } from "./connection.js";
import { make } from "./dom.js";
import { drawChosen, drawFilters, withChosen } from "./filters.js";
import { drawHelp } from "./help.js";
import { addHits } from "./hits.js";
import { addressOf, choices, PAGE, stateOf, toggled } from "./state.js";
import { told } from "./told.js";
import { counted, grouped, say } from "./words.js";

const TYPING = 150;

export function openSearchPage(form, place) {
    const field = form.elements.q;
    const top = form.dataset.top;
    const title = document.title;
    const parts = skeleton();
    let state = stateOf(location.search);
    let turn = 0;
    let pause = 0;
    let typing = false;

    field.value = state.text;
    place.append(parts.whole);

    const ask = (s) => ({ text: s.text, types: s.types, facets: s.facets, sort: s.text.trim() || s.sort !== "relevance"
        ? s.sort : "title", offset: 0, limit: s.page * PAGE, counts: true });

    // Where the numbers of filters cannot be had, results are still worth showing.
    async function search(engine) {
        try {
            return await engine.search(ask(state));
        } catch (problem) {
            if (choices(state).length) throw problem;
            return { ...await engine.search({ ...ask(state), counts: false }), facets: {}, poor: true };
        }
    }

    async function run() {
        const mine = ++turn;
        parts.results.setAttribute("aria-busy", "true");
        try {
            const engine = await engineAt(top);
            state = known(engine, state);
            const found = await search(engine);
            dropUnknown(found);
            await withChosen(engine, found, choices(state));
            const sentences = await told(engine, found);
            if (mine === turn) await show(engine, found, sentences, mine);
        } catch {
            if (mine === turn) trouble();
        }
        if (mine === turn) parts.results.removeAttribute("aria-busy");
    }

    // What the site no longer has is told once and asked no more.
    function dropUnknown(found) {
        for (const { field: name, code } of found.unknown) {
            const chosen = choices(state).some(([f, c]) => f === name && c === code);
            if (chosen) state = { ...toggled(state, name, code), page: state.page };
        }
    }

    async function show(engine, found, sentences, mine) {
        document.title = state.text.trim() ? state.text.trim() + " — " + title : title;
        parts.place.classList.toggle("has-filters", Object.keys(found.facets).length > 0);
        drawFilters(parts.filters, engine.root.facets.map((facet) => facet.field), found, state, toggle);
        drawChosen(parts.chosen, found, choices(state), toggle, () => change({ ...state, types: [], facets: {}, page: 1 }));
        drawSort(engine);
        parts.fold.textContent = choices(state).length ? say("filters_n", { n: choices(state).length }) : say("filters");
        parts.apply.textContent = counted("apply", found.total);
        parts.notes.replaceChildren(...sentences.map((sentence) => make("p", {}, sentence)));
        if (found.poor) parts.notes.append(make("p", {}, say("trouble_filters"), " "), again());
        parts.hits.replaceChildren();
        parts.help.replaceChildren();
        addHits(parts.hits, engine, found, top);
        drawMore(engine, found);
        sayCount(found);
        if (!found.total) await drawHelp(parts.help, engine, found, state, ask, toggle).catch(() => {});
        if (mine !== turn) parts.help.replaceChildren();
    }

    function sayCount(found) {
        const text = found.total ? counted("found", found.total) : say("none");
        if (parts.status.textContent !== text) parts.status.textContent = text;
    }

    function drawSort(engine) {
        const names = ["relevance", ...engine.root.sorts].filter((name) => name === "relevance" || say("sort_" + name) !== "sort_" + name);
        const now = ask(state).sort;
        parts.sort.replaceChildren(...names
            .filter((name) => name !== "relevance" || state.text.trim())
            .map((name) => make("option", { value: name, selected: name === now }, say("sort_" + name))));
        parts.sort.value = now;
        parts.sorting.hidden = parts.sort.options.length < 2;
    }

    function drawMore(engine, found) {
        const rest = found.total - parts.hits.children.length;
        parts.more.replaceChildren();
        if (rest > 0) {
            parts.more.append(make("button", { type: "button", class: "button button-quiet", click: () => more(engine) },
                say("show_more", { n: Math.min(PAGE, rest), rest: grouped(rest) })));
        }
    }

    async function more(engine) {
        const mine = turn;
        try {
            const found = await engine.search({ ...ask(state), offset: parts.hits.children.length, limit: PAGE, counts: false });
            if (mine !== turn) return;
            const links = addHits(parts.hits, engine, found, top);
            drawMore(engine, found);
            links[0]?.focus();
            state = { ...state, page: state.page + 1 };
            put(false);
        } catch {
            if (mine === turn) trouble();
        }
    }

    // What stood there stays readable; only a new answer replaces it.
    function trouble() {
        parts.notes.replaceChildren(make("p", {}, say("trouble")), again());
        parts.place.classList.toggle("has-filters", parts.filters.children.length > 0);
        parts.status.textContent = say("trouble_short");
    }

    function again() {
        return make("button", { type: "button", class: "button button-quiet", click: () => {
            forget();
            parts.heading.focus();
            run();
        } }, say("again"));
    }

    function toggle(name, code) {
        change(toggled(state, name, code));
    }

    function change(next) {
        clearTimeout(pause);
        typing = false;
        state = { ...next, text: field.value };
        put(true);
        run();
    }

    // Addresses that browsers refuse to change (some do on disks) only cost the back button.
    function put(anew) {
        try {
            history[anew && addressOf(state) !== addressOf(stateOf(location.search)) ? "pushState" : "replaceState"](null, "", addressOf(state));
        } catch {
            // The search itself goes on.
        }
    }

    // The first letter of a new query makes a step of history, further ones change it.
    function typed() {
        clearTimeout(pause);
        pause = setTimeout(() => {
            state = { ...state, text: field.value, page: 1 };
            put(!typing);
            typing = true;
            run();
        }, TYPING);
    }

    function escape(event) {
        if (event.key === "Escape" && field.value) {
            field.value = "";
            typed();
            event.preventDefault();
        }
    }

    form.addEventListener("submit", (event) => {
        event.preventDefault();
        change({ ...state, page: 1 });
    });
    field.addEventListener("input", typed);
    field.addEventListener("keydown", escape);
    field.addEventListener("blur", () => (typing = false));
    parts.sort.addEventListener("change", () => change({ ...state, sort: parts.sort.value, page: 1 }));
    parts.apply.addEventListener("click", () => {
        parts.folding.open = false;
        parts.heading.focus();
    });
    addEventListener("popstate", () => {
        clearTimeout(pause);
        typing = false;
        state = stateOf(location.search);
        field.value = state.text;
        run();
    });
    run();
}

// An order that this site has not is no order.
function known(engine, state) {
    return ["relevance", ...engine.root.sorts].includes(state.sort) ? state : { ...state, sort: "relevance" };
}

function skeleton() {
    const status = make("span", { role: "status" }, say("waiting"));
    const heading = make("h2", { id: "found", class: "count-line", tabindex: "-1" }, status);
    const fold = make("summary", {}, say("filters"));
    const filters = make("div", { class: "facets" });
    const apply = make("button", { type: "button", class: "button filters-apply" });
    const folding = make("details", { class: "filters" }, fold, filters, apply);
    const sort = make("select", {});
    const sorting = make("label", { class: "sorting", hidden: true }, make("span", {}, say("sort")), sort);
    const notes = make("div", { class: "search-notes", role: "status" });
    const chosen = make("p", { class: "chosen", hidden: true });
    const hits = make("ol", { class: "hits" });
    const more = make("p", { class: "more" });
    const help = make("div", { class: "help" });
    const results = make("section", { class: "results", "aria-labelledby": "found" },
        make("div", { class: "results-head" }, heading, sorting), notes, chosen, hits, help, more);
    const side = make("section", { class: "facet-side", "aria-label": say("filters") }, folding);
    // The column of conditions has its place before they come, so that nothing jumps.
    const place = make("div", { class: "with-facets has-filters" }, side, results);
    return { whole: place, place, status, heading, fold, filters, apply, folding, sort, sorting, notes, chosen, hits, more, help, results };
}
