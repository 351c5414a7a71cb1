// A list page on which one chooses: what happens when something is chosen.
import { askWords, openWords } from "./ask.js";
import { cardsOf } from "./cards.js";
import { known, passing, withoutEach } from "./choice.js";
import { openData } from "./data.js";
import { drawHelp } from "./help.js";
import { enliven, notesIn, stillOf } from "./parts.js";
import { addressIn, readState } from "./state.js";
import { breath, make, to } from "../dom.js";
import { drawChosen, drawFilters, labelOf } from "../filters.js";
import { choices, toggled } from "../state.js";
import { counted, formed, grouped, say } from "../words.js";

const MORE = 12;
const TYPING = 200;
const NAMED = 3;

export function openCatalogue(place) {
    const { catalogue: address, type, top, field, code, engine: script } = place.dataset;
    const base = { field, code };
    const links = { search: place.dataset.find, tell: place.dataset.tell };
    const count = (n) => formed(n, place.dataset.words.split("|"));
    const still = stillOf(place);
    const title = { page: document.title, name: still.name.textContent, site: place.dataset.site };
    const notes = notesIn(still);
    let data;
    let cards;
    let parts;
    let state = readState(location.search, base);
    let asked = { text: "" };
    let list = [];
    let stamp;
    let turn = 0;
    let pause = 0;
    let typing = false;
    let byLabel = false;

    async function begin() {
        // Cards of which most will go are not shown meanwhile.
        still.cards.classList.toggle("waiting", !plain());
        try {
            data = await openData(address, type);
        } catch {
            return tell(say("trouble"), begin);
        }
        await breath();
        cards = cardsOf(to(top, "katalog/"), top, data);
        // After the site was published anew the still cards may be others than the first ones.
        if (!parts || data.stamp === stamp) keepStill();
        stamp = data.stamp;
        parts ??= listen(enliven(place, still));
        parts.words.value = state.text;
        return run();
    }

    // The cards of the still page are the first ones of what it is about.
    function keepStill() {
        const from = (Number(place.dataset.number) - 1) * data.size;
        const own = passing(data, orderOf({}), { facets: field ? { [field]: [code] } : {} }).passed;
        const shown = Array.from(own.slice(from, from + data.size));
        if (shown.length === still.items.length) cards.keep(shown, still.items);
    }

    function orderOf({ sort, text }) {
        const order = (data.sorts.find(({ id }) => id === sort) ?? data.sorts[0])?.order
            ?? Array.from({ length: data.count }, (_, entry) => entry);
        if (!text?.trim() || !asked.entries) return order;
        const has = new Set(asked.entries);
        return sort ? order.filter((entry) => has.has(entry)) : asked.entries;
    }

    async function ask(text) {
        if (asked.text === text.trim() && (asked.entries || !text.trim())) return asked;
        if (!text.trim()) return { text: "" };
        try {
            return { text: text.trim(), ...await askWords(script, top, data, text) };
        } catch {
            return { text: text.trim(), failed: true };
        }
    }

    // What is asked in words takes a moment, what is chosen does not.
    async function run() {
        const mine = ++turn;
        const checked = known(data, state);
        state = checked.state;
        still.results.setAttribute("aria-busy", "true");
        const answer = await ask(state.text);
        if (mine !== turn) return;
        asked = answer;
        await show(mine, checked.unknown);
        if (mine === turn) still.results.removeAttribute("aria-busy");
    }

    async function show(mine, unknown) {
        const order = orderOf(state);
        const { passed, facets } = passing(data, order, state);
        const found = { facets: facets() };
        list = passed;
        drawSide(found);
        drawTop(found);
        notes.replaceChildren(...(asked.sentences ?? []).map((sentence) => make("p", {}, sentence)));
        if (unknown) notes.append(make("p", {}, say("unknown")));
        if (asked.failed) tell(say("trouble_words"), run, true);
        parts.help.replaceChildren();
        if (!passed.length) help(order, found);
        await showCards(mine);
    }

    function drawSide(found) {
        const chosen = choices(state);
        for (const { field: name, byLabel: sorted } of data.facets) {
            if (byLabel && !sorted) found.facets[name].values.sort((a, b) => collator.compare(a.label, b.label));
        }
        drawFilters(parts.filters, data.facets.map((facet) => facet.field), found, state, toggle);
        parts.order.textContent = say(byLabel ? "by_count" : "by_label");
        parts.fold.textContent = chosen.length ? say("filters_n", { n: chosen.length }) : say("filters");
        parts.apply.textContent = counted("apply", list.length);
        // The words are a condition too.
        const words = state.text.trim();
        if (words) found.facets.q = { values: [{ code: words, label: say("query", { text: words }) }] };
        const focused = parts.chosen.contains(document.activeElement);
        drawChosen(parts.chosen, found, words ? [...chosen, ["q", words]] : chosen, toggle, takeAll);
        if (focused) (parts.chosen.querySelector("button") ?? still.heading).focus();
    }

    function drawTop(found) {
        const labels = choices(state).map(([name, value]) => labelOf(found, name, value));
        const words = state.text.trim();
        const what = [...(words ? [say("query", { text: words })] : []), ...labels];
        const short = what.slice(0, NAMED).join(", ") + (what.length > NAMED ? "…" : "");
        const text = list.length ? count(list.length) : say("none");
        document.title = plain() ? title.page : [capital(short || place.dataset.list), text, title.site].join(" — ");
        if (still.status.textContent !== text) still.status.textContent = text;
        // A page about one value is so only as long as that value is chosen.
        const own = !field || (state.facets[field]?.length === 1 && state.facets[field][0] === code);
        still.name.textContent = own ? title.name : place.dataset.list;
        if (still.lead && field) still.lead.hidden = !own;
        drawSort();
    }

    function drawSort() {
        const options = data.sorts.map(({ id, label }, i) => [i || state.text.trim() ? id : "", label]);
        if (state.text.trim()) options.unshift(["", say("relevance")]);
        parts.sort.replaceChildren(...options.map(([id, label]) => make("option", { value: id }, label)));
        parts.sort.value = state.sort;
        parts.sorting.hidden = options.length < 2;
    }

    const plain = () => !addressIn(state, base).startsWith("?");

    // A later part of the still list stays what it is until something is chosen.
    const part = () => plain() && place.dataset.number !== "1" && still.items.length;

    async function showCards(mine) {
        const shown = Array.from(list.slice(0, data.size + MORE * (state.page - 1)));
        const items = part() ? still.items : await cards.of(shown).catch(() => lost(shown));
        if (mine !== turn) return;
        if (still.pager) still.pager.hidden = !part();
        put(items);
        drawMore();
    }

    function put(items) {
        still.cards.classList.remove("waiting");
        const there = still.cards.children;
        const same = there.length === items.length && items.every((item, i) => item === there[i]);
        if (same) return;
        still.cards.replaceChildren(...items);
        document.dispatchEvent(new CustomEvent("cards"));
    }

    // What has come is shown; nothing that was chosen is lost.
    function lost(entries) {
        tell(say("trouble_cards"), begin);
        return cards.had(entries);
    }

    function drawMore() {
        const rest = part() ? 0 : list.length - still.cards.children.length;
        parts.more.replaceChildren();
        if (rest > 0 && !notes.querySelector("button")) {
            parts.more.append(make("button", { type: "button", class: "button button-quiet", click: more },
                say("show_more", { n: Math.min(MORE, rest), rest: grouped(rest) })));
        }
    }

    async function more() {
        const mine = turn;
        const from = still.cards.children.length;
        try {
            const items = await cards.of(Array.from(list.slice(from, from + MORE)));
            if (mine !== turn) return;
            still.cards.append(...items);
            document.dispatchEvent(new CustomEvent("cards"));
            state = { ...state, page: state.page + 1 };
            remember(false);
            drawMore();
            items[0].querySelector(".card-title a").focus();
        } catch {
            if (mine === turn) tell(say("trouble_cards"), begin);
        }
    }

    function help(order, found) {
        const words = state.text.trim();
        const drops = withoutEach(data, order, state);
        const all = words ? passing(data, orderOf({}), state).passed.length : 0;
        if (all && choices(state).length) drops.push({ field: "q", code: words, total: all });
        if (!drops.length && choices(state).length) drops.push({ all: true, total: data.count });
        drawHelp(parts.help, drops, found, words, links, count, (name, value) => {
            if (name) toggle(name, value);
            else takeAll();
            still.heading.focus();
        });
    }

    // A sentence, and a way to try once more.
    function tell(sentence, again, also) {
        still.cards.classList.remove("waiting");
        if (!also) notes.replaceChildren();
        notes.append(make("p", {}, sentence), make("button", { type: "button", class: "button button-quiet", click: () => {
            still.heading.focus();
            globalThis.navigatorSearch?.forget();
            notes.replaceChildren();
            again();
        } }, say("again")));
    }

    function takeAll() {
        change({ ...state, text: "", facets: {}, page: 1 });
    }

    function toggle(name, value) {
        change(name === "q" ? { ...state, text: "", page: 1 } : toggled(state, name, value));
    }

    function change(next) {
        clearTimeout(pause);
        typing = false;
        state = next;
        parts.words.value = state.text;
        remember(true);
        run();
    }

    // Addresses that browsers refuse to change only cost the back button.
    function remember(anew) {
        const next = addressIn(known(data, state).state, base);
        try {
            history[anew && next !== (location.search || location.pathname) ? "pushState" : "replaceState"](null, "", next);
        } catch {
            // Choosing goes on.
        }
    }

    // The first letter makes a step of history, further ones change it.
    function typed() {
        clearTimeout(pause);
        pause = setTimeout(() => {
            state = { ...state, text: parts.words.value, page: 1 };
            remember(!typing);
            typing = true;
            run();
        }, TYPING);
    }

    function listen(live) {
        live.form.addEventListener("submit", (event) => {
            event.preventDefault();
            change({ ...state, text: live.words.value, page: 1 });
        });
        live.words.addEventListener("focus", () => openWords(script).catch(() => {}));
        live.words.addEventListener("input", typed);
        live.words.addEventListener("blur", () => (typing = false));
        live.words.addEventListener("keydown", (event) => {
            if (event.key === "Escape" && live.words.value) {
                live.words.value = "";
                typed();
                event.preventDefault();
            }
        });
        live.sort.addEventListener("change", () => change({ ...state, sort: live.sort.value, page: 1 }));
        live.order.addEventListener("click", () => {
            byLabel = !byLabel;
            run();
        });
        live.apply.addEventListener("click", () => {
            live.folding.open = false;
            still.heading.focus();
        });
        // Behind the last filter are too many stops for those who choose with the keyboard.
        live.past.addEventListener("click", () => still.heading.focus());
        addEventListener("popstate", () => {
            clearTimeout(pause);
            typing = false;
            state = readState(location.search, base);
            live.words.value = state.text;
            run();
        });
        return live;
    }

    begin();
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);

const collator = new Intl.Collator("ru");
