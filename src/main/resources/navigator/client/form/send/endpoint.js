// Sends an application to an address of the institute, and says honestly what is known afterwards: "" when it was taken,
// else a sentence.
import { say } from "../../ui/words.js";

const LONGEST_WAIT = 60000;

export async function posted(address, { number, file, blob }, wait = LONGEST_WAIT) {
    const body = new FormData();
    body.append("number", number);
    body.append("file", blob, file);
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), wait);
    try {
        const answer = await fetch(address, { method: "POST", body, signal: stop.signal, credentials: "omit", referrerPolicy: "no-referrer" });
        if (answer.ok) return "";
        return answer.status === 413 ? say("post_large") : say("post_refused", { status: answer.status });
    } catch {
        // It may have arrived all the same: nobody knows.
        return say(stop.signal.aborted ? "post_silent" : "post_failed", { number });
    } finally {
        clearTimeout(timer);
    }
}
