// «Осталось 40 знаков», «ещё 12 знаков»: below the field that is being written in.
import { counted } from "../../ui/words.js";
import { announce, find, form, kit, later } from "./desk.js";
import { fieldOf } from "./choose.js";

// The limits of what is written into a control: [least, most].
function charsOf(control) {
    const section = control.name.startsWith("#") && kit.sections.find((one) => "#" + one.id === control.name);
    const field = section || fieldOf(control.name);
    return field && !field.many ? field.chars : undefined;
}

function sentence(control) {
    const [least, most] = charsOf(control) ?? [];
    const length = [...control.value.trim()].length;
    if (least && length < least) return counted("more", least - length);
    if (!most || most > 1e6) return "";
    return length > most ? counted("over", length - most) : counted("left", most - length);
}

export function attachCounts() {
    const aloud = later(() => {
        const control = document.activeElement;
        const [least, most] = (control.name && charsOf(control)) || [];
        const near = most && control.value.length > most - 20;
        if (near || (least && control.value && control.value.length < least)) announce(sentence(control));
    }, 1500);
    const show = ({ target }) => {
        const place = target.name && charsOf(target) && target.closest(".ask") && find(".ask-count", target.closest(".ask"));
        if (!place) return;
        place.textContent = target.value.trim() ? "· " + sentence(target) : "";
        aloud();
    };
    form.addEventListener("input", show);
    form.addEventListener("focusin", show);
}
