// What the address of the page asks for.
import { link } from "./store.js";

// The entries in `?p=`, each once, and how many of them nobody could have meant.
export function asked() {
    const text = new URLSearchParams(location.search).get("p");
    if (text === null) return undefined;
    const all = text.split(",").map((one) => one.trim()).filter(Boolean);
    const [type] = link.dataset.keep.split(" ");
    const good = all.filter((one) => /^([a-z0-9_-]+\/)?[a-z0-9_-]+$/.test(one) && one.length < 160);
    const ids = good.map((one) => (one.includes("/") ? one : type + "/" + one));
    return { ids: [...new Set(ids)], odd: all.length - good.length };
}

// Where others can open what is shown: the public site when this page is opened from a disk.
export function shareable(address) {
    const page = document.querySelector("link[rel=canonical]");
    return location.protocol === "file:" && page ? page.href + new URL(address).search : address;
}

export async function copied(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        return false;
    }
}
