package org.practicenavigator.schema;

import org.practicenavigator.finding.Rule;

/// The rules that a single value or key can break.
final class ValueRules {

    static final Rule FIELD_MISSING = new Rule("field-missing");
    static final Rule FIELD_WISHED = new Rule("field-wished");
    static final Rule FIELD_UNKNOWN = new Rule("field-unknown");
    static final Rule FIELD_REPEATED = new Rule("field-repeated");
    static final Rule FIELD_RENAMED = new Rule("field-renamed");
    static final Rule KEY_WRONG = new Rule("key-wrong");
    static final Rule GROUP_EXPECTED = new Rule("group-expected");
    static final Rule TEXT_EXPECTED = new Rule("text-expected");
    static final Rule SINGLE_EXPECTED = new Rule("single-expected");
    static final Rule TOO_FEW = new Rule("too-few");
    static final Rule TOO_MANY = new Rule("too-many");
    static final Rule TEXT_SHORT = new Rule("text-short");
    static final Rule TEXT_LONG = new Rule("text-long");
    static final Rule TEXT_PATTERN = new Rule("text-pattern");
    static final Rule NUMBER_WRONG = new Rule("number-wrong");
    static final Rule NUMBER_WHOLE = new Rule("number-whole");
    static final Rule NUMBER_RANGE = new Rule("number-range");
    static final Rule DATE_WRONG = new Rule("date-wrong");
    static final Rule FLAG_WRONG = new Rule("flag-wrong");
    static final Rule LINK_WRONG = new Rule("link-wrong");
    static final Rule TERM_UNKNOWN = new Rule("term-unknown");
    static final Rule TERM_REPLACED = new Rule("term-replaced");
    static final Rule TERM_REPEATED = new Rule("term-repeated");
    static final Rule LOOK_ALIKE_LETTERS = new Rule("look-alike-letters");
    static final Rule HIDDEN_CHARACTERS = new Rule("hidden-characters");
    static final Rule READ_AS = new Rule("read-as");

    private ValueRules() {}
}
