package org.practicenavigator.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// Takes out of a PDF who wrote it, with which program and when: the Info dictionary, all XMP, private data of
/// drawing programs, the names under comments, and what cameras leave in photos. Pages stay as they are. Older
/// revisions that lie in a file go too, since it is written anew.
///
/// Only files that hold such things come here, so other builds never load PDFBox.
final class PdfCleaner {

    /// So many objects make a book of some thousand pages.
    private static final int OBJECTS = 300_000;

    private static final List<COSName> PERSONAL =
            PdfNames.PERSONAL.stream().map(COSName::getPDFName).toList();
    private static final COSName OWNER = COSName.getPDFName("T");

    private PdfCleaner() {}

    /// @param bytes a PDF that was judged: neither locked nor signed
    static byte[] clean(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            COSDocument objects = document.getDocument();
            Set<COSObjectKey> keys = new TreeSet<>(objects.getXrefTable().keySet());
            if (keys.size() > OBJECTS) {
                throw RefusedFile.bomb("больше " + OBJECTS + " частей");
            }
            clean(objects.getTrailer());
            for (COSObjectKey key : keys) {
                clean(objects.getObjectFromPool(key).getObject());
            }
            // Files without a name get one that depends on their bytes alone.
            document.setDocumentId((long) Arrays.hashCode(bytes));
            return written(document, bytes);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            if (damaged instanceof RefusedFile refused) {
                throw refused;
            }
            throw RefusedFile.broken("документ PDF повреждён, и сведения об авторе из него не убрать");
        }
    }

    private static byte[] written(PDDocument document, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        boolean packed = document.getVersion() >= 1.5f;
        document.save(out, packed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    /// An object with what stands inside it; what it refers to comes on its own turn.
    private static void clean(@Nullable COSBase object) throws IOException {
        if (object instanceof COSDictionary dictionary) {
            PERSONAL.forEach(dictionary::removeItem);
            if (isComment(dictionary)) {
                dictionary.removeItem(OWNER);
            }
            if (dictionary instanceof COSStream stream) {
                photo(stream);
            }
            for (COSName key : List.copyOf(dictionary.keySet())) {
                inner(dictionary.getItem(key));
            }
        } else if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                inner(array.get(i));
            }
        }
    }

    private static void inner(@Nullable COSBase object) throws IOException {
        if (object instanceof COSDictionary || object instanceof COSArray) {
            clean(object);
        }
    }

    /// In fields of forms T is the name of the field; in comments it is who wrote them.
    private static boolean isComment(COSDictionary dictionary) {
        COSName kind = dictionary.getCOSName(COSName.SUBTYPE);
        return COSName.ANNOT.equals(dictionary.getCOSName(COSName.TYPE))
                && kind != null
                && !kind.equals(COSName.WIDGET);
    }

    private static void photo(COSStream stream) throws IOException {
        if (!COSName.DCT_DECODE.equals(stream.getDictionaryObject(COSName.FILTER))) {
            return;
        }
        byte[] raw;
        try (var in = stream.createRawInputStream()) {
            raw = in.readAllBytes();
        }
        byte[] clean = PhotoSegments.without(raw);
        if (clean.length < raw.length) {
            try (var out = stream.createRawOutputStream()) {
                out.write(clean);
            }
        }
    }
}
