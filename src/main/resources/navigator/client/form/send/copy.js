// Puts a text on the clipboard. Pages from a disk and old browsers have only the old way, and some have none.
export async function copied(text, field) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        field.hidden = false;
        field.value = text;
        field.focus();
        field.select();
        const taken = document.execCommand?.("copy") ?? false;
        field.hidden = taken;
        return taken;
    }
}

export function saved(blob, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
