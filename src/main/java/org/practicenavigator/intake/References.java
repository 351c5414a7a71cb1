package org.practicenavigator.intake;

import java.util.List;
import java.util.Map;

/// The entries that fields may point at, by type.
///
/// @param byType in the order of the site
public record References(Map<String, List<Named>> byType) {

    public static final References NONE = new References(Map.of());

    /// @param names further names that people use
    public record Named(String id, String title, List<String> names) {}

    List<Named> of(List<String> types) {
        return types.stream()
                .flatMap(t -> byType.getOrDefault(t, List.of()).stream())
                .toList();
    }
}
