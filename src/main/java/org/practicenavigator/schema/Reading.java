package org.practicenavigator.schema;

/// What a forgiving reader made of a text.
///
/// @param exact whether it was written as the template asks; otherwise the author is told how it was read
record Reading<T>(T value, boolean exact) {}
