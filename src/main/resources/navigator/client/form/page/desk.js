// What all parts of the form page share: the page itself, the kit of its content type, and how it speaks.
import { make } from "../../ui/dom.js";

export const place = document.querySelector("[data-form]");
export const form = place.querySelector("form");
export const kit = globalThis.NAVIGATOR_FORM;

// What belongs to the draft but stands in no field: what could not be sorted in, pictures, entries made in place.
export const held = { extra: [], files: [], base: "", entries: [] };

export const find = (selector, from = place) => from.querySelector(selector);
export const all = (selector, from = place) => [...from.querySelectorAll(selector)];

const status = make("p", { class: "vh", role: "status" });
place.append(status);

// Read out by screen readers when they are done with what they read. The same words again must count as news.
export function announce(text) {
    status.textContent = status.textContent === text ? text + "\u00A0" : text;
}

export function button(words, click, attributes = {}) {
    return make("button", { type: "button", class: "tool", click, ...attributes }, words);
}

// Listeners of what the author has changed, in whatever way.
const listeners = [];

export function whenChanged(listener) {
    listeners.push(listener);
}

export function changed() {
    listeners.forEach((listener) => listener());
}

// Runs once things have been quiet for a while.
export function later(work, pause) {
    let timer = 0;
    const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(soon.now, pause);
    };
    soon.now = () => {
        clearTimeout(timer);
        work();
    };
    return soon;
}

// The script that reads and sends files, asked for when it is first needed.
let files;

export function withFiles() {
    files ??= new Promise((done) => {
        const script = make("script", { src: place.dataset.files, load: done, error: () => {
            files = undefined;
            done();
        } });
        document.head.append(script);
    });
    return files;
}
