import { createInterface } from "node:readline";
import { judge } from "../form/core/judge.js";
import { meter } from "../form/core/meter.js";
import { read } from "../form/core/read.js";
import { write } from "../form/core/write.js";

// Line by line: {kit}, then {draft, state} of that kit. Prints what the browser would write, read and find.
let kit;
for await (const line of createInterface({ input: process.stdin })) {
    const asked = JSON.parse(line);
    if (asked.kit) {
        kit = asked.kit;
        continue;
    }
    const { text, places } = write(kit, asked.draft, asked.state);
    const back = read(kit, asked.text ?? text);
    const findings = judge(kit, asked.draft, asked.state);
    console.log(JSON.stringify({ text, places, findings, back, meter: meter(kit, asked.draft, asked.state) }));
}
