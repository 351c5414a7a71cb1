// Entries that a page shows, each in a script of its own: scripts are what can be loaded from a disk, too.
import { home } from "./store.js";

const given = new Map();
globalThis.navigatorKept = (name, html) => given.set(name, html);

function file(name) {
    return new Promise((resolve) => {
        const script = document.createElement("script");
        script.src = home + "podborka/" + name + ".js";
        script.onload = script.onerror = () => {
            script.remove();
            resolve(given.get(name));
        };
        document.head.append(script);
    });
}

// For each name what the site has of it: `body` with its HTML; or `gone` where the site has no such entry; or neither
// where its file could not be loaded.
export async function filesOf(ids, ending = "") {
    const texts = await Promise.all(ids.map((id) => given.get(id + ending) ?? file(id + ending)));
    const list = texts.every((text) => text !== undefined) ? "" : (given.get("list") ?? (await file("list")));
    return ids.map((id, i) => ({
        id,
        body: texts[i] === undefined ? undefined : bodyOf(texts[i]),
        gone: texts[i] === undefined && list !== undefined && !list.split(" ").includes(id),
    }));
}

// The site's own HTML, made and judged when it was built. No text of a visitor ever comes here.
function bodyOf(html) {
    return document.importNode(new DOMParser().parseFromString(html, "text/html").body, true);
}
