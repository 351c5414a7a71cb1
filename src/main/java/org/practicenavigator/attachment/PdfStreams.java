package org.practicenavigator.attachment;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks the streams of a PDF that may hold objects and lets [PdfNames] read them, piece by piece.
/// Lengths that the file claims are not believed: a packed stream knows itself where it ends.
final class PdfStreams {

    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final Pattern OBJECTS = Pattern.compile("/ObjStm\\b");
    private static final Pattern FLATE = Pattern.compile("/(FlateDecode|Fl)\\b");
    private static final Pattern FLATE_ONLY =
            Pattern.compile("/Filter\\s*\\[?\\s*/(FlateDecode|Fl)\\s*(]|/(?!Fl|ASCII|LZW|Run|A85|AHx|Crypt)|>|$)");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final Pattern PREDICTED = Pattern.compile("/Predictor\\s+(?!1\\b)");
    /// Bytes of a dictionary before its stream that are looked at.
    private static final int DICTIONARY = 8 << 10;
    private static final int STREAMS = 20_000;
    private static final long UNPACKED = 256L << 20;

    private final byte[] bytes;
    private final int end;
    private final PdfNames names;
    private final byte[] piece = new byte[16 << 10];
    private long unpacked;

    PdfStreams(byte[] bytes, int end, PdfNames names) {
        this.bytes = bytes;
        this.end = end;
        this.names = names;
    }

    void read() {
        Inflater inflater = new Inflater();
        try {
            int count = 0;
            for (int at = next(0); at >= 0; at = next(at + KEYWORD.length)) {
                if (++count > STREAMS) {
                    throw RefusedFile.bomb("больше " + STREAMS + " частей");
                }
                stream(inflater, at);
            }
        } finally {
            inflater.end();
        }
    }

    /// The next keyword that begins a stream: a line break follows, and it is not the end of `endstream`.
    private int next(int from) {
        for (int at = Math.max(from, 1); at + KEYWORD.length < end; at++) {
            if (bytes[at] == 's' && bytes[at - 1] != 'd' && begins(at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean begins(int at) {
        for (int i = 1; i < KEYWORD.length; i++) {
            if (bytes[at + i] != KEYWORD[i]) {
                return false;
            }
        }
        byte after = bytes[at + KEYWORD.length];
        return after == '\n' || after == '\r' || after == ' ';
    }

    private void stream(Inflater inflater, int keyword) {
        String dictionary = dictionary(keyword);
        if (OBJECTS.matcher(dictionary).find()) {
            demandReadable(dictionary);
        }
        if (FLATE.matcher(dictionary).find() && !PICTURE.matcher(dictionary).find()) {
            int from = keyword + KEYWORD.length;
            while (from < end && (bytes[from] == ' ' || bytes[from] == '\r' || bytes[from] == '\n')) {
                from++;
            }
            unpack(inflater, from);
        }
    }

    private String dictionary(int keyword) {
        int from = Math.max(0, keyword - DICTIONARY);
        String before = new String(bytes, from, keyword - from, StandardCharsets.ISO_8859_1);
        String own = before.substring(Math.max(0, before.lastIndexOf("obj")));
        // A bracket that nothing opened: the word stood inside a text, so the dictionary begins further in front.
        boolean cut = own.indexOf(')') >= 0 && (own.indexOf('(') < 0 || own.indexOf('(') > own.indexOf(')'));
        return PdfNames.plain(cut ? PICTURE.matcher(before).replaceAll("") : own);
    }

    /// Objects packed in an unusual way are packed so in order not to be looked at.
    private static void demandReadable(String dictionary) {
        boolean packed = dictionary.contains("/Filter");
        if (packed && !FLATE_ONLY.matcher(dictionary).find()
                || PREDICTED.matcher(dictionary).find()) {
            throw RefusedFile.active("/ObjStm");
        }
    }

    private void unpack(Inflater inflater, int from) {
        inflater.reset();
        inflater.setInput(bytes, from, end - from);
        try {
            int count = inflater.inflate(piece);
            while (count > 0) {
                unpacked += count;
                if (unpacked > UNPACKED) {
                    throw RefusedFile.bomb("больше " + (UNPACKED >> 20) + " МБ");
                }
                names.read(piece, 0, count);
                count = inflater.inflate(piece);
            }
        } catch (DataFormatException damaged) {
            // What was readable was judged; readers show no more of it than that.
        } finally {
            names.finish();
        }
    }
}
