package org.practicenavigator.search;

import java.util.List;
import java.util.SequencedMap;
import org.practicenavigator.content.EntryKey;

/// An entry that is like another one, and why.
///
/// @param score comparable among the entries similar to one entry
/// @param shared field name → labels of the values that both have, rarest first
/// @param words up to three words that both have in title, summary or keywords, rarest first, as they are written in
///     the entry that was asked about
public record Similar(EntryKey key, float score, SequencedMap<String, List<String>> shared, List<String> words) {}
