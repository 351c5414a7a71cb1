package org.practicenavigator.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A photograph or drawing as it fits a sheet of paper: large ones are made smaller.
///
/// @param bytes a JPEG or PNG file
/// @param width in pixels
/// @param height in pixels
public record SheetPicture(byte[] bytes, boolean png, int width, int height) {

    /// The longer side in pixels: 230 dots an inch across an A4 page.
    private static final int LONGEST = 1_600;

    private static final int HEAVIEST = 1 << 20;

    /// Whether files of this kind can be put into documents.
    ///
    /// @param extension without its dot, in any case
    public static boolean isReadable(String extension) {
        return extension.matches("(?i)jpe?g|png");
    }

    /// @param file cleaned, of a size that was judged
    /// @return absent where it is no picture that can be read
    public static Optional<SheetPicture> of(byte[] file) {
        boolean png = file.length > 1 && (file[0] & 0xff) == 0x89;
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(png ? "png" : "jpeg");
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) <= LONGEST && file.length <= HEAVIEST) {
                return Optional.of(new SheetPicture(file, png, width, height));
            }
            return Optional.of(smaller(reader, width, height));
        } catch (IIOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static SheetPicture smaller(ImageReader reader, int width, int height) throws IOException {
        double scale = Math.min(1, (double) LONGEST / Math.max(width, height));
        ImageReadParam how = reader.getDefaultReadParam();
        int step = Math.max(1, (int) (0.5 / scale));
        how.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, how);
        int toWidth = Math.max(1, (int) Math.round(width * scale));
        int toHeight = Math.max(1, (int) Math.round(height * scale));
        BufferedImage small = new BufferedImage(toWidth, toHeight, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setBackground(java.awt.Color.WHITE);
        pen.clearRect(0, 0, toWidth, toHeight);
        pen.drawImage(read, 0, 0, toWidth, toHeight, null);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(small, "jpeg", out);
        }
        return new SheetPicture(bytes.toByteArray(), false, toWidth, toHeight);
    }
}
