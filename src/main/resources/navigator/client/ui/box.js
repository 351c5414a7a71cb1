// On every page: waits until somebody goes to the search field and only then asks for the search itself.
const form = document.querySelector("form[data-find]");
let asked = false;

function load() {
    if (asked) return;
    asked = true;
    const script = document.createElement("script");
    script.src = form.dataset.find;
    script.onerror = () => {
        // Without the script the form still leads to the search page; the next touch tries once more.
        script.remove();
        asked = false;
        const told = document.querySelector("[data-search-failed]");
        if (told) told.hidden = false;
    };
    document.head.append(script);
}

if (form) {
    form.addEventListener("focusin", load);
    form.addEventListener("pointerdown", load);
    if (document.querySelector("[data-search]") || form.contains(document.activeElement)) load();
}

// A site that may be kept says where its top is. Pages from a disk are there anyway.
const { root } = document.body.dataset;
if (root !== undefined && navigator.serviceWorker && location.protocol !== "file:") {
    navigator.serviceWorker.register(root + "sw.js").catch(() => {});
    const manifest = document.createElement("link");
    manifest.rel = "manifest";
    manifest.href = root + "manifest.webmanifest";
    document.head.append(manifest);
}
