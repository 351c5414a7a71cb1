package org.practicenavigator.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/// A person who gives prepared answers, or nobody.
final class FakeDialog implements Dialog {

    private final boolean present;
    private final Queue<String> answers;
    private final List<String> asked = new ArrayList<>();

    private FakeDialog(boolean present, List<String> answers) {
        this.present = present;
        this.answers = new ArrayDeque<>(answers);
    }

    /// The input ends behind the last answer.
    static FakeDialog of(String... answers) {
        return new FakeDialog(true, List.of(answers));
    }

    static FakeDialog absent() {
        return new FakeDialog(false, List.of());
    }

    List<String> asked() {
        return asked;
    }

    @Override
    public boolean isPresent() {
        return present;
    }

    @Override
    public Optional<String> ask(String prompt) {
        asked.add(prompt);
        return Optional.ofNullable(answers.poll());
    }
}
