import { check } from "./bytes.js";

// Over http. Files never change under their name; only the root has to be asked for anew.
export const fetchLoader = (base) => async (name) => {
    const file = await fetch(`${base}${name}.bin`, { cache: name === "root" ? "no-cache" : "default" });
    check(file.ok);
    return new Uint8Array(await file.arrayBuffer());
};

// From a disk nothing can be fetched, but scripts can be run: each hands its file over.
export const scriptLoader = (base) => {
    const given = new Map();
    globalThis.navigatorShard = (name, base64) => given.set(name, Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
    return (name) =>
        new Promise((resolve) => {
            const script = document.createElement("script");
            script.src = `${base}${name}.js`;
            script.onload = script.onerror = () => resolve(given.get(name));
            document.head.append(script);
        });
};
