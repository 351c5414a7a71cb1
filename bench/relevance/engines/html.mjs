// Writes plain HTML of a content folder for engines that read HTML: node html.mjs CONTENT SITE
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pages } from "./texts.mjs";

const [content, site] = process.argv.slice(2);
const plain = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const block = (line) => (line.startsWith("#") ? `<h2>${plain(line.replace(/^#+\s*/, ""))}</h2>` : `<p>${plain(line)}</p>`);

for (const page of pages(content)) {
    const file = join(site, `${page.id}.html`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
        file,
        `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>${plain(page.title)}</title></head>` +
            `<body><main data-pagefind-body><h1>${plain(page.title)}</h1>\n<p>${plain(page.summary)}</p>\n` +
            `${page.lines.map(block).join("\n")}</main></body></html>\n`,
    );
}
writeFileSync(join(site, "search-bench.html"), '<!doctype html><html lang="ru"><meta charset="utf-8"><title>-</title></html>');
