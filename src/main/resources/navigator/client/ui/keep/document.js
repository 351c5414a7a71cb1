// Entries as one document: a title page with contents, then the full text of each.
import { make } from "../dom.js";
import { say } from "../words.js";
import { filesOf } from "./files.js";
import { button, tell } from "./parts.js";

const LONGEST_WAIT = 3000;

// Shows the document in place of the page and opens the print dialog. `entries` have id, title, kind and note.
export async function openDocument(page, title, entries) {
    tell(say("waiting"));
    const files = await filesOf(entries.map((one) => one.id), ".text");
    const parts = entries.flatMap((one, i) => {
        const text = files[i].body?.querySelector("article");
        return text ? [{ ...one, text: withNote(text.cloneNode(true), one.note) }] : [];
    });
    const lost = entries.filter((one) => !parts.some((part) => part.id === one.id)).map((one) => one.title);
    tell(lost.length ? say("document_lost", { names: lost.join("; ") }) : "");
    if (!parts.length) return;
    const root = document.documentElement;
    const back = document.activeElement;
    const close = button(say("document_close"), () => {
        whole.remove();
        root.classList.remove("printing-document");
        back?.focus();
    });
    const whole = make("div", { class: "document" },
        make("p", { class: "document-bar" }, button(say("print"), () => print(), { class: "button" }), " ", close),
        titlePage(page, title, parts), ...parts.map((part) => part.text));
    page.after(whole);
    root.classList.add("printing-document");
    scrollTo(0, 0);
    close.focus({ preventScroll: true });
    await drawn(whole);
    print();
}

function titlePage(page, title, parts) {
    const today = new Intl.DateTimeFormat("ru", { day: "numeric", month: "long", year: "numeric" }).format(new Date());
    return make("header", { class: "document-title" }, make("p", { class: "document-site" }, page.dataset.name),
        make("h1", {}, title), make("p", {}, today), make("h2", {}, say("contents")),
        make("ol", {}, ...parts.map((part) => make("li", {}, make("a", { href: "#" + part.text.id }, part.title),
            " ", make("span", { class: "small-inline" }, part.kind)))),
        make("p", { class: "document-site" }, page.dataset.site));
}

function withNote(text, note) {
    text.classList.add("document-part");
    if (note) (text.querySelector("header") ?? text.firstElementChild).after(
        make("p", { class: "document-note" }, make("b", {}, say("note") + ": "), note));
    return text;
}

// Pictures that wait to be scrolled to would print as holes; one that never comes must not hold up the rest.
function drawn(whole) {
    const pictures = [...whole.querySelectorAll("img")].map((picture) => {
        picture.loading = "eager";
        return picture.decode().catch(() => {});
    });
    return Promise.race([Promise.all(pictures), new Promise((done) => setTimeout(done, LONGEST_WAIT))]);
}
