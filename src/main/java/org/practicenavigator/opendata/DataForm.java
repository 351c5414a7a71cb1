package org.practicenavigator.opendata;

import java.util.Locale;
import java.util.function.Function;
import org.practicenavigator.sheet.Sheet;
import org.practicenavigator.sheet.SheetCsv;
import org.practicenavigator.sheet.SheetJson;

/// The kinds of files that the rows of a set come in.
public enum DataForm {
    /// The file that the recommendations ask for.
    CSV(".csv", "text/csv", SheetCsv::strict),
    /// For people with a spreadsheet: byte order mark, semicolons.
    CSV_EXCEL("-excel.csv", "text/csv", SheetCsv::forExcel),
    JSON(".json", "application/json", SheetJson::write);

    private final String ending;
    private final String mediaType;
    private final Function<Sheet, byte[]> writer;

    DataForm(String ending, String mediaType, Function<Sheet, byte[]> writer) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    String ending() {
        return ending;
    }

    /// The key of its name among the strings of the theme.
    public String label() {
        return "opendata_form_" + name().toLowerCase(Locale.ROOT);
    }

    /// As IANA registers it.
    public String mediaType() {
        return mediaType;
    }

    byte[] write(Sheet sheet) {
        return writer.apply(sheet);
    }
}
