import { readFileSync } from "node:fs";

// The lines of JSON that a test hands over.
export const lines = () =>
    readFileSync(0, "utf8")
        .split("\n")
        .filter((line) => line)
        .map((line) => JSON.parse(line));
