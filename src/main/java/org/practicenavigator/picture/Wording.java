package org.practicenavigator.picture;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/// Makes a text drawable: signs that a font lacks are replaced by near ones, or left out.
final class Wording {

    /// Stands for a letter that the font lacks, so that a gap is seen as one.
    static final int BOX = '\u25A1';

    private static final int NO_BREAK_SPACE = '\u00A0';

    private static final Map<Integer, Integer> NEAR = Map.ofEntries(
            Map.entry(0x2011, (int) '-'),
            Map.entry(0x2010, (int) '-'),
            Map.entry(0x2012, 0x2013),
            Map.entry(0x2015, 0x2014),
            Map.entry(0x2212, 0x2013),
            Map.entry(0x202F, NO_BREAK_SPACE),
            Map.entry(0x2007, NO_BREAK_SPACE),
            Map.entry(0x02BC, 0x2019),
            Map.entry(0x27F6, 0x2192),
            Map.entry(0x2794, 0x2192));

    /// A preposition or the like, which must not end a line (as a dash must not begin one); and any run of spaces.
    private static final Pattern SHORT_WORD = Pattern.compile("(?<=^|[ \\u00A0(«])(\\p{L}{1,2}) ");
    private static final Pattern SPACES = Pattern.compile(" +");

    private Wording() {}

    /// The text as this font can show it, on one line: letters without an outline become [#BOX], other unknown signs
    /// (emoji among them) are gone, and so are marks that only control the order or breaking of lines.
    static String drawable(String text, Typeface face) {
        StringBuilder out = new StringBuilder();
        for (int character :
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
            int shown = shown(character, face);
            if (shown != 0) {
                out.appendCodePoint(shown);
            }
        }
        return SHORT_WORD
                .matcher(SPACES.matcher(out.toString().strip()).replaceAll(" "))
                .replaceAll("$1\u00A0")
                .replaceAll(" (?=[–—] )", "\u00A0");
    }

    /// @return 0 for nothing
    private static int shown(int character, Typeface face) {
        if (character == NO_BREAK_SPACE || face.has(character) && !isSpace(character)) {
            return character == '\u00AD' ? 0 : character;
        }
        int near = NEAR.getOrDefault(character, 0);
        if (near == NO_BREAK_SPACE || near != 0 && face.has(near)) {
            return near;
        }
        if (isSpace(character)) {
            return ' ';
        }
        return Character.isLetterOrDigit(character) ? BOX : 0;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.getType(character) == Character.SPACE_SEPARATOR;
    }
}
