const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~";
const RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ";

// The same keys in the other layout: «yfcnfdybr» is «наставник». Letters of both alphabets are no slip: "".
export const otherLayout = (text) => {
    const latin = /[a-z]/i.test(text);
    if (latin === /[Ё-ё]/.test(text)) {
        return { latin, text: "" };
    }
    const [from, to] = latin ? [LATIN, RUSSIAN] : [RUSSIAN, LATIN];
    return { latin, text: text.replace(/[^]/g, (key) => to[from.indexOf(key)] ?? key) };
};
