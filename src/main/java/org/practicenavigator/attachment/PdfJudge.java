package org.practicenavigator.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Judges a PDF by the names in it, written plainly or packed, cuts off what follows its end, and has the author
/// taken out of files that name one. It does not follow the file's own tables, so that what one reader sees and
/// another does not counts as well. Source of the format: ISO 32000-1.
final class PdfJudge {

    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.ISO_8859_1);

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private PdfJudge() {}

    static CleanFile judge(byte[] bytes) {
        int end = endOf(bytes);
        PdfNames names = new PdfNames();
        names.read(bytes, 0, end);
        names.finish();
        new PdfStreams(bytes, end, names).read();
        if (names.locked()) {
            throw new RefusedFile(AttachmentRules.LOCKED);
        }
        if (!names.active().isEmpty()) {
            throw RefusedFile.active(String.join(", ", names.active()));
        }
        if (names.signed()) {
            throw new RefusedFile(AttachmentRules.SIGNED);
        }
        byte[] whole = end == bytes.length ? bytes.clone() : Arrays.copyOf(bytes, end);
        return CleanFile.document(names.personal() || holdsExif(whole) ? PdfCleaner.clean(whole) : whole);
    }

    /// A photo with what its camera noted.
    private static boolean holdsExif(byte[] bytes) {
        for (int i = 0; i + EXIF.length <= bytes.length; i++) {
            if (bytes[i] == 'E' && Arrays.equals(bytes, i, i + EXIF.length, EXIF, 0, EXIF.length)) {
                return true;
            }
        }
        return false;
    }

    /// The place after the last mark of the end and its line break.
    private static int endOf(byte[] bytes) {
        int at = bytes.length - END.length;
        while (at >= 0 && !Arrays.equals(bytes, at, at + END.length, END, 0, END.length)) {
            at--;
        }
        if (at < 0) {
            throw RefusedFile.broken("файл обрывается");
        }
        int end = at + END.length;
        end += end < bytes.length && bytes[end] == '\r' ? 1 : 0;
        return end + (end < bytes.length && bytes[end] == '\n' ? 1 : 0);
    }
}
