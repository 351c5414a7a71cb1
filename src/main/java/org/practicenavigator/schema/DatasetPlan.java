package org.practicenavigator.schema;

import java.time.LocalDate;
import java.util.List;

/// A set of open data, read from `content/_datasets/*.yaml` (`docs/open-data.md`).
///
/// @param table what stands in its rows; `about` is its description and never ""
/// @param keywords at least one
/// @param updates how often it changes, in words
/// @param created the day when it was published first
/// @param versions that were published, the oldest first; empty where nobody recorded any
public record DatasetPlan(
        RegisterPlan table, List<String> keywords, String updates, LocalDate created, List<Version> versions) {

    public DatasetPlan {
        keywords = List.copyOf(keywords);
        versions = List.copyOf(versions);
    }

    /// Its name in addresses, without the number of the owner.
    public String id() {
        return table.id();
    }

    /// What was published on a day.
    ///
    /// @param structureDay since when the columns stand so
    /// @param data SHA-256 of the strict CSV file, hexadecimal
    /// @param structure SHA-256 of the file that describes the columns
    /// @param change what is new, "" where nobody said
    public record Version(LocalDate day, LocalDate structureDay, String data, String structure, String change) {}

    /// The same set with other versions.
    public DatasetPlan with(List<Version> known) {
        return new DatasetPlan(table, keywords, updates, created, known);
    }
}
