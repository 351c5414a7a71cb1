// What a visitor keeps on this device: lists under names. Where the browser refuses to keep anything, the window
// remembers it until it is closed.
export const link = document.querySelector("[data-keep]");

// The top of the site.
export const home = (link || location).href.replace(/[^/]*$/, "");

// Sites of one host must not mix; a folder opened from a disk may move.
const place = "navigator " + (location.protocol === "file:" ? "" : new URL(home).pathname);

function refused() {
    try {
        return JSON.parse(window.name)[place] || {};
    } catch {
        return {};
    }
}

// What cannot be read is put aside, not thrown away.
export function load(name) {
    let text;
    try {
        text = localStorage.getItem(place + name);
        const list = refused()[name] || JSON.parse(text || "[]");
        if (list.map && !list.includes(null)) return list;
    } catch {}
    const held = refused()[name] || [];
    if (text) save("aside", [text], save(name, held));
    return held;
}

// Tells whether the device took it.
export function save(name, list) {
    const held = refused();
    delete held[name];
    try {
        localStorage.setItem(place + name, JSON.stringify(list));
    } catch {
        held[name] = list;
    }
    window.name = JSON.stringify({ [place]: held });
    return !held[name];
}

// The address of a page that shows entries; most are of the first type, which then need not be said.
export function addressOf(page, ids) {
    return home + page + "?p=" + ids.map((id) => id.replace(link.dataset.keep.split(" ")[0] + "/", "")).join();
}
