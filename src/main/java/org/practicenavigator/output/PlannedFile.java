package org.practicenavigator.output;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/// A file to publish, not yet made: its bytes come when they are asked for and are not kept, so that a large site
/// never stands in memory.
///
/// @param path relative to the site's folder
/// @param bytes makes the content; called once, from any thread
public record PlannedFile(String path, Supplier<byte[]> bytes) {

    public static PlannedFile text(String path, Supplier<String> text) {
        return new PlannedFile(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }
}
