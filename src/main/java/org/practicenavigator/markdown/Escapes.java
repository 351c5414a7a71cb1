package org.practicenavigator.markdown;

/// Backslashes and entities of Markdown, turned into the characters that they mean.
final class Escapes {

    private Escapes() {}

    static boolean punctuation(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
    }

    /// Both kinds resolved; hidden characters that an entity would bring in fall away.
    static String resolve(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) == '\\' && punctuation(text.charAt(i + 1))) {
                out.append(entities(text.substring(from, i))).append(text.charAt(i + 1));
                i++;
                from = i + 1;
            }
        }
        return out.append(entities(text.substring(from))).toString();
    }

    static String entities(String text) {
        return text.indexOf('&') < 0
                ? text
                : HiddenCharacters.strip(org.jsoup.parser.Parser.unescapeEntities(text, false));
    }
}
