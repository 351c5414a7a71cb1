// How the visitor wants the site to look: the theme and the version for people with low vision. Stands in the head
// before the style sheet and puts the kept choice on <html> before anything is painted. The panel itself needs no
// script: its marked buttons work by CSS. Here they are only kept, for the next page and the next visit.
const KEY = "navigator-view";
const NAMES = ["theme", "size", "scheme", "letters", "lines", "font", "pictures"];
const root = document.documentElement;
let view = kept() || {};

// Fonts are asked for before the first paint, so that nothing moves when they come. From a disk browsers forbid it.
if (location.protocol.startsWith("http")) {
    for (const address of document.currentScript.dataset.fonts.split(/\s+/).filter(Boolean)) {
        const link = document.createElement("link");
        Object.assign(link, { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "", href: address });
        document.head.append(link);
    }
}

// What was kept; undefined where the browser keeps nothing.
function kept() {
    try {
        return JSON.parse(localStorage.getItem(KEY)) || {};
    } catch {
        return undefined;
    }
}

// Whether the browser keeps it. What was kept before goes first: a full storage must not bring it back.
function keep() {
    try {
        localStorage.removeItem(KEY);
        if (Object.keys(view).length) localStorage.setItem(KEY, JSON.stringify(view));
        return true;
    } catch {
        return false;
    }
}

function apply() {
    for (const name of NAMES) {
        if (/^[a-z0-9]{1,9}$/.test(view[name] || "")) root.dataset[name] = view[name];
        else delete root.dataset[name];
    }
}

function inputs() {
    return [...document.querySelectorAll("[data-view] input")];
}

function mark() {
    for (const input of inputs()) input.checked = input.value === (root.dataset[input.name] || "");
    captions();
}

// Pictures in texts have no caption beside them; those that want words instead of pictures get their description.
function captions() {
    if (root.dataset.pictures !== "none") return;
    for (const picture of document.querySelectorAll("main img:not(:has(+ .alt))")) {
        const text = document.createElement("span");
        text.className = "alt";
        text.textContent = picture.alt;
        picture.after(text);
    }
}

function choose() {
    view = {};
    for (const input of inputs()) if (input.checked && input.value) view[input.name] = input.value;
    apply();
    captions();
    const told = document.querySelector("[data-view-told]");
    if (told) told.textContent = keep() ? "" : told.dataset.viewTold;
}

apply();
document.addEventListener("DOMContentLoaded", () => {
    mark();
    for (const form of document.querySelectorAll("[data-view]")) {
        form.addEventListener("change", choose);
        // The buttons go back after the event.
        form.addEventListener("reset", () => setTimeout(choose));
    }
});

// The page comes back from the browser's memory, or another window has chosen.
function again() {
    view = kept() || view;
    apply();
    mark();
}

addEventListener("pageshow", (event) => event.persisted && again());
addEventListener("storage", (event) => event.key === KEY && again());
