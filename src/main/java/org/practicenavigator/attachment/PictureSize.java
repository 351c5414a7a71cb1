package org.practicenavigator.attachment;

/// The size of a picture by its header, within what readers' machines can show.
///
/// @param width pixels
/// @param height pixels
record PictureSize(int width, int height) {

    private static final int SIDE = 12_000;
    private static final long PIXELS = 40_000_000;
    /// Frames of a moving picture, or scans of a gradual one.
    private static final int FRAMES = 200;

    /// @throws RefusedFile where a side is 0 or the picture is larger than 40 Mpx or 12,000 pixels a side
    static PictureSize of(long width, long height) {
        if (width <= 0 || height <= 0) {
            throw RefusedFile.brokenPicture("размер не указан");
        }
        if (width > SIDE || height > SIDE || width * height > PIXELS) {
            throw new RefusedFile(
                    AttachmentRules.PICTURE_TOO_LARGE, "width", Long.toString(width), "height", Long.toString(height));
        }
        return new PictureSize((int) width, (int) height);
    }

    static void demandFrames(int count) {
        if (count > FRAMES) {
            throw new RefusedFile(AttachmentRules.PICTURE_FRAMES, "limit", Integer.toString(FRAMES));
        }
    }

    PictureSize turned() {
        return new PictureSize(height, width);
    }
}
