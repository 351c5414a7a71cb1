package org.practicenavigator.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {

    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("work/pieces.pack");
    }

    private Pack open(String format) {
        return Pack.open(file, format, true);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void keepsPiecesBetweenBuilds() {
        try (Pack pack = open("f 1")) {
            assertThat(pack.find(A)).isEmpty();
            pack.keep(A, bytes("один"));
            pack.keep(B, bytes(""));
            assertThat(pack.find(A)).contains(bytes("один"));
        }
        try (Pack pack = open("f 1")) {
            assertThat(pack.find(A)).contains(bytes("один"));
            assertThat(pack.find(B)).contains(bytes(""));
        }
    }

    @Test
    void beginsAnewForAnotherProgramAndWhereAsked() {
        try (Pack pack = open("f 1")) {
            pack.keep(A, bytes("один"));
        }
        try (Pack pack = open("f 2")) {
            assertThat(pack.find(A)).isEmpty();
            pack.keep(A, bytes("два"));
        }
        try (Pack pack = Pack.open(file, "f 2", false)) {
            assertThat(pack.find(A)).isEmpty();
        }
    }

    @Test
    void dropsWhatIsNoLongerUsed() throws Exception {
        try (Pack pack = open("f 1")) {
            pack.keep(A, new byte[10_000]);
            pack.keep(B, bytes("два"));
        }
        try (Pack pack = open("f 1")) {
            assertThat(pack.find(B)).contains(bytes("два"));
        }
        assertThat(Files.size(file)).isLessThan(1_000);
        try (Pack pack = open("f 1")) {
            assertThat(pack.find(A)).isEmpty();
            assertThat(pack.find(B)).contains(bytes("два"));
        }
    }

    /// The pieces are large enough for the file not to be written anew, so that the last one is the second.
    @Test
    void makesDamagedPiecesAgain() throws Exception {
        try (Pack pack = open("f 1")) {
            pack.keep(A, bytes("один".repeat(99)));
            pack.keep(B, bytes("два".repeat(99)));
        }
        byte[] all = Files.readAllBytes(file);
        all[all.length - 1] ^= 1;
        Files.write(file, all);
        Files.write(file, new byte[50], StandardOpenOption.APPEND);
        try (Pack pack = open("f 1")) {
            assertThat(pack.find(A)).contains(bytes("один".repeat(99)));
            assertThat(pack.find(B)).isEmpty();
            pack.keep(B, bytes("два".repeat(99)));
            assertThat(pack.find(B)).contains(bytes("два".repeat(99)));
        }
        try (Pack pack = open("f 1")) {
            assertThat(pack.find(B)).contains(bytes("два".repeat(99)));
        }
    }
}
