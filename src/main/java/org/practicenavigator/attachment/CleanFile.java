package org.practicenavigator.attachment;

/// A file that may be published. Two of them are equal only where they are the same object, since the bytes are.
///
/// @param bytes the whole file; belongs to who receives it and is not copied, since files are large
/// @param width the width in pixels as a browser shows the picture (after turning it), 0 where not a picture
/// @param height the height in pixels, 0 where not a picture
public record CleanFile(byte[] bytes, int width, int height) {

    static CleanFile document(byte[] bytes) {
        return new CleanFile(bytes, 0, 0);
    }
}
