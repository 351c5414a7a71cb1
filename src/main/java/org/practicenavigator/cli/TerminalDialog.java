package org.practicenavigator.cli;

import java.util.Optional;

/// The terminal that the program was started from.
final class TerminalDialog implements Dialog {

    @Override
    public boolean isPresent() {
        return System.console() != null && System.console().isTerminal();
    }

    @Override
    public Optional<String> ask(String prompt) {
        // The prompt goes through a placeholder: it may hold a percent sign.
        String line = System.console().readLine("%s", prompt);
        return Optional.ofNullable(line).map(String::strip);
    }
}
