// Cost of the engines as Markdown: node report.mjs OUT CORE TITLE
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const [out, core, title] = process.argv.slice(2);
const json = (name) => (existsSync(join(out, name)) ? JSON.parse(readFileSync(join(out, name), "utf8")) : undefined);
const kb = (bytes) => (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);
const mb = (bytes) => (bytes / 1e6).toFixed(2);
const packed = (text) => gzipSync(text, { level: 9 }).length;

const folder = (path) =>
    readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => ({ name: entry.name, bytes: statSync(join(entry.parentPath ?? entry.path, entry.name)).size, path: join(entry.parentPath ?? entry.path, entry.name) }));

const sum = (files) => ({ files: files.length, bytes: files.reduce((all, { bytes }) => all + bytes, 0) });
const row = (...cells) => console.log(`| ${cells.join(" | ")} |`);

console.log(`\n## ${title}\n`);
row("engine", "build CPU s", "peak MiB", "index MB as sent", "files", "text for excerpts MB", "files");
row("---", "---", "---", "---", "---", "---", "---");
const cpu = (time) => time.user + time.system;
const build = json("navigator-build.time");
const check = json("navigator-check.time");
if (build) {
    const files = folder(join(out, "shards"));
    const index = sum(files.filter(({ name }) => !/^x\d/.test(name)));
    const text = sum(files.filter(({ name }) => /^x\d/.test(name)));
    row("Navigator, whole process", cpu(build).toFixed(1), Math.round(build.peak / 1024), mb(index.bytes), index.files, mb(text.bytes), text.files);
    const texts = json("navigator.export")["cpu packing texts"];
    row("— less reading and checking", (cpu(build) - cpu(check)).toFixed(1), "", "", "", "", "");
    row("— and less packing the texts for excerpts", (cpu(build) - cpu(check) - texts).toFixed(1), "", "", "", "", "");
}
const pagefind = json("pagefind-build.time");
if (pagefind) {
    const files = folder(join(out, "html", "pagefind"));
    const index = sum(files.filter(({ name }) => name.endsWith(".pf_index") || name.endsWith(".pf_meta") || name.endsWith(".pf_filter")));
    const text = sum(files.filter(({ name }) => name.endsWith(".pf_fragment")));
    row("Pagefind", cpu(pagefind).toFixed(1), Math.round(pagefind.peak / 1024), mb(index.bytes), index.files, mb(text.bytes), text.files);
}
for (const name of ["minisearch", "minisearch-ru"]) {
    const time = json(`${name}-build.time`);
    if (time) {
        row(name, cpu(time).toFixed(1), Math.round(time.peak / 1024), mb(packed(readFileSync(join(out, `${name}.index`)))), 1, "", "");
    }
}

const code = readdirSync(core).filter((name) => name.endsWith(".js")).map((name) => readFileSync(join(core, name), "utf8")).join("\n");
console.log(`\nCold visits, medians (95 % in brackets). Navigator's code comes on top: ${kb(packed(code))} KB gzip as written, in one request; Pagefind's is counted.\n`);
row("visit", "engine", "requests", "KB", "requests with ten results", "KB");
row("---", "---", "---", "---", "---", "---");
const visits = { navigator: json("navigator.cold"), pagefind: json("pagefind.cold") };
for (const kind of Object.keys(visits.navigator ?? visits.pagefind ?? {})) {
    for (const [engine, figures] of Object.entries(visits)) {
        const visit = figures?.[kind];
        if (visit) {
            const { ranked, shown } = visit;
            row(kind, engine, ranked.requests, `${kb(ranked.bytes)} (${kb(ranked.bytes95)})`, shown.requests, `${kb(shown.bytes)} (${kb(shown.bytes95)})`);
        }
    }
}
console.log("");
