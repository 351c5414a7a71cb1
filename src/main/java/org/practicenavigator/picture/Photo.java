package org.practicenavigator.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Makes photos smaller for places that take no large ones.
public final class Photo {

    private Photo() {}

    /// @param bytes a picture whose size its judge has allowed
    /// @param ending `jpg`, `jpeg`, `png`; others come back as they are
    /// @param side the longest side in pixels, 0 for any
    /// @return the same bytes where nothing has to be done or the picture cannot be read
    public static byte[] within(byte[] bytes, String ending, int side) {
        String kind = switch (ending) {
            case "jpg", "jpeg" -> "jpeg";
            case "png" -> "png";
            default -> "";
        };
        if (side <= 0 || kind.isEmpty()) {
            return bytes;
        }
        try {
            @Nullable BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
            if (image == null || Math.max(image.getWidth(), image.getHeight()) <= side) {
                return bytes;
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            return ImageIO.write(smaller(image, side, kind), kind, out) ? out.toByteArray() : bytes;
        } catch (IOException e) {
            return bytes;
        }
    }

    private static BufferedImage smaller(BufferedImage image, int side, String kind) {
        double part = (double) side / Math.max(image.getWidth(), image.getHeight());
        BufferedImage small = new BufferedImage(
                Math.max(1, (int) Math.round(image.getWidth() * part)),
                Math.max(1, (int) Math.round(image.getHeight() * part)),
                kind.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            pen.drawImage(image, 0, 0, small.getWidth(), small.getHeight(), null);
        } finally {
            pen.dispose();
        }
        return small;
    }
}
