// The search field in the head of pages: a combobox with a list, after the ARIA Authoring Practices 1.2.
import { mark } from "../core/mark.js";
import { engineAt, forget } from "./connection.js";
import { kindOf, make, marks, to } from "./dom.js";
import { told } from "./told.js";
import { counted, say } from "./words.js";

const PAUSE = 120;
const LONG_WAIT = 400;
const COMPLETIONS = 3;
const HITS = 6;

export function attachCombobox(form) {
    const field = form.elements.q;
    const top = form.dataset.top;
    const list = make("div", { id: "find-list", class: "find-list", role: "listbox", "aria-label": say("list") });
    const note = make("div", { class: "find-note", hidden: true });
    const panel = make("div", { class: "find-panel", hidden: true }, note, list);
    const status = make("p", { class: "vh", role: "status" });
    let options = [];
    let active = -1;
    let turn = 0;
    let pause = 0;

    form.append(panel, status);
    for (const [name, value] of [["role", "combobox"], ["aria-expanded", "false"], ["aria-controls", "find-list"],
        ["aria-autocomplete", "list"], ["aria-haspopup", "listbox"]]) {
        field.setAttribute(name, value);
    }

    const isOpen = () => !panel.hidden;
    const enough = () => field.value.trim().length > 1;

    // An answer that comes after the reader has gone on must not cover the page.
    function open() {
        if (!form.contains(document.activeElement)) return;
        panel.hidden = false;
        list.hidden = options.length === 0;
        field.setAttribute("aria-expanded", String(options.length > 0));
    }

    function close() {
        activate(-1);
        panel.hidden = true;
        field.setAttribute("aria-expanded", "false");
    }

    function activate(index) {
        options[active]?.setAttribute("aria-selected", "false");
        active = index;
        if (index < 0) {
            field.removeAttribute("aria-activedescendant");
            return;
        }
        options[index].setAttribute("aria-selected", "true");
        field.setAttribute("aria-activedescendant", options[index].id);
        options[index].scrollIntoView({ block: "nearest" });
    }

    function clear() {
        activate(-1);
        list.removeAttribute("aria-busy");
        options = [];
        list.replaceChildren();
        note.replaceChildren();
        note.hidden = true;
    }

    function tell(...content) {
        note.replaceChildren(...content);
        note.hidden = false;
    }

    function option(href, ...content) {
        const go = (event) => {
            if (event.ctrlKey || event.metaKey) window.open(href, "_blank", "noopener");
            else location.assign(href);
        };
        const item = make("div", { role: "option", class: "find-option", "aria-selected": "false", "data-href": href,
            id: "find-" + options.length, click: go, pointermove: () => activate(options.indexOf(item)) }, ...content);
        options.push(item);
        return item;
    }

    function group(label, items) {
        if (items.length) list.append(make("div", { role: "group", class: "find-group", "aria-label": label }, ...items));
    }

    function pageFor(text) {
        return form.getAttribute("action") + "?q=" + encodeURIComponent(text);
    }

    function show(text, words, found, sentences) {
        clear();
        if (sentences.length) tell(...sentences.map((s) => make("p", {}, s)));
        // A completion that is the title of an entry below would only lead a longer way to it.
        const titles = found.hits.map((hit) => hit.title.toLowerCase());
        const longer = words.filter((w) => !titles.includes(w.text.toLowerCase()));
        group(say("completions"), longer.map((w) => option(pageFor(w.text), make("span", { class: "find-word" }, w.text))));
        group(say("list"), found.hits.map((hit) => option(to(top, hit.address),
            make("span", { class: "find-title" }, ...marks(mark(hit.title, found.stems))),
            make("span", { class: "find-kind" }, kindOf(hit)))));
        if (found.total > found.hits.length) {
            group(say("more"), [option(pageFor(text), make("span", { class: "find-all" }, counted("all", found.total)))]);
        }
        if (!found.total) tell(...note.childNodes, make("p", {}, say("none")), make("p", {}, say("none_enter")));
        status.textContent = [found.total ? counted("found", found.total) : say("none"), ...sentences].join(" ");
        open();
    }

    function trouble() {
        clear();
        const again = make("button", { type: "button", class: "button button-quiet", click: () => {
            forget();
            field.focus();
            look();
        } }, say("again"));
        tell(make("p", {}, say("trouble")), again);
        status.textContent = say("trouble");
        open();
    }

    async function look() {
        const text = field.value;
        const mine = ++turn;
        const waiting = setTimeout(() => {
            if (mine === turn && !isOpen()) {
                tell(make("p", {}, say("waiting")));
                open();
            }
        }, LONG_WAIT);
        try {
            const engine = await engineAt(top);
            const [words, found] = await Promise.all([
                engine.suggest(text, COMPLETIONS).catch(() => []),
                engine.search({ text, types: [], facets: {}, sort: "relevance", offset: 0, limit: HITS, counts: false }),
            ]);
            const sentences = await told(engine, found);
            if (mine === turn) show(text, words, found, sentences);
        } catch {
            if (mine === turn) trouble();
        } finally {
            clearTimeout(waiting);
        }
    }

    // The last typed wins: what was asked before it is not shown any more.
    function typed() {
        clearTimeout(pause);
        turn++;
        if (enough()) {
            list.setAttribute("aria-busy", "true");
            pause = setTimeout(look, PAUSE);
        } else {
            clear();
            close();
            status.textContent = "";
        }
    }

    function move(step) {
        if (!isOpen()) {
            if (options.length) open();
            else if (enough()) look();
        }
        if (!options.length) return;
        const next = active < 0 ? (step > 0 ? 0 : options.length - 1) : active + step;
        activate(next < 0 || next >= options.length ? -1 : next);
    }

    function escape() {
        if (isOpen()) {
            turn++;
            list.removeAttribute("aria-busy");
            close();
        } else {
            field.value = "";
            typed();
        }
    }

    function pressed(event) {
        if (event.isComposing) return;
        if (event.key === "ArrowDown") event.altKey ? options.length && open() : move(1);
        else if (event.key === "ArrowUp") event.altKey ? close() : move(-1);
        else if (event.key === "Escape") escape();
        else if (event.key === "Enter" && isOpen() && active >= 0) options[active].click();
        else {
            if (["Home", "End", "ArrowLeft", "ArrowRight"].includes(event.key)) activate(-1);
            return;
        }
        event.preventDefault();
    }

    field.addEventListener("input", typed);
    field.addEventListener("keydown", pressed);
    form.addEventListener("focusout", (event) => {
        if (!form.contains(event.relatedTarget)) close();
    });
    form.addEventListener("submit", () => clearTimeout(pause));
    // A press on the list must not take the focus from the field; a press on a button must.
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("mousedown", (event) => event.preventDefault());

    engineAt(top).catch(() => {});
    if (enough()) look();
}
