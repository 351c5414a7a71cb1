// The service worker of a site that asks for one (`offline: true`). The program writes four constants before it:
// VERSION, and the addresses from the site's top of CORE files, the HOME page and the page for no connection, LOST.
//
// - Files whose names change with their content come from the cache, for ever.
// - Pages and data come from the network, and from the cache where there is none.
// - A new version brings its own core files and removes those of the old one.
const OURS = "navigator-";
const FRAME = OURS + "frame-" + VERSION;
const VISITED = OURS + "visited";
const MOST_VISITED = 200;
const SUMMED = /\.[0-9a-f]{8}(\.[a-z0-9]+)$/;
const top = new URL("./", self.location);
const core = CORE.map((name) => new URL(name, top).href);

// One name for a page, whatever is asked of it: without a question, and with the name of the file.
function nameOf(address) {
    const url = new URL(address);
    url.search = url.hash = "";
    return url.href.endsWith("/") ? url.href + HOME : url.href;
}

async function keep(name, answer) {
    const visited = await caches.open(VISITED);
    await visited.delete(name); // the newest stand last
    await visited.put(name, answer);
    const names = await visited.keys();
    await Promise.all(names.slice(0, Math.max(0, names.length - MOST_VISITED)).map((old) => visited.delete(old)));
}

// A page that was kept before the site changed names files that are gone: their successors will do.
async function successor(name) {
    const plain = name.replace(SUMMED, "$1");
    const next = core.find((other) => other.replace(SUMMED, "$1") === plain);
    return next && caches.match(next);
}

async function summed(request) {
    const found = await caches.match(request);
    if (found) return found;
    try {
        const answer = await fetch(request);
        if (answer.ok) await (await caches.open(FRAME)).put(request, answer.clone());
        return answer;
    } catch (e) {
        return (await successor(request.url)) || Response.error();
    }
}

async function changing(event) {
    const name = nameOf(event.request.url);
    const page = event.request.mode === "navigate";
    try {
        const answer = await fetch(event.request);
        if (answer.ok && !answer.redirected && (page || core.includes(name))) {
            const copy = answer.clone();
            event.waitUntil(core.includes(name)
                ? caches.open(FRAME).then((frame) => frame.put(name, copy))
                : keep(name, copy));
        }
        return answer;
    } catch (e) {
        const found = await caches.match(name) || page && await caches.match(new URL(LOST, top).href);
        return found || Response.error();
    }
}

self.addEventListener("install", (event) => {
    const fresh = core.map((name) => new Request(name, { cache: SUMMED.test(name) ? "default" : "reload" }));
    event.waitUntil(caches.open(FRAME).then((frame) => frame.addAll(fresh)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
    event.waitUntil(caches.keys()
        .then((names) => Promise.all(names
            .filter((name) => name.startsWith(OURS) && name !== FRAME && name !== VISITED)
            .map((name) => caches.delete(name))))
        .then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
    const { method, url, mode } = event.request;
    if (method !== "GET" || !url.startsWith(top.href)) return;
    if (SUMMED.test(url)) event.respondWith(summed(event.request));
    else if (mode === "navigate" || core.includes(nameOf(url))) event.respondWith(changing(event));
});
