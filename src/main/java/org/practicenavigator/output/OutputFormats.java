package org.practicenavigator.output;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/// Step «produce»: asks every format for its files.
public final class OutputFormats {

    private OutputFormats() {}

    /// All formats, by name.
    public static List<OutputFormat> all() {
        return ServiceLoader.load(OutputFormat.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(OutputFormat::name))
                .toList();
    }

    public static Stream<PlannedFile> plan(Production production) {
        return all().stream().flatMap(format -> format.plan(production));
    }
}
