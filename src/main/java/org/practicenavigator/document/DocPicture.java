package org.practicenavigator.document;

import java.util.Optional;

/// A picture of a document, ready to be put into it.
///
/// @param bytes a JPEG or PNG file
/// @param png whether it is PNG
/// @param width in pixels, at least 1
/// @param height in pixels, at least 1
public record DocPicture(byte[] bytes, boolean png, int width, int height) {

    /// Where documents get their pictures from. They load nothing themselves.
    @FunctionalInterface
    public interface Source {

        /// No pictures at all: their words stand in their places.
        Source NONE = address -> Optional.empty();

        /// @param address absolute, as [org.practicenavigator.markdown.Passage.Picture] has it
        /// @return absent where there is no such picture or it cannot be shown
        Optional<DocPicture> picture(String address);
    }
}
