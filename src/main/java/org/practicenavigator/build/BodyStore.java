package org.practicenavigator.build;

import java.util.function.Supplier;
import org.practicenavigator.content.Bodies;
import org.practicenavigator.content.BodyFacts;
import org.practicenavigator.content.MemoryBodies;
import org.practicenavigator.markdown.Body;

/// Where rendered bodies are between the steps: on the disk for a build, nowhere for a check.
abstract sealed class BodyStore implements Bodies, AutoCloseable permits BodyStore.Facts, BodyStore.Memory, BodyPack {

    private static final String FORMAT = "navigator bodies 1 ";

    static BodyStore open(BuildRequest request, boolean publish) {
        return publish
                ? new BodyPack(
                        Pack.open(request.work().resolve("bodies.pack"), FORMAT + Fingerprint.of(), request.cache()))
                : new Facts();
    }

    /// In memory: for few pages, beside a build that may be under way.
    static BodyStore inMemory() {
        return new Memory();
    }

    @Override
    public abstract void close();

    static final class Memory extends BodyStore {

        private final Bodies bodies = new MemoryBodies();

        @Override
        public BodyFacts facts(String digest, Supplier<Body> make) {
            return bodies.facts(digest, make);
        }

        @Override
        public Body body(String digest) {
            return bodies.body(digest);
        }

        @Override
        public void close() {
            // The collector takes it.
        }
    }

    /// Keeps nothing: a check needs no HTML.
    static final class Facts extends BodyStore {

        @Override
        public BodyFacts facts(String digest, Supplier<Body> make) {
            return BodyFacts.of(make.get());
        }

        @Override
        public Body body(String digest) {
            throw new IllegalStateException("a check keeps no bodies");
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
