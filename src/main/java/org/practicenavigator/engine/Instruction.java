package org.practicenavigator.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Texts for the people who run an engine, kept as files.
final class Instruction {

    private Instruction() {}

    static String of(String name) {
        try (InputStream in = Instruction.class.getResourceAsStream("/navigator/engine/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
