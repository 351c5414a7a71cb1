package org.practicenavigator.build;

/// Is told how far the work is. Called from several threads.
@FunctionalInterface
public interface Progress {

    Progress NONE = (step, done, of) -> {};

    /// @param step what is being done
    /// @param done how much of it, from 0
    /// @param of how much there is
    void at(Step step, int done, int of);

    /// The long steps, which a person may want to watch.
    enum Step {
        READ,
        INDEX,
        WRITE
    }
}
