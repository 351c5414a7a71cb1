package org.practicenavigator.markdown;

import java.util.Set;

/// Turns the spaces that must not end a line into no-break ones: after short prepositions, before a dash, in
/// «№ 8», «81 %», «2023 г.», «г. Спасск», «С. С. Иванов».
final class NoBreak {

    private static final Set<String> SHORT = Set.of(
            "а", "в", "и", "к", "о", "с", "у", "во", "да", "до", "за", "из", "ко", "на", "не", "ни", "но", "об", "от",
            "по", "со", "то");
    private static final Set<String> PARTICLES = Set.of("б", "бы", "ж", "же", "ли", "ль");
    private static final Set<String> BEFORE_NAME = Set.of(
            "г", "с", "п", "д", "ул", "пос", "пгт", "обл", "им", "стр", "рис", "табл", "ст", "гл", "см", "тел", "пр",
            "просп", "кв", "корп", "р", "оз", "о", "пер");
    private static final Set<String> UNITS_WITH_DOT = Set.of("г", "гг", "в", "вв", "руб", "тыс", "чел", "шт", "ч");
    private static final Set<String> UNITS = Set.of(
            "км",
            "м",
            "га",
            "ч",
            "мин",
            "лет",
            "год",
            "года",
            "году",
            "годов",
            "руб",
            "рублей",
            "тыс",
            "млн",
            "млрд",
            "чел",
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final int LONGEST_WORD = 8;

    private final char[] text;
    private final int length;

    private NoBreak(char[] text, int length) {
        this.text = text;
        this.length = length;
    }

    static void bind(char[] text, int length, Untouched untouched) {
        NoBreak binder = new NoBreak(text, length);
        for (int i = 1; i < length - 1; i++) {
            char c = text[i];
            if ((c == ' ' || c == '\n')
                    && !Typography.space(text[i - 1])
                    && !Typography.space(text[i + 1])
                    && binder.binds(i)
                    && !untouched.has(i)) {
                text[i] = Typography.NO_BREAK;
            }
        }
    }

    private boolean binds(int i) {
        char before = text[i - 1];
        char after = text[i + 1];
        if (after == '—') {
            return i + 2 >= length || Typography.space(text[i + 2]) || text[i + 2] == Typography.GONE;
        }
        if (before == '№' || before == '§' || before == '©') {
            return Character.isLetterOrDigit(after);
        }
        if (Typography.digit(before)) {
            return after == '%' || after == '₽' || after == '°' || unit(i + 1);
        }
        if (before == '.') {
            return afterDot(i);
        }
        return russian(before) && (shortWord(i) || russian(after) && particle(i + 1) || surname(i));
    }

    /// Before a particle that leans on the word in front: «он ли», «сделал бы».
    private boolean particle(int from) {
        int end = wordEnd(from);
        return end - from <= 2 && PARTICLES.contains(new String(text, from, end - from));
    }

    private boolean shortWord(int i) {
        int start = wordStart(i);
        return start >= 0 && i - start <= 2 && SHORT.contains(lower(start, i)) && boundary(start);
    }

    private boolean unit(int from) {
        if (!russian(text[from])) {
            return false;
        }
        int end = wordEnd(from);
        if (end - from > LONGEST_WORD) {
            return false;
        }
        String word = new String(text, from, end - from);
        return UNITS.contains(word) || end < length && text[end] == '.' && UNITS_WITH_DOT.contains(word);
    }

    /// After «г.», «с.», an initial, «т.» of «т. д.».
    private boolean afterDot(int i) {
        int start = wordStart(i - 1);
        if (start < 0 || start == i - 1 || !boundary(start) && text[start - 1] != '.') {
            return false;
        }
        char next = text[i + 1];
        boolean one = i - 1 - start == 1;
        if (one && Character.isUpperCase(text[start])) {
            return Character.isUpperCase(next);
        }
        String word = lower(start, i - 1);
        if (word.equals("т")) {
            return "дпек".indexOf(next) >= 0 && i + 2 < length && (text[i + 2] == '.' || text[i + 2] == ' ');
        }
        return BEFORE_NAME.contains(word)
                && (Character.isUpperCase(next) || Typography.digit(next) || next == '№')
                && !afterNumber(start);
    }

    /// «в 2023 г. Школа»: here the year ends a sentence.
    private boolean afterNumber(int start) {
        return start > 1
                && Typography.space(text[start - 1])
                && (Typography.digit(text[start - 2]) || roman(start - 2));
    }

    private boolean roman(int i) {
        return "IVX".indexOf(text[i]) >= 0;
    }

    /// Between a surname and two initials: «Иванов И. И.».
    private boolean surname(int i) {
        if (i + 3 >= length || !Character.isUpperCase(text[i + 1]) || text[i + 2] != '.') {
            return false;
        }
        int second = Typography.space(text[i + 3]) ? i + 4 : i + 3;
        int start = wordStart(i);
        return second + 1 < length
                && Character.isUpperCase(text[second])
                && text[second + 1] == '.'
                && start >= 0
                && Character.isUpperCase(text[start]);
    }

    /// Where the Russian word that ends before `end` begins, -1 where it is longer than any that matters.
    private int wordStart(int end) {
        int start = end;
        while (start > 0 && russian(text[start - 1])) {
            if (end - start > 40) {
                return -1;
            }
            start--;
        }
        return start;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < length && end - from <= LONGEST_WORD && russian(text[end])) {
            end++;
        }
        return end;
    }

    private boolean boundary(int start) {
        return start == 0 || Typography.space(text[start - 1]) || "(«„[\"—".indexOf(text[start - 1]) >= 0;
    }

    private String lower(int from, int to) {
        char[] word = new char[to - from];
        for (int i = from; i < to; i++) {
            word[i - from] = Character.toLowerCase(text[i]);
        }
        return new String(word);
    }

    private static boolean russian(char c) {
        return c >= 'А' && c <= 'я' || c == 'ё' || c == 'Ё';
    }
}
