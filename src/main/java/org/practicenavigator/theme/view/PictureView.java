package org.practicenavigator.theme.view;

/// The picture that messengers and social networks show beside a link to a page (Open Graph).
///
/// @param address absolute, as the readers of Open Graph want it
/// @param width in pixels
/// @param height in pixels
/// @param alt what the picture says, for those who do not see it
public record PictureView(String address, int width, int height, String alt) {

    /// Pictures of all pages have one size, in pixels.
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    public PictureView(String address, String alt) {
        this(address, WIDTH, HEIGHT, alt);
    }
}
