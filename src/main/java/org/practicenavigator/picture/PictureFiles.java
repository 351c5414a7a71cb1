package org.practicenavigator.picture;

import org.practicenavigator.finding.DocPath;

/// The files of a theme that say how pictures look; each may come from another layer of the theme.
///
/// @param head the font of headings and figures, TrueType
/// @param text the font of everything else, TrueType
/// @param settings `picture.yml`: colours, the sign and decorations
public record PictureFiles(File<byte[]> head, File<byte[]> text, File<String> settings) {

    /// @param path where the file lies in the project
    /// @param content must not change later
    public record File<T>(DocPath path, T content) {}
}
