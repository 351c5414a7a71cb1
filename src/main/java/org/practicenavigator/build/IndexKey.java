package org.practicenavigator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.practicenavigator.content.Entry;
import org.practicenavigator.site.Site;
import org.practicenavigator.source.SourceFile;
import org.practicenavigator.source.SourceTree;
import org.practicenavigator.source.TextReader;

/// What an index was made from, in one digest: the program, the settings, the templates and every document.
record IndexKey(String digest) {

    private static final String FILE = "index.key";

    static IndexKey of(SourceTree tree, Site site) {
        StringBuilder sources = new StringBuilder(Fingerprint.of()).append('\n');
        sources.append(tree.settings().map(SourceFile::digest).orElse("")).append('\n');
        tree.templates()
                .forEach((path, text) -> sources.append(path).append('\n').append(text));
        tree.vocabularies()
                .forEach((path, text) -> sources.append(path).append('\n').append(text));
        for (Entry entry : site.entries().values()) {
            sources.append(entry.path()).append(' ').append(entry.digest()).append('\n');
        }
        return new IndexKey(TextReader.digest(sources.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /// Whether the index of a work folder was made from the same.
    boolean isOf(Path work) {
        return kept(work).equals(digest);
    }

    /// The digest of what the index of a work folder was made from; "" where nobody knows.
    static String kept(Path work) {
        Path file = work.resolve(FILE);
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /// Before an index is written: a build that is killed leaves none that could be taken for whole.
    static void forget(Path work) {
        try {
            Files.deleteIfExists(work.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(Path work) {
        try {
            Files.writeString(work.resolve(FILE), digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
