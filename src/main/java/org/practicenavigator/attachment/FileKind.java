package org.practicenavigator.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The kinds of files that may be published, each known by its endings and by its first bytes.
enum FileKind {
    PNG("PNG", "png"),
    JPEG("JPEG", "jpg", "jpeg"),
    GIF("GIF", "gif"),
    WEBP("WebP", "webp"),
    PDF("PDF", "pdf"),
    DOCX("DOCX", "docx");

    private final String title;
    private final List<String> extensions;

    FileKind(String title, String... extensions) {
        this.title = title;
        this.extensions = List.of(extensions);
    }

    static Optional<FileKind> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    /// What the first bytes say. A ZIP of any sort counts as DOCX here, its parts are looked at later.
    static Optional<FileKind> ofContent(byte[] bytes) {
        return Arrays.stream(values()).filter(kind -> kind.begins(bytes)).findFirst();
    }

    /// Refuses content of another kind than the name says.
    void demand(byte[] bytes) {
        if (bytes.length == 0) {
            throw RefusedFile.broken("файл пустой");
        }
        if (!begins(bytes)) {
            String real = ofContent(bytes).map(kind -> kind.title).orElse(foreign(bytes));
            throw new RefusedFile(AttachmentRules.FALSE, "kind", title, "real", real);
        }
    }

    CleanFile clean(byte[] bytes) {
        return switch (this) {
            case PNG -> new PngCleaner(bytes).clean();
            case JPEG -> new JpegCleaner(bytes).clean();
            case GIF -> new GifCleaner(bytes).clean();
            case WEBP -> new WebpCleaner(bytes).clean();
            case PDF -> PdfJudge.judge(bytes);
            case DOCX -> new DocxCleaner(bytes).clean();
        };
    }

    boolean isPicture() {
        return switch (this) {
            case PNG, JPEG, GIF, WEBP -> true;
            case PDF, DOCX -> false;
        };
    }

    private boolean begins(byte[] bytes) {
        return switch (this) {
            case PNG -> has(bytes, 0, "\u0089PNG\r\n\u001a\n");
            case JPEG -> has(bytes, 0, "\u00ff\u00d8\u00ff");
            case GIF -> has(bytes, 0, "GIF87a") || has(bytes, 0, "GIF89a");
            case WEBP -> has(bytes, 0, "RIFF") && has(bytes, 8, "WEBP");
            case PDF -> has(bytes, 0, "%PDF-");
            case DOCX -> has(bytes, 0, "PK\u0003\u0004");
        };
    }

    private static String foreign(byte[] bytes) {
        if (has(bytes, 0, "\u00d0\u00cf\u0011\u00e0")) {
            return "старый документ Office или документ под паролем";
        }
        if (has(bytes, 4, "ftyp")) {
            return "HEIC, AVIF или видео";
        }
        return has(bytes, 0, "BM") ? "BMP" : "";
    }

    private static boolean has(byte[] bytes, int at, String start) {
        byte[] wanted = start.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= at + wanted.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
