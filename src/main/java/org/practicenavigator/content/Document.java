package org.practicenavigator.content;

import org.practicenavigator.data.YamlMap;
import org.practicenavigator.finding.DocPath;

/// What an author wrote, not yet judged.
///
/// @param digest SHA-256 of the file; the key of its body
/// @param lastLine the number of the last line, where something is missing at the end
public record Document(DocPath path, String digest, YamlMap frontMatter, BodyFacts body, int lastLine) {}
