package org.practicenavigator.content;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.practicenavigator.markdown.Body;

/// Keeps bodies in memory: for tests and small sites.
public final class MemoryBodies implements Bodies {

    private final Map<String, Body> bodies = new ConcurrentHashMap<>();

    @Override
    public BodyFacts facts(String digest, Supplier<Body> make) {
        return BodyFacts.of(bodies.computeIfAbsent(digest, unused -> make.get()));
    }

    @Override
    public Body body(String digest) {
        Body body = bodies.get(digest);
        if (body == null) {
            throw new IllegalStateException("no body was read for " + digest);
        }
        return body;
    }
}
