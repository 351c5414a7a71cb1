package org.practicenavigator.source;

import java.nio.file.Path;
import org.practicenavigator.finding.DocPath;

/// A plain file that was seen, not yet read.
///
/// @param size in bytes
public record FileRef(DocPath path, Path disk, long size) {}
