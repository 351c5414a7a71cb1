package org.practicenavigator.markdown;

import org.practicenavigator.finding.Rule;

/// The rules that the reader of Markdown applies; what each says stands in `docs/rules/`.
final class MarkdownRules {

    static final Rule CODE_FENCE_UNCLOSED = new Rule("code-fence-unclosed");
    static final Rule FOOTNOTE_IN_HEADING = new Rule("footnote-in-heading");
    static final Rule FOOTNOTE_UNKNOWN = new Rule("footnote-unknown");
    static final Rule FOOTNOTE_UNUSED = new Rule("footnote-unused");
    static final Rule HEADING_EMPTY = new Rule("heading-empty");
    static final Rule HEADING_IN_FIELD = new Rule("heading-in-field");
    static final Rule HEADING_LEVEL_ONE = new Rule("heading-level-one");
    static final Rule HEADING_SKIPPED = new Rule("heading-skipped");
    static final Rule HIDDEN_CHARACTERS = new Rule("hidden-characters");
    static final Rule HTML_REMOVED = new Rule("html-removed");
    static final Rule HTML_UNCLOSED = new Rule("html-unclosed");
    static final Rule LINK_LOCAL_FILE = new Rule("link-local-file");
    static final Rule LINK_SCHEME = new Rule("link-scheme");
    static final Rule LINK_TEXT_EMPTY_WORDS = new Rule("link-text-empty-words");
    static final Rule LINK_WITHOUT_TARGET = new Rule("link-without-target");
    static final Rule LOOK_ALIKE_LETTERS = new Rule("look-alike-letters");
    static final Rule PICTURE_FOREIGN = new Rule("picture-foreign");
    static final Rule PICTURE_WITHOUT_ALT = new Rule("picture-without-alt");
    static final Rule TEXT_TOO_DEEP = new Rule("text-too-deep");
    static final Rule TEXT_TOO_LONG_OUTPUT = new Rule("text-too-long-output");
    static final Rule TEXT_TOO_TANGLED = new Rule("text-too-tangled");

    private MarkdownRules() {}
}
