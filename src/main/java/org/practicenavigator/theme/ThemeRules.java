package org.practicenavigator.theme;

import org.practicenavigator.finding.Rule;

/// The rules that a theme can break.
final class ThemeRules {

    static final Rule LAYOUT_SYNTAX = new Rule("layout-syntax");
    static final Rule LAYOUT_MISSING = new Rule("layout-missing");
    static final Rule NAME_UNKNOWN = new Rule("layout-name-unknown");
    static final Rule NOT_TEXT = new Rule("layout-not-text");
    static final Rule PARTIAL_MISSING = new Rule("layout-partial-missing");
    static final Rule TOO_DEEP = new Rule("layout-too-deep");
    static final Rule STRING_UNKNOWN = new Rule("layout-string-unknown");
    static final Rule ASSET_UNKNOWN = new Rule("layout-asset-unknown");
    static final Rule UNESCAPED = new Rule("layout-unescaped");
    static final Rule ATTRIBUTE_UNQUOTED = new Rule("layout-attribute-unquoted");
    static final Rule INLINE_CODE = new Rule("layout-inline-code");
    static final Rule STRINGS_PLURAL = new Rule("strings-plural");
    static final Rule STRINGS_VALUE = new Rule("strings-value");
    static final Rule STYLE_TARGET = new Rule("style-target-missing");
    static final Rule BUDGET = new Rule("theme-budget");
    static final Rule BUDGET_VALUE = new Rule("theme-budget-value");

    static final Rule ORIGIN_CHANGED = new Rule("theme-origin-changed");

    private ThemeRules() {}
}
