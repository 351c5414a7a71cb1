package org.practicenavigator.source;

import org.practicenavigator.finding.DocPath;

/// A text file as it was read: UTF-8, without a byte order mark, lines divided by `\n`.
///
/// @param digest SHA-256 of the file's bytes, 64 hexadecimal digits
public record SourceFile(DocPath path, String digest, String text) {}
