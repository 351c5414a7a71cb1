package org.practicenavigator.register;

import java.util.List;
import java.util.function.Function;
import org.practicenavigator.sheet.Sheet;
import org.practicenavigator.sheet.SheetCsv;
import org.practicenavigator.sheet.SheetJson;
import org.practicenavigator.sheet.SheetXlsx;

/// The kinds of files that a register comes in.
public enum RegisterFormat {
    XLSX("xlsx", ".xlsx", sheet -> SheetXlsx.write(List.of(sheet)).bytes()),
    CSV("csv", ".csv", SheetCsv::strict),
    CSV_EXCEL("csv-excel", "-excel.csv", SheetCsv::forExcel),
    JSON("json", ".json", SheetJson::write);

    private final String id;
    private final String ending;
    private final Function<Sheet, byte[]> writer;

    RegisterFormat(String id, String ending, Function<Sheet, byte[]> writer) {
        this.id = id;
        this.ending = ending;
        this.writer = writer;
    }

    /// As the command line names it.
    public String id() {
        return id;
    }

    public byte[] write(Sheet sheet) {
        return writer.apply(sheet);
    }

    /// @param register its id
    public String fileName(String register) {
        return register + ending;
    }
}
