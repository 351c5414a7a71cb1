package org.practicenavigator.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.practicenavigator.markdown.HtmlText;
import org.practicenavigator.word.RefusedDocument;

/// Reads a letter: its documents, or, where it has none, its own text. Who wrote it is not taken: names and
/// addresses of people need grounds of their own.
final class Letter {

    private static final int MOST_PARTS = 200;

    private final SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private int parts;

    private Letter() {}

    static List<Opened> open(String name, byte[] bytes, int depth) throws RefusedDocument {
        Letter letter = new Letter();
        String subject;
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(MimeConfig.custom()
                    .setMaxLineLen(-1)
                    .setMaxHeaderCount(1_000)
                    .setMaxHeaderLen(100_000)
                    .setMaxContentLen(50L << 20)
                    .build());
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            subject = message.getSubject() == null ? "" : message.getSubject().strip();
            letter.part(message, depth);
        } catch (IOException | RuntimeException broken) {
            throw new RefusedDocument(RefusedDocument.Reason.BROKEN);
        }
        return letter.opened(name, subject, depth);
    }

    private void part(Entity entity, int depth) throws IOException, RefusedDocument {
        if (++parts > MOST_PARTS || depth > 20) {
            throw new RefusedDocument(RefusedDocument.Reason.BOMB);
        }
        switch (entity.getBody()) {
            case Multipart multipart -> {
                for (Entity each : multipart.getBodyParts()) {
                    part(each, depth + 1);
                }
            }
            case Message inner -> files.put("pismo-" + parts + ".eml", content(inner));
            case SingleBody body -> single(entity, body);
            case null, default -> {
                // An empty part.
            }
        }
    }

    private static byte[] content(Message message) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new org.apache.james.mime4j.message.DefaultMessageWriter().writeMessage(message, out);
        return out.toByteArray();
    }

    private void single(Entity entity, SingleBody body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        body.writeTo(out);
        String file = entity.getFilename() == null
                ? ""
                : Bundle.fileName(entity.getFilename().strip());
        String type = entity.getMimeType();
        if (!file.isEmpty() && !"inline-text".equals(file)) {
            files.put(free(file), out.toByteArray());
        } else if (type.equals("text/plain")) {
            plain.append(text(entity, out.toByteArray())).append('\n');
        } else if (type.equals("text/html")) {
            html.append(text(entity, out.toByteArray())).append('\n');
        } else {
            files.put(free("vlozhenie-" + parts), out.toByteArray());
        }
    }

    private String free(String file) {
        String name = file;
        for (int i = 2; files.containsKey(name); i++) {
            name = i + "-" + file;
        }
        return name;
    }

    /// In the encoding that the letter names, or the one that the bytes look like.
    private static String text(Entity entity, byte[] bytes) {
        String charset = entity.getCharset();
        try {
            boolean named = charset != null && !charset.equalsIgnoreCase("us-ascii");
            return named
                    ? new String(bytes, java.nio.charset.Charset.forName(charset)).replace("\r\n", "\n")
                    : DecodedText.of(bytes).map(DecodedText::text).orElse("");
        } catch (IllegalArgumentException unknownCharset) {
            return DecodedText.of(bytes).map(DecodedText::text).orElse("");
        }
    }

    private List<Opened> opened(String name, String subject, int depth) {
        boolean onlyHtml = plain.toString().isBlank() && !html.toString().isBlank();
        String text = onlyHtml ? HtmlText.markdown(html.toString()) : plain.toString();
        boolean documents = files.keySet().stream().anyMatch(FileOpener::isDocument);
        if (documents) {
            List<Opened> opened = Bundle.of(name, files, depth);
            return withLetter(opened, (subject.isEmpty() ? "" : "Тема: " + subject + "\n\n") + text.strip());
        }
        String title = subject.isEmpty() ? name : subject + ".eml";
        List<Opened> own = new ArrayList<>();
        for (Opened each : FileOpener.texts(title, new DecodedText(text, ""), onlyHtml)) {
            own.add(withFiles(each, onlyHtml));
        }
        return own;
    }

    private Opened withFiles(Opened opened, boolean onlyHtml) {
        return switch (opened) {
            case Opened.Described d -> {
                SequencedMap<String, byte[]> pictures = new LinkedHashMap<>(d.pictures());
                pictures.putAll(files);
                List<String> notices = new ArrayList<>(d.notices());
                notices.add(onlyHtml ? "Текст взят из письма, оформление письма снято." : "Текст взят из письма.");
                yield new Opened.Described(d.name(), d.blocks(), pictures, d.asides(), notices);
            }
            case Opened.Written w -> {
                SequencedMap<String, byte[]> all = new LinkedHashMap<>(w.files());
                files.forEach((file, bytes) -> {
                    if (w.text().contains(file)) {
                        all.put(file, bytes);
                    }
                });
                yield new Opened.Written(w.name(), w.text(), all, w.asides(), w.notices());
            }
            case Opened.Refused refused -> refused;
        };
    }

    /// The letter that came with documents is kept beside the first of them.
    private static List<Opened> withLetter(List<Opened> opened, String letter) {
        List<Opened> all = new ArrayList<>(opened);
        for (int i = 0; i < all.size() && !letter.isBlank(); i++) {
            switch (all.get(i)) {
                case Opened.Described d -> {
                    all.set(
                            i,
                            new Opened.Described(
                                    d.name(), d.blocks(), d.pictures(), with(d.asides(), letter), d.notices()));
                    return all;
                }
                case Opened.Written w -> {
                    all.set(
                            i,
                            new Opened.Written(w.name(), w.text(), w.files(), with(w.asides(), letter), w.notices()));
                    return all;
                }
                case Opened.Refused _ -> {
                    // The next one may take the letter.
                }
            }
        }
        return all;
    }

    private static List<String> with(List<String> texts, String text) {
        List<String> all = new ArrayList<>(texts);
        all.add(text);
        return all;
    }
}
