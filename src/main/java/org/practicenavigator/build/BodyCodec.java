package org.practicenavigator.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Remark;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.markdown.Body;
import org.practicenavigator.markdown.BodyPart;
import org.practicenavigator.markdown.Heading;
import org.practicenavigator.markdown.Link;
import org.practicenavigator.markdown.Section;

/// A body as bytes and back. The format is ours alone: [BodyPack#FORMAT] changes with it.
final class BodyCodec {

    private BodyCodec() {}

    static byte[] bytes(Body body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            list(out, body.sections(), BodyCodec::section);
            list(out, body.links(), BodyCodec::link);
            list(out, body.anchors(), BodyCodec::text);
            list(out, body.remarks(), BodyCodec::remark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Body body(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new Body(
                    list(in, BodyCodec::section),
                    list(in, BodyCodec::link),
                    list(in, BodyCodec::text),
                    list(in, BodyCodec::remark));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writer<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    private static <T> void list(DataOutputStream out, List<T> values, Writer<T> writer) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            writer.write(out, value);
        }
    }

    private static <T> List<T> list(DataInputStream in, Reader<T> reader) throws IOException {
        int size = in.readInt();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(reader.read(in));
        }
        return values;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static void place(DataOutputStream out, Place place) throws IOException {
        out.writeInt(place.line());
        out.writeInt(place.column());
        out.writeInt(place.length());
    }

    private static Place place(DataInputStream in) throws IOException {
        return new Place(in.readInt(), in.readInt(), in.readInt());
    }

    private static void section(DataOutputStream out, Section section) throws IOException {
        text(out, section.heading());
        text(out, section.anchor());
        place(out, section.place());
        list(out, section.parts(), BodyCodec::part);
        text(out, section.plainText());
        list(out, section.headings(), BodyCodec::heading);
    }

    private static Section section(DataInputStream in) throws IOException {
        return new Section(
                text(in), text(in), place(in), list(in, BodyCodec::part), text(in), list(in, BodyCodec::heading));
    }

    private static void part(DataOutputStream out, BodyPart part) throws IOException {
        switch (part) {
            case BodyPart.HtmlPart html -> {
                out.writeByte(0);
                text(out, html.html());
            }
            case BodyPart.LinkPart link -> {
                out.writeByte(link.picture() ? 2 : 1);
                text(out, link.target());
            }
        }
    }

    private static BodyPart part(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        return kind == 0 ? new BodyPart.HtmlPart(text(in)) : new BodyPart.LinkPart(text(in), kind == 2);
    }

    private static void heading(DataOutputStream out, Heading heading) throws IOException {
        out.writeInt(heading.level());
        text(out, heading.text());
        text(out, heading.anchor());
        place(out, heading.place());
    }

    private static Heading heading(DataInputStream in) throws IOException {
        return new Heading(in.readInt(), text(in), text(in), place(in));
    }

    private static void link(DataOutputStream out, Link link) throws IOException {
        text(out, link.target());
        out.writeBoolean(link.picture());
        place(out, link.place());
    }

    private static Link link(DataInputStream in) throws IOException {
        return new Link(text(in), in.readBoolean(), place(in));
    }

    private static void remark(DataOutputStream out, Remark remark) throws IOException {
        text(out, remark.rule().id());
        place(out, remark.place());
        out.writeInt(remark.facts().size());
        for (Map.Entry<String, String> fact : remark.facts().entrySet()) {
            text(out, fact.getKey());
            text(out, fact.getValue());
        }
    }

    private static Remark remark(DataInputStream in) throws IOException {
        Rule rule = new Rule(text(in));
        Place place = place(in);
        Map<String, String> facts = new LinkedHashMap<>();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            facts.put(text(in), text(in));
        }
        return new Remark(rule, place, facts);
    }
}
