package org.practicenavigator.shard;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// The bytes of a file before they are packed.
final class Payload {

    private static final int VERSION = 1;
    private static final int MORE = 0x80;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);

    /// An empty piece, to be put into a file by [#add(Payload)].
    Payload() {}

    /// The beginning of a file.
    Payload(char kind) {
        bytes.write(kind);
        bytes.write(VERSION);
    }

    /// A number from 0 on, seven bits a byte, the lowest first.
    Payload varint(int number) {
        int rest = number;
        while ((rest & -MORE) != 0) {
            bytes.write(rest & MORE - 1 | MORE);
            rest >>>= 7;
        }
        bytes.write(rest);
        return this;
    }

    Payload oneByte(int value) {
        bytes.write(value);
        return this;
    }

    /// A text behind the number of its bytes.
    Payload text(CharSequence text) {
        byte[] utf8 = text.toString().getBytes(StandardCharsets.UTF_8);
        varint(utf8.length);
        return add(utf8);
    }

    /// A text to the end of the file.
    Payload rest(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    Payload add(Payload other) {
        return add(other.toBytes());
    }

    private Payload add(byte[] more) {
        bytes.write(more, 0, more.length);
        return this;
    }

    int size() {
        return bytes.size();
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
