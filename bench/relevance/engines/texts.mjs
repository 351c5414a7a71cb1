// The pages of a content folder, read simply: the same texts for every engine.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const FRONT = /^\uFEFF?---\s*\n([\s\S]*?\n)---\s*(?:\n|$)/;

const value = (data, key) => {
    const found = new RegExp(`^${key}:[ \\t]*(.*(?:\\n[ \\t]+.*)*)$`, "m").exec(data)?.[1] ?? "";
    const text = found.replace(/^[>|][-+]?\s*\n/, "").replace(/\s*\n\s*/g, " ").trim();
    return /^".*"$/.test(text) ? text.slice(1, -1).replace(/\\(["\\])/g, "$1") : text.replace(/^'(.*)'$/, "$1");
};

const files = function* (folder) {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) {
            yield* files(path);
        } else if (entry.name.endsWith(".md")) {
            yield path;
        }
    }
};

export const pages = function* (content) {
    for (const file of files(content)) {
        const text = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
        const front = FRONT.exec(text);
        if (front && !/^status:\s*(draft|rejected)\s*$/m.test(front[1])) {
            const lines = text.slice(front[0].length).split("\n").filter((line) => line.trim());
            yield {
                id: relative(content, file).replace(/\.md$/, "").replaceAll("\\", "/"),
                title: value(front[1], "title"),
                summary: value(front[1], "summary") || value(front[1], "tagline"),
                lines,
            };
        }
    }
};

export const queries = (file) =>
    readFileSync(file, "utf8").split("\n").filter(Boolean).map((line) => ({ kind: line.split("\t")[0], text: line.split("\t")[1] }));

export const runLine = (millis, ids) => `${millis.toFixed(3)}\t${ids.slice(0, 10).join(" ")}`;
