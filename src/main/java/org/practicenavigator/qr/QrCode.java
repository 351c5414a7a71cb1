package org.practicenavigator.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// A QR code (ISO/IEC 18004, correction level M: a seventh of it may be hidden) as an outline for an SVG.
///
/// ```html
/// <svg viewBox="0 0 33 33"><path d="M4 4h7v1h-7z…"/></svg>
/// ```
///
/// The ground must be light and the outline dark, in dark mode as well: many phones read no inverted codes.
///
/// @param size the width and height of the code with its quiet zone, in modules: `viewBox="0 0 size size"`
/// @param svgPath the dark modules as the attribute `d`
public record QrCode(int size, String svgPath) {

    /// Light modules around the code, as the standard wants.
    private static final int QUIET = 4;

    /// The code of a text; absent where the text is empty or longer than a code can hold (some 2,300 bytes).
    public static Optional<QrCode> of(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    of(Encoder.encode(text, ErrorCorrectionLevel.M, hints(text)).getMatrix()));
        } catch (WriterException e) {
            return Optional.empty();
        }
    }

    /// Only letters beyond Latin need to be announced; announcing costs a row of modules.
    private static Map<EncodeHintType, Object> hints(String text) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(text)
                ? Map.of()
                : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
    }

    private static QrCode of(ByteMatrix matrix) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                int run = run(matrix, x, y);
                if (run > 0) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                    path.append('h').append(run).append("v1h-").append(run).append('z');
                    x += run;
                }
            }
        }
        return new QrCode(matrix.getWidth() + 2 * QUIET, path.toString());
    }

    /// How many dark modules follow one another.
    private static int run(ByteMatrix matrix, int x, int y) {
        int end = x;
        while (end < matrix.getWidth() && matrix.get(end, y) == 1) {
            end++;
        }
        return end - x;
    }
}
