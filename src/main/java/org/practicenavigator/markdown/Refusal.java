package org.practicenavigator.markdown;

import org.practicenavigator.finding.Remark;

/// Ends the reading of a text that breaks a limit; the reader turns it into a remark at its door.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Remark remark;

    Refusal(Remark remark) {
        super(remark.rule().id(), null, false, false);
        this.remark = remark;
    }

    Remark remark() {
        return remark;
    }
}
