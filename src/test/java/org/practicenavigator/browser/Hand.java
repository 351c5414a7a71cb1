package org.practicenavigator.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// How a visitor reaches what they want to press. An action is a press on one thing, a step back included; with the
/// keyboard that is the walk to the thing together with the key that presses it. Scrolling is no action.
sealed interface Hand {

    void press(Page page, Locator thing);

    record Mouse() implements Hand {
        @Override
        public void press(Page page, Locator thing) {
            thing.click();
        }
    }

    record Finger() implements Hand {
        @Override
        public void press(Page page, Locator thing) {
            thing.tap();
        }
    }

    record Keyboard() implements Hand {

        private static final int PATIENCE = 400;

        @Override
        public void press(Page page, Locator thing) {
            for (int i = 0; i < PATIENCE; i++) {
                page.keyboard().press("Tab");
                if (Boolean.TRUE.equals(thing.evaluate("one => one === document.activeElement"))) {
                    boolean box = Boolean.TRUE.equals(thing.evaluate("one => one.type === 'checkbox'"));
                    page.keyboard().press(box ? "Space" : "Enter");
                    return;
                }
            }
            throw new AssertionError("the keyboard does not reach " + thing);
        }
    }

    /// One visitor, with what they did so far.
    record Doing(Hand hand, Page page, List<String> actions) {

        Doing(Hand hand, Page page) {
            this(hand, page, new ArrayList<>());
        }

        void press(String what, String selector) {
            page.waitForSelector(selector);
            hand.press(page, page.locator(selector).first());
            actions.add(what);
        }

        void back() {
            page.goBack();
            actions.add("назад");
        }
    }
}
