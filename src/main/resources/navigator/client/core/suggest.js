import { json } from "./bytes.js";
import { fold } from "./words.js";
import { byMost, filesOf, openShard } from "./shards.js";

const MOST_FILES = 4;

// Completions of what is typed so far: those that begin so, or that have a telling word beginning so.
export const completions = async (index, text, most) => {
    const { suggestions } = index;
    const start = fold(text.trimStart().replace(/\s+/g, " "));
    const numbers = start ? filesOf(suggestions, start).slice(0, MOST_FILES) : [];
    const files = await Promise.all(numbers.map((number) => openShard(index, "g", number, suggestions.hash, json)));
    const fitting = files.flat().filter(([all, from]) => fold(all.slice(from)).startsWith(start));
    return [...new Set(byMost(fitting, 2, 0).map(([all]) => all))].slice(0, most).map((all) => ({ text: all }));
};
