package org.practicenavigator.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a phone reads from the drawn modules is what was written.
class QrCodeTest {

    private static final int PIXELS = 4;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://navigator.example/praktiki/rakushka-dobra.html",
                "a",
                "https://пример.рф/практики/ракушка добра?я=1#раздел"
            })
    void isReadBack(String text) throws Exception {
        QrCode code = QrCode.of(text).orElseThrow();
        var result = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(drawn(code))));
        assertThat(result.getText()).isEqualTo(text);
        assertThat(result.getBarcodeFormat()).isEqualTo(BarcodeFormat.QR_CODE);
        assertThat(result.getResultMetadata().values()).contains("M");
    }

    @Test
    void keepsTheQuietZone() {
        QrCode code = QrCode.of("https://navigator.example/").orElseThrow();
        Matcher runs = RUN.matcher(code.svgPath());
        int seen = 0;
        while (runs.find()) {
            seen++;
            assertThat(Integer.parseInt(runs.group(1))).isGreaterThanOrEqualTo(4);
            assertThat(Integer.parseInt(runs.group(2))).isBetween(4, code.size() - 5);
            assertThat(Integer.parseInt(runs.group(1)) + Integer.parseInt(runs.group(3)))
                    .isLessThanOrEqualTo(code.size() - 4);
            assertThat(runs.group(3)).isEqualTo(runs.group(4));
        }
        assertThat(seen).isGreaterThan(100);
        assertThat(RUN.matcher(code.svgPath()).replaceAll("")).isEmpty();
    }

    @Test
    void isTheSameEachTime() {
        assertThat(QrCode.of("https://navigator.example/a.html"))
                .isEqualTo(QrCode.of("https://navigator.example/a.html"))
                .isNotEqualTo(QrCode.of("https://navigator.example/b.html"));
    }

    @Test
    void isAbsentForWhatNoCodeHolds() {
        assertThat(QrCode.of("")).isEmpty();
        assertThat(QrCode.of("x".repeat(3000))).isEmpty();
        assertThat(QrCode.of("x".repeat(2000))).isPresent();
    }

    private static RGBLuminanceSource drawn(QrCode code) {
        int side = code.size() * PIXELS;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher runs = RUN.matcher(code.svgPath());
        while (runs.find()) {
            int left = Integer.parseInt(runs.group(1)) * PIXELS;
            int top = Integer.parseInt(runs.group(2)) * PIXELS;
            for (int y = top; y < top + PIXELS; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + Integer.parseInt(runs.group(3)) * PIXELS, 0);
            }
        }
        return new RGBLuminanceSource(side, side, pixels);
    }
}
