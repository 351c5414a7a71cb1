package org.practicenavigator.opendata;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.practicenavigator.schema.DatasetPlan;

/// A set as it is published now. Addresses are relative to the top of the site.
///
/// @param identifier the number of the owner and the name of the set, or the name alone
/// @param day since when the rows stand so
/// @param structureDay since when the columns stand so
public record Dataset(
        DatasetPlan plan, String identifier, LocalDate day, LocalDate structureDay, OpenData.Hashes hashes) {

    /// The folder of everything about open data, as the recommendations (version 3.0, appendix 7) place it.
    public static final String FOLDER = "opendata/";

    /// The page that lists the sets.
    public static final String INDEX = FOLDER + "index.html";

    /// The register of the sets.
    public static final String LIST = FOLDER + "list.csv";

    /// The sets in DCAT 3.
    public static final String CATALOGUE = FOLDER + "catalog.jsonld";

    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    /// The owner's tax number and the name of the set, as the recommendations for open data have it (version 3.0); the
    /// name alone where nobody told the number.
    ///
    /// @param number ten digits or ""
    public static String identifier(String number, DatasetPlan plan) {
        return number.isEmpty() ? plan.id() : number + "-" + plan.id();
    }

    /// The page of a set.
    ///
    /// @param identifier see [#identifier]
    public static String page(String identifier) {
        return FOLDER + identifier + ".html";
    }

    /// `20260531`
    static String compact(LocalDate day) {
        return COMPACT.format(day);
    }

    /// Whether a file carries its version in its name: another one of that name is another version, or a mistake.
    public static boolean isVersion(String address) {
        String name = address.substring(address.lastIndexOf('/') + 1);
        return name.startsWith("data-") || name.startsWith("structure-");
    }

    public String page() {
        return page(identifier);
    }

    public String meta() {
        return folder() + "meta.csv";
    }

    /// Without folder and ending: `data-20260531-structure-20260101`.
    public String version() {
        return "data-" + compact(day) + "-" + structureName();
    }

    public String structureName() {
        return "structure-" + compact(structureDay);
    }

    public String structure() {
        return folder() + structureName() + ".csv";
    }

    public String data(DataForm form) {
        return folder() + version() + form.ending();
    }

    /// What changed last, "" where nobody said.
    public String change() {
        List<DatasetPlan.Version> versions = plan.versions();
        return isRecorded() ? versions.getLast().change() : "";
    }

    /// Whether the last recorded version has these rows and columns.
    public boolean isRecorded() {
        List<DatasetPlan.Version> versions = plan.versions();
        return !versions.isEmpty()
                && versions.getLast().data().equals(hashes.data())
                && versions.getLast().structure().equals(hashes.structure());
    }

    /// The same set with these rows as its last version.
    ///
    /// @param change what is new, "" where nobody says
    public Dataset recorded(String change) {
        List<DatasetPlan.Version> versions = new ArrayList<>(plan.versions());
        versions.add(new DatasetPlan.Version(day, structureDay, hashes.data(), hashes.structure(), change));
        return new Dataset(plan.with(versions), identifier, day, structureDay, hashes);
    }

    private String folder() {
        return FOLDER + identifier + "/";
    }
}
