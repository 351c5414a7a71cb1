package org.practicenavigator.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Where a command prints. The streams are forced to UTF-8: inherited from a system in another encoding, Russian
/// would come out as question marks.
final class Console {

    private final PrintStream out;
    private final PrintStream err;
    private final Dialog dialog;

    Console(PrintStream out, PrintStream err) {
        this(out, err, new TerminalDialog());
    }

    Console(PrintStream out, PrintStream err, Dialog dialog) {
        this.dialog = dialog;
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    void print(String text) {
        out.print(text);
        out.flush();
    }

    void line(String text) {
        print(text + "\n");
    }

    void error(String text) {
        err.print(text + "\n");
        err.flush();
    }

    /// The person who can be asked, if one is there.
    Dialog dialog() {
        return dialog;
    }

    PrintStream err() {
        return err;
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /// Whether a person is watching, so that a moving line makes sense.
    boolean isWatched() {
        return System.console() != null && System.console().isTerminal();
    }

    /// A closed or full output must not look like success.
    boolean failed() {
        return out.checkError();
    }
}
