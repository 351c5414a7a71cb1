package org.practicenavigator.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.practicenavigator.document.Doc;
import org.practicenavigator.document.DocPicture;

/// Writes a document as a PDF file: tagged after PDF/UA (ISO 14289-1), with its language, title, outline and subsets of
/// PT Sans inside. Equal documents give equal bytes: dates and the file's id come from the content alone.
public final class PdfFile {

    private static final String FOLDER = "/navigator/pdf/";
    private static final String FAMILY = "PT Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /// The fonts, read once a program: every document takes what it needs out of them.
    private static final class Fonts {
        static final byte[] REGULAR = resource("PTS55F.ttf");
        static final byte[] ITALIC = resource("PTS56F.ttf");
        static final byte[] STRONG = resource("PTS75F.ttf");
        static final byte[] STRONG_ITALIC = resource("PTS76F.ttf");
        static final Glyphs GLYPHS = Glyphs.of(REGULAR);
        /// The library reads its own sheet in the encoding of the machine, so it may see none: ours begins with it.
        static final String STYLE =
                text(resource("/resources/css/XhtmlNamespaceHandler.css")) + text(resource("document.css"));

        private static String text(byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        private Fonts() {}
    }

    static {
        // The library speaks on the error stream of the program, in English and about nothing that authors can mend.
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {}

    /// @param pictures where the pictures come from; those that it does not have are named with their address
    /// @throws UncheckedIOException never in practice: all bytes stay in memory
    public static byte[] of(Doc doc, DocPicture.Source pictures) {
        PdfPictures known = new PdfPictures(pictures);
        String html = new PdfHtml(doc, known, Fonts.GLYPHS).page(Fonts.STYLE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(html, known).toStream(out).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                date(pdf, doc.asOf());
                pdf.setDocumentId(id(html));
                pdf.save(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The characters of a document that the fonts lack, each once, in order of code points. In the file stands a
    /// substitute that readers understand. Empty for nearly all documents.
    public static List<String> missing(Doc doc) {
        Glyphs glyphs = Fonts.GLYPHS;
        return doc.toString()
                .codePoints()
                .filter(glyphs::lacks)
                .sorted()
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    private static PdfRendererBuilder builder(String html, PdfPictures pictures) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(html, PdfPictures.NOWHERE);
        builder.withProducer("");
        builder.useUriResolver(pictures::resolve);
        builder.useProtocolsStreamImplementation(pictures, "picture", "http", "https", "file", "jar", "data", "");
        builder.useExternalResourceAccessControl(
                (address, type) -> pictures.has(address), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, type) -> pictures.has(address), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        font(builder, Fonts.REGULAR, NORMAL, FontStyle.NORMAL);
        font(builder, Fonts.ITALIC, NORMAL, FontStyle.ITALIC);
        font(builder, Fonts.STRONG, BOLD, FontStyle.NORMAL);
        font(builder, Fonts.STRONG_ITALIC, BOLD, FontStyle.ITALIC);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, byte[] font, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(font), FAMILY, weight, style, true);
    }

    /// The day of the content at midnight UTC; a day long ago where nobody knows it.
    private static void date(PDDocument pdf, String day) {
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.clear();
        if (day.matches("\\d{4}-\\d{2}-\\d{2}")) {
            String[] parts = day.split("-");
            date.set(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]) - 1, Integer.parseInt(parts[2]));
        } else {
            date.set(1980, Calendar.JANUARY, 1);
        }
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setCreationDate(date);
        information.setModificationDate(date);
    }

    private static long id(String html) {
        CRC32 crc = new CRC32();
        crc.update(html.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    private static byte[] resource(String name) {
        try (InputStream in = PdfFile.class.getResourceAsStream(name.startsWith("/") ? name : FOLDER + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
