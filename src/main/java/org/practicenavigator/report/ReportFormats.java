package org.practicenavigator.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// All formats that there are.
public final class ReportFormats {

    private ReportFormats() {}

    /// By name.
    public static List<ReportFormat> all() {
        return ServiceLoader.load(ReportFormat.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(ReportFormat::name))
                .toList();
    }

    public static Optional<ReportFormat> named(String name) {
        return all().stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
