package org.practicenavigator.data;

import org.practicenavigator.finding.Rule;

/// The rules that a YAML text can break, and the notes about what was repaired on reading.
public final class YamlRules {

    public static final Rule TOO_LARGE = new Rule("yaml-too-large");
    public static final Rule TOO_MANY = new Rule("yaml-too-many");
    public static final Rule TOO_DEEP = new Rule("yaml-too-deep");
    public static final Rule CONTROL_CHARACTER = new Rule("yaml-control-character");
    public static final Rule TAB = new Rule("yaml-tab");
    public static final Rule DUPLICATE_KEY = new Rule("yaml-duplicate-key");
    public static final Rule ALIAS = new Rule("yaml-alias");
    public static final Rule TAG = new Rule("yaml-tag");
    public static final Rule SECOND_DOCUMENT = new Rule("yaml-second-document");
    public static final Rule NOT_MAP = new Rule("yaml-not-map");
    public static final Rule KEY = new Rule("yaml-key");
    public static final Rule UNCLOSED_QUOTE = new Rule("yaml-unclosed-quote");
    public static final Rule TEXT_AFTER_QUOTE = new Rule("yaml-text-after-quote");
    public static final Rule UNCLOSED_BRACKET = new Rule("yaml-unclosed-bracket");
    public static final Rule BRACKET = new Rule("yaml-bracket");
    public static final Rule INDENTATION = new Rule("yaml-indentation");
    public static final Rule COLON_SPACE = new Rule("yaml-colon-space");
    public static final Rule MISSING_COLON = new Rule("yaml-missing-colon");
    public static final Rule COLON_IN_VALUE = new Rule("yaml-colon-in-value");
    public static final Rule LIST_PLACE = new Rule("yaml-list-place");
    public static final Rule ESCAPE = new Rule("yaml-escape");
    public static final Rule BLOCK_TEXT = new Rule("yaml-block-text");
    public static final Rule VALUE_START = new Rule("yaml-value-start");
    public static final Rule SYNTAX = new Rule("yaml-syntax");

    public static final Rule REPAIRED_TAB = new Rule("repaired-tab");
    public static final Rule REPAIRED_SPACE = new Rule("repaired-space");
    public static final Rule REPAIRED_BLANK_LINE = new Rule("repaired-blank-line");
    public static final Rule REPAIRED_COLON = new Rule("repaired-colon");
    public static final Rule REPAIRED_QUOTES = new Rule("repaired-quotes");
    public static final Rule REPAIRED_START = new Rule("repaired-start");

    private YamlRules() {}
}
