package org.practicenavigator.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line with a box to tick, or with a mark behind it.
///
/// @param text without the box
/// @param state whether it is ticked
record Box(String text, State state) {

    enum State {
        TICKED,
        EMPTY,
        NO_BOX
    }

    private static final Pattern FRONT =
            Pattern.compile("^(?:([☐□▢]|\\[ ?])|([☒☑✓✔✗■]|\\[[xXхХvV+]]))\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern BEHIND = Pattern.compile(
            "^(.+?)\\s*[:—–-]\\s*(да|\\+|x|х|v|есть|нет|-|–)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Box inFront(String line) {
        String text = line.strip();
        Matcher front = FRONT.matcher(text);
        return front.matches()
                ? new Box(front.group(3).strip(), front.group(1) != null ? State.EMPTY : State.TICKED)
                : new Box(text, State.NO_BOX);
    }

    static Box behind(String line) {
        String text = line.strip();
        Matcher behind = BEHIND.matcher(text);
        if (!behind.matches()) {
            return new Box(text, State.NO_BOX);
        }
        String mark = behind.group(2);
        boolean no = mark.equalsIgnoreCase("нет") || mark.equals("-") || mark.equals("–");
        return new Box(behind.group(1).strip(), no ? State.EMPTY : State.TICKED);
    }
}
