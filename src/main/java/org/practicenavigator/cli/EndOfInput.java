package org.practicenavigator.cli;

/// The person has ended the input: no further question makes sense.
final class EndOfInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    EndOfInput() {
        super("the input has ended", null, false, false);
    }
}
