package org.practicenavigator.correction;

/// One stretch of a text and what stands there instead. Everything outside stays as it was written.
///
/// @param from index of the first character that goes, from 0, in UTF-16 units
/// @param to index behind the last one; equal to `from` where something is only put in
/// @param with the new text, "" where something is only taken out
record Edit(int from, int to, String with) {

    Edit {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no such stretch: " + from + "–" + to);
        }
    }
}
