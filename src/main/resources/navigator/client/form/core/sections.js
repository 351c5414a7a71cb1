import { isBlank, tidy } from "./text.js";

// The text of one section, made so that it stays in its section: the twin of SectionText.
const HIGH_HEADING = /^( {0,3})#{1,2}(?=[ \t]|$)/;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})([^`]*)$/;

// The fence of code that is open behind a line, "" for none.
export const fenceAfter = (fence, line) => {
    const found = FENCE.exec(line);
    if (!found) {
        return fence;
    }
    if (!fence) {
        return found[1];
    }
    return found[1].startsWith(fence) && isBlank(found[2]) ? "" : fence;
};

const closed = (text) => {
    const open = text.lastIndexOf("<!--");
    const shut = open <= text.lastIndexOf("-->") || text[open - 1] === "\\";
    return shut ? text : text.slice(0, open) + "\\" + text.slice(open);
};

export const wholeText = (written) => closed(tidy(written));

export const sectionText = (written) => {
    const lines = [];
    let fence = "";
    for (const line of tidy(written).split("\n")) {
        const inside = fence !== "";
        fence = fenceAfter(fence, line);
        if (inside || fence !== "") {
            lines.push(line);
            continue;
        }
        if (UNDERLINE.test(line) && lines.length > 0 && !isBlank(lines.at(-1))) {
            lines.push("");
        }
        lines.push(line.replace(HIGH_HEADING, "$1###"));
    }
    if (fence) {
        lines.push(fence);
    }
    return closed(lines.join("\n"));
};
