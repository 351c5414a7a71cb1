package org.practicenavigator.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.practicenavigator.schema.Words;
import org.practicenavigator.word.InlineText;

/// What a line of a document looks like: headings in disguise, numbers in front, names of people.
final class Phrases {

    private static final Pattern NUMBER = Pattern.compile(
            "^(?:(?:раздел|слайд|часть|глава|пункт)\\s+([0-9]{1,2}|[IVX]{1,5})[.):]?\\s+"
                    + "|([0-9]{1,2}(?:\\.[0-9]{1,2})*)[.)](?![0-9])\\s*"
                    + "|([0-9]{1,2}(?:\\.[0-9]{1,2})+)\\s+"
                    + "|([IVX]{1,5})[.)]\\s+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BRACKET = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
    private static final Pattern TAIL = Pattern.compile("[\\s*:.…]+$");
    private static final Pattern PERSON = Pattern.compile("[А-ЯЁ][а-яё]+\\s+[А-ЯЁ]\\.\\s*[А-ЯЁ]\\."
            + "|[А-ЯЁ]\\.\\s*[А-ЯЁ]\\.\\s*[А-ЯЁ][а-яё]+"
            + "|[А-ЯЁ][а-яё]+(?:вич|вна|ична)(?![а-яё])");
    private static final Pattern BULLET = Pattern.compile("^(?:[-–—•·▪●○*]|\\\\\\*)\\s+");
    private static final Pattern ORDINAL = Pattern.compile("^[0-9]{1,2}[.)](?![0-9])\\s*");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private static final int LONGEST_HEADING = 100;
    private static final int MOST_WORDS = 10;

    private Phrases() {}

    /// The words that name something: without a number in front and without what stands at the end of labels.
    static String strip(String markdown) {
        String text = InlineText.plain(markdown).strip();
        text = NUMBER.matcher(text).replaceFirst("");
        text = TAIL.matcher(text).replaceFirst("");
        text = BRACKET.matcher(text).replaceFirst("");
        return TAIL.matcher(text).replaceFirst("");
    }

    static String key(String markdown) {
        String stripped = strip(markdown);
        String key = Words.key(stripped);
        // «№» is a name too.
        return key.isEmpty() ? stripped.toLowerCase(Locale.ROOT) : key;
    }

    static int words(String markdown) {
        String key = key(markdown);
        return key.isEmpty() ? 0 : key.split(" ").length;
    }

    /// Whether a paragraph could be a heading that was given no style.
    static boolean looksLikeHeading(String markdown) {
        String text = InlineText.plain(markdown).strip();
        return text.length() <= LONGEST_HEADING
                && !text.isEmpty()
                && ".,;!?".indexOf(text.charAt(text.length() - 1)) < 0
                && words(markdown) <= MOST_WORDS
                && words(markdown) > 0;
    }

    /// @param number `2` of «2. Цель», `1.3` of «1.3 Цель», "" for none
    record Look(String number, boolean bold, boolean capitals, boolean colon) {

        static final Look NONE = new Look("", false, false, false);

        boolean isPlain() {
            return equals(NONE);
        }

        /// Whether a line of this look can follow one of that look as its equal.
        boolean continues(Look first) {
            if (!first.number.isEmpty() || !number.isEmpty()) {
                return follows(first.number, number);
            }
            if (first.isPlain()) {
                return isPlain();
            }
            return bold && first.bold || capitals && first.capitals || colon && first.colon;
        }

        private static boolean follows(String before, String number) {
            int dot = before.lastIndexOf('.');
            String stem = before.substring(0, dot + 1);
            return !before.isEmpty()
                    && number.startsWith(stem)
                    && number.indexOf('.', stem.length()) < 0
                    && value(number.substring(stem.length())) == value(before.substring(stem.length())) + 1;
        }

        private static int value(String number) {
            return number.matches("[0-9]{1,2}")
                    ? Integer.parseInt(number)
                    : ROMAN.indexOf(number.toUpperCase(Locale.ROOT)) + 1;
        }
    }

    static Look look(String markdown) {
        String text = InlineText.plain(markdown).strip();
        String number = "";
        Matcher matcher = NUMBER.matcher(text);
        if (matcher.find()) {
            for (int i = 1; i <= matcher.groupCount(); i++) {
                number = matcher.group(i) == null ? number : matcher.group(i);
            }
        }
        boolean bold = markdown.length() > 4
                && markdown.startsWith("**")
                && markdown.endsWith("**")
                && markdown.indexOf("**", 2) == markdown.length() - 2;
        long letters = text.chars().filter(Character::isLetter).count();
        boolean capitals = letters >= 4 && text.chars().noneMatch(Character::isLowerCase);
        return new Look(number, bold, capitals, text.endsWith(":"));
    }

    /// Whether a line begins as a heading does.
    static boolean startsHigh(String markdown) {
        String text = strip(markdown);
        return !text.isEmpty() && !Character.isLowerCase(text.charAt(0));
    }

    /// The number of a list that a line was given by hand, 0 for none.
    static int ordinal(String markdown) {
        Matcher ordinal = ORDINAL.matcher(markdown);
        return ordinal.find() ? Integer.parseInt(ordinal.group().replaceAll("\\D", "")) : 0;
    }

    static boolean namesPerson(String text) {
        return PERSON.matcher(text).find();
    }

    static boolean isBullet(String markdown) {
        return BULLET.matcher(markdown).find();
    }

    /// Without a bullet or a number in front.
    static String withoutMark(String markdown) {
        String bare = BULLET.matcher(markdown).replaceFirst("");
        return bare.length() < markdown.length()
                ? bare
                : ORDINAL.matcher(markdown).replaceFirst("");
    }

    /// A paragraph as a line of Markdown that stays a paragraph, or becomes the list item that its author drew
    /// by hand.
    static String line(String markdown) {
        if (isBullet(markdown)) {
            return "- " + BULLET.matcher(markdown).replaceFirst("");
        }
        Matcher ordinal = ORDINAL.matcher(markdown);
        if (ordinal.find() && ordinal.end() < markdown.length()) {
            return markdown.substring(0, ordinal.end()).replaceAll("[.)]\\s*$", ". ")
                    + markdown.substring(ordinal.end());
        }
        return markdown.matches("^[#>+=|~-].*") ? "\\" + markdown : markdown;
    }
}
