// What was ticked, kept by the browser. Where it keeps nothing for files of a disk, ticks last as long as the page.

export function remembered(key) {
    try {
        const kept = JSON.parse(localStorage.getItem(key) || "[]");
        return Array.isArray(kept) ? kept : [];
    } catch {
        return [];
    }
}

export function remember(key, names) {
    try {
        localStorage.setItem(key, JSON.stringify(names));
    } catch {
        // Ticks are a help, not a record.
    }
}
