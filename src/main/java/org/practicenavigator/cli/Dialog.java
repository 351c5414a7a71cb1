package org.practicenavigator.cli;

import java.util.Optional;

/// A person at the terminal who can be asked.
interface Dialog {

    /// Whether somebody is there at all.
    boolean isPresent();

    /// What the person typed after a prompt, without spaces around; empty where the input has ended.
    Optional<String> ask(String prompt);
}
