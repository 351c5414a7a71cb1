package org.practicenavigator.markdown;

import java.util.ArrayList;
import java.util.List;
import org.practicenavigator.finding.Place;

/// Collects the HTML of one section and its words. Only the writers of this package put something in, and they put
/// in nothing but constant tags, escaped text and checked addresses.
final class Parts {

    private final List<BodyPart> done = new ArrayList<>();
    private final StringBuilder html;
    private final StringBuilder words;
    private final OutputBudget budget;

    Parts(OutputBudget budget, int expected) {
        this.budget = budget;
        html = new StringBuilder(expected + expected / 4);
        words = new StringBuilder(expected);
    }

    Parts html(String safe) {
        budget.spend(safe.length());
        html.append(safe);
        return this;
    }

    void html(char[] safe, int from, int length) {
        budget.spend(length);
        html.append(safe, from, length);
    }

    void words(char[] text, int from, int length) {
        words.append(text, from, length);
    }

    void words(String text) {
        words.append(text);
    }

    /// Ends a block: the next words stand on a line of their own.
    void endOfBlock() {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
            words.append('\n');
        }
    }

    void link(BodyPart.LinkPart open) {
        budget.spend(open.target().length());
        flush();
        done.add(open);
    }

    boolean isEmpty() {
        return done.isEmpty() && html.isEmpty();
    }

    private void flush() {
        if (!html.isEmpty()) {
            done.add(new BodyPart.HtmlPart(html.toString()));
            html.setLength(0);
        }
    }

    List<BodyPart> parts() {
        flush();
        return done;
    }

    String plainText() {
        return words.toString().strip();
    }

    /// Counts what is written and refuses a text that grows beyond its limit.
    static final class OutputBudget {

        private final long limit;
        private final Place place;
        private long spent;

        /// @param place where the refusal is reported
        OutputBudget(int input, Place place) {
            limit = 20L * input + 1_048_576;
            this.place = place;
        }

        void spend(int length) {
            spent += length;
            if (spent > limit) {
                throw new Refusal(MarkdownRules.TEXT_TOO_LONG_OUTPUT.at(place));
            }
        }
    }
}
