package org.practicenavigator.source;

import java.util.List;
import java.util.SequencedMap;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;

/// The files of one theme.
///
/// @param texts layouts, partials and strings by path
/// @param assets files to publish as they are
/// @param picture files of `picture/`, by which pictures for shared links are drawn; never published
public record ThemeFiles(
        String name,
        SequencedMap<DocPath, String> texts,
        List<FileRef> assets,
        List<FileRef> picture,
        List<Finding> findings) {}
