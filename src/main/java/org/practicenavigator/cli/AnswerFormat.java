package org.practicenavigator.cli;

/// How a command prints its result, as it is typed.
enum AnswerFormat {
    text,
    json
}
