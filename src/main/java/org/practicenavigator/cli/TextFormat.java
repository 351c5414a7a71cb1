package org.practicenavigator.cli;

/// How a command prints its result, as it is typed.
enum TextFormat {
    text,
    json
}
