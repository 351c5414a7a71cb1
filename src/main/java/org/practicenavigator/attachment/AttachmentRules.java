package org.practicenavigator.attachment;

import org.practicenavigator.finding.Rule;

/// The rules that this package judges by.
final class AttachmentRules {

    static final Rule KIND = new Rule("attachment-kind");
    static final Rule SVG = new Rule("attachment-svg");
    static final Rule NAME = new Rule("attachment-name");
    static final Rule FALSE = new Rule("attachment-false");
    static final Rule BROKEN = new Rule("attachment-broken");
    static final Rule ACTIVE = new Rule("attachment-active");
    static final Rule LOCKED = new Rule("attachment-locked");
    static final Rule SIGNED = new Rule("attachment-signed");
    static final Rule BOMB = new Rule("attachment-bomb");
    static final Rule PICTURE_BROKEN = new Rule("picture-broken");
    static final Rule PICTURE_TOO_LARGE = new Rule("picture-too-large");
    static final Rule PICTURE_FRAMES = new Rule("picture-frames");

    private AttachmentRules() {}
}
