// Drafts that the device keeps. Every version of a draft has a key of its own in the storage: «place draft ID VERSION».
// A save is one setItem of the whole draft, after which the versions that its tab had seen are taken away. So neither a
// crash between two steps nor two tabs at the same moment can lose a saved draft: what nobody has seen stays.
// There is no list of drafts that could go wrong: the keys are the list.
import { sameValues } from "./values.js";

const OWN = /^([a-z0-9-]+) ([0-9]+\.[a-z0-9]+)$/;

// A version that a newer one stands upon may have been left over by a crash; it is no draft any more.
function headsOf(versions) {
    const before = new Set(versions.flatMap((one) => one.from));
    return versions.filter((one) => !before.has(one.version)).sort(newestFirst);
}

function newestFirst(a, b) {
    return b.at.localeCompare(a.at) || parseInt(b.version) - parseInt(a.version) || b.version.localeCompare(a.version);
}

function recordOf(text) {
    try {
        const { at, from, draft } = JSON.parse(text);
        const whole = typeof at === "string" && Array.isArray(from) && draft && typeof draft === "object";
        return whole ? { at, from, draft } : undefined;
    } catch {
        return undefined;
    }
}

// What a browser that forbids pages to keep anything answers with.
function refused(error) {
    return { ok: false, reason: error && /quota/i.test(error.name + error.message) ? "quota" : "none" };
}

function ownPlace() {
    const link = globalThis.document?.querySelector("[data-keep]");
    const { protocol, pathname } = new URL(link || globalThis.location || "file:///");
    return "navigator " + (protocol === "file:" ? "" : pathname.replace(/[^/]*$/, ""));
}

// The storage of the browser, or undefined where it may not even be asked for.
export function deviceStorage() {
    try {
        return globalThis.localStorage;
    } catch {
        return undefined;
    }
}

// `clock` gives the time as milliseconds since 1970, `random` numbers as Math.random does. Gives
//   trouble        "" | "none" (the browser keeps nothing) | "quota" (no space is left), as it was when asked for
//   list()         [{ id, version, at, draft, other? }], the newest first; `at` is ISO time
//   get(id)        one of them, or undefined. `other` = { version, at, draft } is there where two tabs have written at once
//   create(draft)  { ok, id, version, reason? }; where it could not be kept, the id is good for trying save() again
//   save(id, draft, seenVersion)
//                  { ok: true, version, at } | { ok: false, conflict: true, other: { version, at, draft } }
//                  | { ok: false, reason: "quota" | "none" }. After a conflict nothing has changed; to save nevertheless
//                  hand in other.version, which covers both
//   remove(id, seenVersion?) { ok } or, where a version is handed in and there are newer ones, the conflict as of save()
//   strange()      [{ key, text }]: values under our keys that nobody can read. They are left as they are
//   watch(listener) calls listener(id) when another tab has changed a draft, listener("") when all may have changed;
//                  gives a function that stops it
export function openDrafts(storage = deviceStorage(), clock = Date.now, { place = ownPlace(), random = Math.random } = {}) {
    const start = place + "draft ";
    const keyOf = (id, version) => start + id + " " + version;
    const letters = () => random().toString(36).slice(2, 8).padEnd(6, "0");

    function keys() {
        const all = [];
        for (let i = 0; i < storage.length; i++) all.push(storage.key(i));
        return all.filter((key) => key !== null && key.startsWith(start));
    }

    // All that is there: versions by draft, and what could not be read.
    function read() {
        const drafts = new Map();
        const strange = [];
        try {
            for (const key of keys()) {
                const [, id, version] = OWN.exec(key.slice(start.length)) ?? [];
                const text = storage.getItem(key);
                const record = id && recordOf(text);
                if (record) drafts.set(id, [...(drafts.get(id) ?? []), { version, ...record }]);
                else if (text !== null) strange.push({ key, text });
            }
        } catch {}
        return { drafts, strange };
    }

    function shown(id, versions) {
        const [first, next] = headsOf(versions).map(({ version, at, draft }) => ({ version, at, draft }));
        return { id, ...first, ...(next ? { other: { ...next, version: first.version + " " + next.version } } : {}) };
    }

    function get(id) {
        const versions = read().drafts.get(id);
        return versions && shown(id, versions);
    }

    function list() {
        return [...read().drafts].map(([id, versions]) => shown(id, versions)).sort(newestFirst);
    }

    function save(id, draft, seenVersion) {
        const seen = String(seenVersion ?? "").split(" ");
        const versions = read().drafts.get(id) ?? [];
        const heads = headsOf(versions);
        const news = heads.filter((one) => !seen.includes(one.version));
        const known = heads.find((one) => sameValues(one.draft, draft));
        if (known && (heads.length === 1 || !news.length)) return settle(id, known, versions);
        return news.length ? conflict(heads, news) : write(id, draft, versions);
    }

    // Only what is shown may be saved over: a third version would be another conflict.
    function conflict(heads, news) {
        const covered = heads.filter((one) => !news.includes(one) || one === news[0]);
        const { at, draft } = news[0];
        return { ok: false, conflict: true, other: { version: covered.map((one) => one.version).join(" "), at, draft } };
    }

    function write(id, draft, versions) {
        const count = Math.max(0, ...versions.map((one) => parseInt(one.version))) + 1;
        const version = count + "." + letters();
        const at = new Date(clock()).toISOString();
        const text = JSON.stringify({ at, from: versions.map((one) => one.version), draft });
        try {
            storage.setItem(keyOf(id, version), text);
            if (storage.getItem(keyOf(id, version)) !== text) return { ok: false, reason: "none" };
        } catch (error) {
            return refused(error);
        }
        forget(id, versions);
        return { ok: true, version, at };
    }

    // The very values are there already: nothing needs to be written.
    function settle(id, { version, at }, versions) {
        forget(id, versions.filter((one) => one.version !== version));
        return { ok: true, version, at };
    }

    // What cannot be taken away stays as an ancestor.
    function forget(id, versions) {
        try {
            for (const one of versions) storage.removeItem(keyOf(id, one.version));
            return true;
        } catch {
            return false;
        }
    }

    function create(draft) {
        const id = new Date(clock()).toISOString().slice(0, 10) + "-" + letters();
        return { ...save(id, draft, ""), id };
    }

    function remove(id, seenVersion) {
        const versions = read().drafts.get(id) ?? [];
        const heads = headsOf(versions);
        const news = heads.filter((one) => seenVersion && !seenVersion.split(" ").includes(one.version));
        return news.length ? conflict(heads, news) : { ok: forget(id, versions) };
    }

    function trouble() {
        try {
            storage.setItem(place + "probe", "1");
            storage.removeItem(place + "probe");
            return "";
        } catch (error) {
            return refused(error).reason;
        }
    }

    function watch(listener) {
        const heard = ({ key, storageArea }) => {
            if (storageArea && storageArea !== storage) return;
            if (key === null) listener("");
            else if (key.startsWith(start)) listener(key.slice(start.length).split(" ")[0]);
        };
        globalThis.addEventListener("storage", heard);
        return () => globalThis.removeEventListener("storage", heard);
    }

    return {
        get trouble() {
            return trouble();
        },
        list, get, create, save, remove, watch,
        strange: () => read().strange,
    };
}
