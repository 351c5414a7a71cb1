package org.practicenavigator.word;

/// A document that is not read at all.
public final class RefusedDocument extends Exception {

    private static final long serialVersionUID = 1L;

    /// Why.
    public enum Reason {
        /// Under a password, or saved by an old program: the two begin with the same bytes.
        ENCRYPTED_OR_OLD,
        ENCRYPTED,
        /// It would unpack into more than we take.
        BOMB,
        /// An entry of the archive has a name that leaves its folder.
        BAD_NAMES,
        BROKEN,
        /// An archive, but not of the kind that its name says.
        OTHER_KIND
    }

    private final Reason reason;

    public RefusedDocument(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
