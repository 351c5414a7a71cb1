package org.practicenavigator.history;

/// Nobody can say what changed: the command named a state that is not there, or the clone lacks the commits between.
public final class ChangesUnknownException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Problem problem;

    /// Why.
    public enum Problem {
        /// The project lies in no repository.
        NO_REPOSITORY,
        /// No branch, tag or commit of that name.
        NO_SUCH_STATE,
        /// The clone holds only the last commits, and not the point where the two states parted.
        SHALLOW,
        /// Two histories without a common commit.
        NOTHING_IN_COMMON,
        /// The repository is damaged, or of a kind that is not understood.
        UNREADABLE
    }

    ChangesUnknownException(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
