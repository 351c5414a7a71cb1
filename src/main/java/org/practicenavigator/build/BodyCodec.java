package org.practicenavigator.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
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
            Codec.list(out, body.sections(), BodyCodec::section);
            Codec.list(out, body.links(), BodyCodec::link);
            Codec.list(out, body.anchors(), Codec::text);
            Codec.list(out, body.remarks(), BodyCodec::remark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Body body(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new Body(
                    Codec.list(in, BodyCodec::section),
                    Codec.list(in, BodyCodec::link),
                    Codec.list(in, Codec::text),
                    Codec.list(in, BodyCodec::remark));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void section(DataOutputStream out, Section section) throws IOException {
        Codec.text(out, section.heading());
        Codec.text(out, section.anchor());
        Codec.place(out, section.place());
        Codec.list(out, section.parts(), BodyCodec::part);
        Codec.text(out, section.plainText());
        Codec.list(out, section.headings(), BodyCodec::heading);
    }

    private static Section section(DataInputStream in) throws IOException {
        return new Section(
                Codec.text(in),
                Codec.text(in),
                Codec.place(in),
                Codec.list(in, BodyCodec::part),
                Codec.text(in),
                Codec.list(in, BodyCodec::heading));
    }

    private static void part(DataOutputStream out, BodyPart part) throws IOException {
        switch (part) {
            case BodyPart.HtmlPart html -> {
                out.writeByte(0);
                Codec.text(out, html.html());
            }
            case BodyPart.LinkPart link -> {
                out.writeByte(link.picture() ? 2 : 1);
                Codec.text(out, link.target());
            }
        }
    }

    private static BodyPart part(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        return kind == 0 ? new BodyPart.HtmlPart(Codec.text(in)) : new BodyPart.LinkPart(Codec.text(in), kind == 2);
    }

    private static void heading(DataOutputStream out, Heading heading) throws IOException {
        out.writeInt(heading.level());
        Codec.text(out, heading.text());
        Codec.text(out, heading.anchor());
        Codec.place(out, heading.place());
    }

    private static Heading heading(DataInputStream in) throws IOException {
        return new Heading(in.readInt(), Codec.text(in), Codec.text(in), Codec.place(in));
    }

    private static void link(DataOutputStream out, Link link) throws IOException {
        Codec.text(out, link.target());
        out.writeBoolean(link.picture());
        Codec.place(out, link.place());
    }

    private static Link link(DataInputStream in) throws IOException {
        return new Link(Codec.text(in), in.readBoolean(), Codec.place(in));
    }

    private static void remark(DataOutputStream out, Remark remark) throws IOException {
        Codec.text(out, remark.rule().id());
        Codec.place(out, remark.place());
        out.writeInt(remark.facts().size());
        for (Map.Entry<String, String> fact : remark.facts().entrySet()) {
            Codec.text(out, fact.getKey());
            Codec.text(out, fact.getValue());
        }
    }

    private static Remark remark(DataInputStream in) throws IOException {
        Rule rule = new Rule(Codec.text(in));
        Place place = Codec.place(in);
        Map<String, String> facts = new LinkedHashMap<>();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            facts.put(Codec.text(in), Codec.text(in));
        }
        return new Remark(rule, place, facts);
    }
}
