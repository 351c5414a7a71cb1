package org.practicenavigator.finding;

/// How much a finding weighs; the order is from light to heavy.
public enum Severity {
    /// The program read something in the one possible way and says so.
    NOTE,
    /// Worth mending; the site is published all the same.
    WARNING,
    /// Nothing is published while it stands.
    ERROR
}
