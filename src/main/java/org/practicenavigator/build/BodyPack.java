package org.practicenavigator.build;

import java.util.Optional;
import java.util.function.Supplier;
import org.practicenavigator.content.BodyFacts;
import org.practicenavigator.markdown.Body;

/// Rendered bodies in the work folder, by the digest of their documents: a body depends on the bytes of its document
/// alone.
final class BodyPack extends BodyStore {

    private final Pack pack;

    /// @param pack of the format that stands for this program
    BodyPack(Pack pack) {
        this.pack = pack;
    }

    @Override
    public BodyFacts facts(String digest, Supplier<Body> make) {
        Optional<byte[]> kept = pack.find(digest);
        if (kept.isPresent()) {
            return BodyFacts.of(BodyCodec.body(kept.get()));
        }
        Body body = make.get();
        pack.keep(digest, BodyCodec.bytes(body));
        return BodyFacts.of(body);
    }

    @Override
    public Body body(String digest) {
        return BodyCodec.body(
                pack.find(digest).orElseThrow(() -> new IllegalStateException("the pack of bodies is damaged")));
    }

    @Override
    public void close() {
        pack.close();
    }
}
