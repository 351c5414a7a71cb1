package org.practicenavigator.shard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where each shard of a sorted row begins.
final class Ranges {

    private final List<String> first = new ArrayList<>();
    private final StringBuilder hashes = new StringBuilder();

    void add(String from, String hash) {
        first.add(from);
        hashes.append(hash);
    }

    /// As the root holds it.
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("first", List.copyOf(first));
        json.put("hash", hashes.toString());
        return json;
    }

    /// The shortest beginning of `next` that is greater than `last`.
    static String between(String last, String next) {
        int same = FrontCoded.shared(last, next);
        int end = Math.min(same + 1, next.length());
        boolean halved = end < next.length() && Character.isHighSurrogate(next.charAt(end - 1));
        return next.substring(0, halved ? end + 1 : end);
    }
}
