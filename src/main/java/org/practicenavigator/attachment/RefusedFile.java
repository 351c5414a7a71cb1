package org.practicenavigator.attachment;

import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Remark;
import org.practicenavigator.finding.Rule;

/// Ends the judging of a file that is not published; [Attachments] turns it into a finding at its door.
final class RefusedFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Remark remark;

    RefusedFile(Rule rule, String... facts) {
        super(rule.id(), null, false, false);
        this.remark = rule.at(Place.START, facts);
    }

    static RefusedFile brokenPicture(String what) {
        return new RefusedFile(AttachmentRules.PICTURE_BROKEN, "what", what);
    }

    static RefusedFile broken(String what) {
        return new RefusedFile(AttachmentRules.BROKEN, "what", what);
    }

    static RefusedFile active(String what) {
        return new RefusedFile(AttachmentRules.ACTIVE, "what", what);
    }

    static RefusedFile bomb(String what) {
        return new RefusedFile(AttachmentRules.BOMB, "what", what);
    }

    static RefusedFile notWord(String real) {
        return new RefusedFile(AttachmentRules.FALSE, "kind", "DOCX", "real", real);
    }

    Remark remark() {
        return remark;
    }
}
