import { strip } from "./text.js";

// A sentence with gaps: {name} takes a fact, a part in [[ ]] goes where one of its facts is missing.
const put = (part, facts) => part.replace(/\{([a-z_]+)\}/g, (gap, name) => facts[name] ?? gap);

export const fill = (pattern, facts) =>
    strip(
        (pattern ?? "")
            .split(/\[\[(.*?)\]\]/)
            .map((part, i) => {
                const gaps = i % 2 === 1 ? [...part.matchAll(/\{([a-z_]+)\}/g)] : [];
                return gaps.every(([, name]) => String(facts[name] ?? "") !== "") ? put(part, facts) : "";
            })
            .join(""),
    );
