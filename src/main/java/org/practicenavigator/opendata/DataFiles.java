package org.practicenavigator.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.sheet.Cell;
import org.practicenavigator.sheet.Sheet;
import org.practicenavigator.sheet.SheetCsv;

/// The files of the sets, by address. Bytes are made when they are asked for.
public record DataFiles(OpenData data) {

    /// Of all sets as they are now.
    public Map<String, Supplier<byte[]>> all() {
        return of(data.sets());
    }

    /// Of these sets, with the register and the catalogue; none for no set.
    public Map<String, Supplier<byte[]>> of(List<Dataset> sets) {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        if (!sets.isEmpty()) {
            files.put(Dataset.LIST, () -> SheetCsv.strict(list(sets)));
            files.put(Dataset.CATALOGUE, () -> new DcatCatalogue(data).write(sets));
            sets.forEach(set -> files.putAll(of(set)));
        }
        return files;
    }

    private Map<String, Supplier<byte[]>> of(Dataset set) {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        files.put(set.meta(), () -> SheetCsv.strict(passport(set).meta()));
        files.put(set.structure(), () -> SheetCsv.strict(data.tables().structure(set.plan())));
        for (DataForm form : DataForm.values()) {
            files.put(set.data(form), () -> bytes(set, form));
        }
        return files;
    }

    public Passport passport(Dataset set) {
        return Passport.of(set, data.site().settings(), data.words(), data.asOf());
    }

    /// The rows of a set.
    public byte[] bytes(Dataset set, DataForm form) {
        return form.write(
                form == DataForm.CSV
                        ? data.tables().data(set.plan())
                        : data.tables().readable(set, facts(set)));
    }

    /// A column as the structure of the set tells of it.
    ///
    /// @param about for people
    /// @param format string, integer, decimal, date, boolean or url
    public record Column(String name, String about, String format) {}

    public List<Column> columns(Dataset set) {
        List<Column> columns = new ArrayList<>();
        for (List<Cell> row : data.tables().structure(set.plan()).rows()) {
            columns.add(new Column(text(row.getFirst()), text(row.get(2)), text(row.getLast())));
        }
        return columns;
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Text text ? text.text() : "";
    }

    private List<Sheet.Fact> facts(Dataset set) {
        SiteSettings settings = data.site().settings();
        return List.of(
                fact("identifier", Cell.text(set.identifier())),
                fact("modified", new Cell.Day(set.day())),
                fact("creator", Cell.text(settings.publisher())),
                fact("licence", Cell.text(settings.licence() + ", " + settings.licenceUrl())),
                fact("passport", Cell.text(settings.baseUrl() + set.meta())));
    }

    private Sheet.Fact fact(String name, Cell value) {
        return new Sheet.Fact(name, data.words().text("opendata_" + name), value);
    }

    private Sheet list(List<Dataset> sets) {
        List<List<Cell>> rows = new ArrayList<>();
        String standard = data.words().text("opendata_standard");
        rows.add(List.of(
                Cell.text("standardversion"),
                Cell.text(data.words().text("opendata_standard_title")),
                Cell.text(standard),
                Cell.NONE));
        for (Dataset set : sets) {
            rows.add(List.of(
                    Cell.text(set.identifier()),
                    Cell.text(set.plan().table().title()),
                    Cell.text(data.site().settings().baseUrl() + set.meta()),
                    Cell.text("csv")));
        }
        return DatasetTables.table(List.of("property", "title", "value", "format"), rows);
    }
}
