package org.practicenavigator.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.practicenavigator.word.Archive;
import org.practicenavigator.word.Block;
import org.practicenavigator.word.DocxReader;
import org.practicenavigator.word.OdtReader;
import org.practicenavigator.word.RefusedDocument;
import org.practicenavigator.word.WordText;

/// Opens a file of any kind that people send. A pure function of its bytes; runs in the process of [OpeningProcess].
final class FileOpener {

    /// Archives and letters inside each other.
    private static final int DEEPEST = 3;

    private static final Set<String> DOCUMENTS =
            Set.of("docx", "docm", "dotx", "odt", "md", "markdown", "txt", "zip", "eml");

    private FileOpener() {}

    static List<Opened> open(String name, byte[] bytes) {
        return open(name, bytes, 0);
    }

    static List<Opened> open(String name, byte[] bytes, int depth) {
        if (depth > DEEPEST) {
            return refused(name, "Архивы и письма вложены друг в друга слишком глубоко. Пришлите файл отдельно.");
        }
        if (bytes.length == 0) {
            return refused(name, "Файл пустой.");
        }
        try {
            return switch (extension(name)) {
                case "docx", "docm", "dotx" -> docx(name, bytes);
                case "odt" -> odt(name, bytes);
                case "md", "markdown" -> text(name, bytes, true);
                case "txt" -> text(name, bytes, false);
                case "zip" -> zip(name, bytes, depth);
                case "eml" -> Letter.open(name, bytes, depth);
                case "doc", "rtf" ->
                    refused(name, "Старый формат. Откройте файл и сохраните как «Документ Word (.docx)».");
                case "pdf" ->
                    refused(name, "Из PDF текст не берём: пришлите документ, из которого он сделан (.docx, .odt).");
                default -> refused(name, "Такие файлы не берём. Берём " + Reasons.KINDS + ".");
            };
        } catch (RefusedDocument refused) {
            return refused(name, Reasons.of(refused.reason()));
        }
    }

    static boolean isDocument(String name) {
        return DOCUMENTS.contains(extension(name));
    }

    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static List<Opened> refused(String name, String why) {
        return List.of(new Opened.Refused(name, why));
    }

    private static List<Opened> docx(String name, byte[] bytes) throws RefusedDocument {
        if (bytes.length > 3 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
            throw new RefusedDocument(RefusedDocument.Reason.ENCRYPTED_OR_OLD);
        }
        if (!Archive.begins(bytes)) {
            throw new RefusedDocument(RefusedDocument.Reason.BROKEN);
        }
        return described(name, DocxReader.read(bytes));
    }

    private static List<Opened> odt(String name, byte[] bytes) throws RefusedDocument {
        return described(name, OdtReader.read(bytes));
    }

    private static List<Opened> described(String name, WordText text) {
        List<String> notices = text.notices().stream().map(Reasons::of).toList();
        return List.of(new Opened.Described(name, text.blocks(), text.pictures(), text.asides(), notices));
    }

    private static List<Opened> text(String name, byte[] bytes, boolean markdown) {
        Optional<DecodedText> decoded = DecodedText.of(bytes);
        return decoded.isEmpty()
                ? refused(name, "Это не текст. Сохраните файл как «Обычный текст (.txt), кодировка UTF-8».")
                : texts(name, decoded.get(), markdown);
    }

    /// One entry or several of them, or a text whose meaning must be recognised.
    static List<Opened> texts(String name, DecodedText decoded, boolean markdown) {
        List<String> notices = new ArrayList<>();
        if (!decoded.encoding().isEmpty()) {
            notices.add("Файл был в кодировке " + decoded.encoding() + ": прочитан и записан в UTF-8.");
        }
        List<String> entries = EntryTexts.split(decoded.text());
        if (entries.isEmpty()) {
            List<Block> blocks = markdown ? MarkdownBlocks.of(decoded.text()) : PlainBlocks.of(decoded.text());
            return List.of(new Opened.Described(name, blocks, new LinkedHashMap<>(), List.of(), notices));
        }
        List<Opened> opened = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            String part = entries.size() == 1 ? name : name + " (" + (i + 1) + ")";
            String text = EntryTexts.withoutTabs(entries.get(i));
            List<String> told = new ArrayList<>(notices);
            if (!text.equals(entries.get(i))) {
                told.add("Табуляция в начале строк заменена пробелами.");
            }
            opened.add(new Opened.Written(part, text, new LinkedHashMap<>(), List.of(), told));
        }
        return opened;
    }

    private static List<Opened> zip(String name, byte[] bytes, int depth) throws RefusedDocument {
        SequencedMap<String, byte[]> parts = Archive.unpack(bytes);
        parts.keySet().removeIf(n -> n.startsWith("__MACOSX/") || n.endsWith(".DS_Store") || n.endsWith("Thumbs.db"));
        return Bundle.of(name, parts, depth);
    }

    /// Files by name, as an archive or a letter holds them.
    static Map<String, byte[]> sorted(Map<String, byte[]> files) {
        return new java.util.TreeMap<>(files);
    }
}
