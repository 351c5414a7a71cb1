// How far a list goes that stands below a line that only looks like a heading: nothing but the texts themselves tell where
// it ends, and a text in the wrong field is worse than one that is left over. The twin of ListRun.
import { isBullet, ordinalOf } from "./marks.js";

export class ListRun {
    taken = 0;
    number = 0;
    mark = "";

    constructor(values) {
        this.values = values;
    }

    // Whether a text continues the list; it counts as taken then.
    takes(field, text, isItem) {
        const next = ordinalOf(text) > 0 ? "number" : isItem || isBullet(text) ? "bullet" : "";
        const follows = !this.taken || (next === this.mark && (next !== "number" || ordinalOf(text) === this.number + 1));
        const isTerm = () => this.values.read(field, [text]).every((value) => this.values.code(field, value) !== undefined);
        const fits = this.taken < (field.many.max ?? Infinity) && (/^(choice|ref)$/.test(field.type) ? isTerm() : follows && (field.type !== "group" || !!next));
        if (fits) Object.assign(this, { mark: next, number: ordinalOf(text), taken: this.taken + 1 });
        return fits;
    }
}
