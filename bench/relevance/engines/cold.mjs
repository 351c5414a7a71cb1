// Which queries are asked with an empty cache, and how their visits are summed up.
const MOST = 20;

const evenly = (texts) => texts.filter((_, i) => i % Math.max(1, Math.floor(texts.length / MOST)) === 0).slice(0, MOST);
const plain = (all, kind, words) => all.filter((q) => q.kind === kind).map((q) => q.text.split(" ")).filter((q) => q.length >= words).map((q) => q.slice(0, words).join(" "));

// The space at the end says that the last word is typed to its end.
export const coldSets = (all) => ({
    "1 word": evenly(plain(all, "title", 1)).map((text) => `${text} `),
    "3 words": evenly(plain(all, "title", 3)).map((text) => `${text} `),
    "3 rare words": evenly(plain(all, "body", 3)).map((text) => `${text} `),
    "last word half typed": evenly(all.filter((q) => q.kind === "prefix").map((q) => q.text)),
    "typing error": evenly(all.filter((q) => q.kind === "typo").map((q) => `${q.text} `)),
    phrase: evenly(all.filter((q) => q.kind === "phrase").map((q) => q.text)),
});

const middle = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

const of = (visits, what) => {
    const files = visits.map((visit) => visit[what].files).sort((a, b) => a - b);
    const bytes = visits.map((visit) => visit[what].bytes).sort((a, b) => a - b);
    return { requests: middle(files, 0.5), bytes: middle(bytes, 0.5), bytes95: middle(bytes, 0.95) };
};

// Medians: `ranked` before anything of a result is read, `shown` with ten results.
export const summary = (visits) => ({ visits: visits.length, ranked: of(visits, "ranked"), shown: of(visits, "shown") });
