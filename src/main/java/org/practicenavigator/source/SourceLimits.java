package org.practicenavigator.source;

/// What a project may hold, so that no pull request can fill a machine.
///
/// @param textBytes the largest text file; a practice has some 20 kB
/// @param attachmentBytes the largest other file
/// @param files how many files in all
/// @param pathLength the longest path in UTF-16 units, for disks of Windows
/// @param depth folders inside folders
public record SourceLimits(long textBytes, long attachmentBytes, int files, int pathLength, int depth) {

    public static final SourceLimits DEFAULT = new SourceLimits(1L << 20, 20L << 20, 200_000, 240, 12);
}
