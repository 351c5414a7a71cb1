package org.practicenavigator.build;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.practicenavigator.output.Shelf;
import org.practicenavigator.source.TextReader;

/// Documents that are costly to make, by the digest of all that they say: what did not change is not made again.
final class DocumentStore implements Shelf, AutoCloseable {

    private static final String FORMAT = "navigator documents 1 ";

    private final Pack pack;

    private DocumentStore(Pack pack) {
        this.pack = pack;
    }

    static DocumentStore open(BuildRequest request) {
        return new DocumentStore(
                Pack.open(request.work().resolve("documents.pack"), FORMAT + Fingerprint.of(), request.cache()));
    }

    @Override
    public byte[] get(String content, Supplier<byte[]> make) {
        String digest = TextReader.digest(content.getBytes(StandardCharsets.UTF_8));
        Optional<byte[]> kept = pack.find(digest);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] made = make.get();
        pack.keep(digest, made);
        return made;
    }

    @Override
    public void close() {
        pack.close();
    }
}
