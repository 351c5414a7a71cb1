package org.practicenavigator.search;

/// A text that completes what somebody types.
///
/// @param weight about how many entries it would find
public record Suggestion(String text, int weight) {}
