package org.practicenavigator.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;

/// Makes the blank of a content type: a Word document that authors fill in. Written without POI, whose first use
/// takes longer than a whole build may grow; the same type gives the same bytes.
public final class Blank {

    /// The earliest day that archives know.
    private static final LocalDateTime DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String FOLDER = "/navigator/word/";

    private Blank() {}

    /// What stands at the top of a blank.
    ///
    /// @param full whether it asks for everything and not only for what an application needs
    public static String title(ContentType type, boolean full) {
        return type.label().title() + (full ? ": полное описание" : ": короткая заявка");
    }

    /// @param titles of the entries that references may point at, by type; where there are few they become a list
    public static byte[] draw(ContentType type, ContentTypes types, Map<String, List<String>> titles, boolean full) {
        BlankPlan plan = BlankPlan.of(type, full);
        String title = WordMarkup.escape(plan.title());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "[Content_Types].xml", part("content-types.xml"));
            put(zip, "_rels/.rels", part("rels.xml"));
            put(zip, "docProps/core.xml", part("core.xml").replace("{title}", title));
            put(zip, "word/_rels/document.xml.rels", part("document-rels.xml"));
            put(zip, "word/document.xml", new BlankBody(type, types, titles).draw(plan));
            put(zip, "word/footer1.xml", part("footer.xml").replace("{title}", title));
            put(zip, "word/settings.xml", part("settings.xml"));
            put(zip, "word/styles.xml", part("styles.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(DAY);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String part(String name) throws IOException {
        try (InputStream in = Blank.class.getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
