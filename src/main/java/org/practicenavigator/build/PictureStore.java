package org.practicenavigator.build;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.practicenavigator.picture.Picture;
import org.practicenavigator.picture.PicturePainter;
import org.practicenavigator.picture.PictureStyle;
import org.practicenavigator.source.TextReader;

/// Draws pictures, unless an earlier build drew the same one: by the digest of all its texts and of the style.
final class PictureStore implements AutoCloseable {

    private static final String FORMAT = "navigator pictures 1 ";

    private final Pack pack;
    private final Optional<PictureStyle> style;

    private PictureStore(Pack pack, Optional<PictureStyle> style) {
        this.pack = pack;
        this.style = style;
    }

    static PictureStore open(BuildRequest request, Optional<PictureStyle> style) {
        Pack pack = Pack.open(request.work().resolve("pictures.pack"), FORMAT + Fingerprint.of(), request.cache());
        return new PictureStore(pack, style);
    }

    /// Makes a picture's PNG file; absent where the theme says nothing about pictures.
    Optional<Function<Picture, byte[]>> drawing() {
        return style.map(known -> {
            PicturePainter painter = new PicturePainter(known);
            return picture -> png(picture, painter, known.content());
        });
    }

    private byte[] png(Picture picture, PicturePainter painter, String styleContent) {
        String digest =
                TextReader.digest((picture.content() + "\u0000" + styleContent).getBytes(StandardCharsets.UTF_8));
        Optional<byte[]> kept = pack.find(digest);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] drawn = painter.png(picture);
        pack.keep(digest, drawn);
        return drawn;
    }

    @Override
    public void close() {
        pack.close();
    }
}
