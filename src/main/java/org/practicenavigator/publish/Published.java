package org.practicenavigator.publish;

import java.util.List;

/// What a publication did.
///
/// @param written files with new bytes
/// @param unchanged files carried over, with their bytes and times
/// @param removed files of the old site that the new one does not have
/// @param restored those of the written and removed files that somebody had edited or deleted by hand, sorted: they
///     are ours, so they follow the sources again, but their editor should hear of it
/// @param switched false when nothing differed and the folder was left alone
public record Published(int written, int unchanged, int removed, List<String> restored, boolean switched) {
    /// Copies the list.
    public Published {
        restored = List.copyOf(restored);
    }
}
