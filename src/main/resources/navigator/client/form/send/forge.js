// The addresses of pages that begin a new file in a repository. The text goes with the address only while the whole of it
// stays within the limit: longer ones are answered with an error, and the text would be lost with them. Cyrillic letters
// take six bytes each, so most texts do not fit. GitLab takes a text and does not show it, so it never gets one.
const USUAL_LIMIT = 7500;
const NEW = {
    github: "https://{host}/{owner}/{repo}/new/{branch}/{dir}?filename={file}&value={text}",
    gitea: "https://{host}/{owner}/{repo}/_new/{branch}/{dir}?filename={file}&value={text}",
    gitlab: "https://{host}/{owner}/{repo}/-/new/{branch}?file_name={dir}/{file}",
};

export const isForge = ({ kind, pattern }) => kind in NEW || (kind === "forge" && !!pattern);

const encoded = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (sign) => "%" + sign.charCodeAt(0).toString(16).toUpperCase());
const path = (text) => text.split("/").filter(Boolean).map(encoded).join("/");

// { address, filled }: filled where the text is in the address. An exit is as the settings have it.
export function newFileAddress(exit, dir, file, text) {
    const pattern = exit.kind === "forge" ? exit.pattern : NEW[exit.kind];
    const parts = {
        host: exit.host || (exit.kind === "github" ? "github.com" : ""), owner: path(exit.owner ?? ""), repo: path(exit.repository ?? ""),
        branch: path(exit.branch || "main"), dir: path(dir), file: encoded(file),
    };
    const named = pattern.replace(/\{(host|owner|repo|branch|dir|file)\}/g, (gap, name) => parts[name]);
    const whole = named.replace("{text}", () => encoded(text));
    if (named !== whole && new TextEncoder().encode(whole).length <= (exit.limit || USUAL_LIMIT)) return { address: whole, filled: true };
    return { address: named.replace(/[?&][^?&=]*=\{text\}/, (part) => (part[0] === "?" ? "?" : "")).replace(/\?$/, "").replace("?&", "?"), filled: false };
}
