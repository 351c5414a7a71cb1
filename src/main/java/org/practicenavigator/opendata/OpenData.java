package org.practicenavigator.opendata;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practicenavigator.content.Entry;
import org.practicenavigator.data.Sha256;
import org.practicenavigator.history.History;
import org.practicenavigator.register.AsOf;
import org.practicenavigator.register.Registers;
import org.practicenavigator.schema.DatasetPlan;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.sheet.SheetCsv;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.Strings;

/// Step «date the sets»: what the project says of a set, its rows and its recorded versions → the set as it is
/// published now.
public record OpenData(Site site, Strings words, History history) {

    /// All sets in the order of their ranks; the rows of each are made once to see whether they are new.
    public List<Dataset> sets() {
        return site.declared().datasets().stream().map(this::set).toList();
    }

    /// One of the project's sets.
    public Dataset set(DatasetPlan plan) {
        DatasetTables tables = tables();
        Hashes hashes = new Hashes(
                Sha256.of(SheetCsv.strict(tables.data(plan))), Sha256.of(SheetCsv.strict(tables.structure(plan))));
        Optional<DatasetPlan.Version> last = last(plan);
        LocalDate day = last.filter(version -> version.data().equals(hashes.data()))
                .map(DatasetPlan.Version::day)
                .orElseGet(() -> changed(plan, last));
        LocalDate structureDay = last.map(
                        version -> version.structure().equals(hashes.structure()) ? version.structureDay() : day)
                .orElse(plan.created());
        return new Dataset(
                plan, Dataset.identifier(site.settings().openData().taxNumber(), plan), day, structureDay, hashes);
    }

    DatasetTables tables() {
        return new DatasetTables(new Registers(site, words, asOf()), words);
    }

    public AsOf asOf() {
        return AsOf.of(site, history);
    }

    /// @param data SHA-256 of the rows
    /// @param structure SHA-256 of the description of the columns
    public record Hashes(String data, String structure) {}

    private static Optional<DatasetPlan.Version> last(DatasetPlan plan) {
        return plan.versions().isEmpty()
                ? Optional.empty()
                : Optional.of(plan.versions().getLast());
    }

    /// The day of rows that no record knows: that of the whole contents, for rows also tell of entries of other types.
    /// Where nothing was recorded yet, the last change of an entry of the set comes nearer.
    private LocalDate changed(DatasetPlan plan, Optional<DatasetPlan.Version> last) {
        LocalDate earliest = last.map(DatasetPlan.Version::day).orElse(plan.created());
        Optional<LocalDate> day = last.isPresent() ? asOf().day() : newest(plan);
        return day.filter(found -> found.isAfter(earliest)).orElse(earliest);
    }

    private Optional<LocalDate> newest(DatasetPlan plan) {
        return site.catalogue(plan.table().type().id()).entries().stream()
                .flatMap(entry -> day(entry).stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> day(Entry entry) {
        return history.changed(entry.path()).or(() -> entry.modified().map(PartialDate::first));
    }
}
