const missing = (name, why) => Object.assign(new Error(`${name}: ${why}`), { shard: name });

// Over http. Files never change under their name; only the root has to be asked for anew.
export const fetchLoader = (base) => async (name) => {
    try {
        const answer = await fetch(`${base}${name}.bin`, { cache: name === "root" ? "no-cache" : "default" });
        if (answer.ok) {
            return new Uint8Array(await answer.arrayBuffer());
        }
        throw new Error(answer.status);
    } catch (cause) {
        throw missing(name, cause.message);
    }
};

// From a disk nothing can be fetched, but scripts can be run: each hands its file over.
export const scriptLoader = (base) => {
    const waiting = new Map();
    globalThis.navigatorShard = (name, base64) => {
        waiting.get(name)?.(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
        waiting.delete(name);
    };
    return (name) =>
        new Promise((resolve, reject) => {
            const earlier = waiting.get(name);
            const script = document.createElement("script");
            waiting.set(name, (bytes) => [resolve, earlier].forEach((give) => give?.(bytes)));
            script.onload = script.onerror = () => {
                script.remove();
                reject(missing(name, "no script"));
            };
            script.src = `${base}${name}.js`;
            document.head.append(script);
        });
};
