package org.practicenavigator.schema;

/// What an entry owes at the stage that it has reached.
public record Demand(Stages stages, String stage) {

    /// For types whose demands are always the same.
    public static final Demand FULL = new Demand(Stages.SINGLE, Stages.ALWAYS);

    public boolean needs(Field field) {
        return stages.owes(stage, field.need());
    }

    public boolean wishes(Field field) {
        return stages.owes(stage, field.wish());
    }
}
