// The pictures of drafts. They are too large for the storage of texts, so they are kept in the browser's database, each
// under the id of its draft and its path. Where there is no database all promises end with { ok: false, reason: "none" }.

const NAME = "navigator pictures";
const STORE = "pictures";

// The database of the browser, or undefined where it may not even be asked for.
function deviceBase() {
    try {
        return globalThis.indexedDB ?? undefined;
    } catch {
        return undefined;
    }
}

function answered(request) {
    return new Promise((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = request.onblocked = () => failed(request.error ?? new Error("blocked"));
    });
}

function opened(base) {
    const request = base.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    return answered(request);
}

// Done only when the browser says that the change is on the disk, not when it has merely heard of it.
async function change(base, deed) {
    try {
        const open = await opened(base);
        const turn = open.transaction(STORE, "readwrite", { durability: "strict" });
        deed(turn.objectStore(STORE));
        await new Promise((done, failed) => {
            turn.oncomplete = done;
            turn.onabort = turn.onerror = () => failed(turn.error);
        }).finally(() => open.close());
        return { ok: true };
    } catch (error) {
        return { ok: false, reason: /quota/i.test(String(error?.name)) ? "quota" : "none" };
    }
}

const under = (id) => globalThis.IDBKeyRange.bound([id, ""], [id, "\uffff"]);

// Gives
//   put(id, path, blob)  { ok } | { ok: false, reason: "quota" | "none" }
//   all(id)              [{ path, blob }] of a draft
//   remove(id, path?)    { ok }, one picture or all of a draft
export function openPictures(base = deviceBase()) {
    async function put(id, path, blob) {
        // Bytes, not blobs: a blob kept in the database may lose its file when the browser is killed.
        const bytes = await blob.arrayBuffer();
        return change(base, (store) => store.put({ type: blob.type, bytes }, [id, path]));
    }

    async function all(id) {
        try {
            const open = await opened(base);
            const store = open.transaction(STORE).objectStore(STORE);
            const [keys, values] = await Promise.all([answered(store.getAllKeys(under(id))), answered(store.getAll(under(id)))]);
            open.close();
            return values.map(({ type, bytes }, at) => ({ path: keys[at][1], blob: new Blob([bytes], { type }) }));
        } catch {
            return [];
        }
    }

    function remove(id, path) {
        return change(base, (store) => store.delete(path === undefined ? under(id) : [id, path]));
    }

    return { put, all, remove };
}
